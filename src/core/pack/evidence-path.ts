/** Where a piece of evidence lies in a pack. */
import { evidenceFolder } from '#core/pack/manifest.ts'
import type { Evidence } from '#core/register/evidence.ts'

const mostCharacters = 80

/** "evidence/3f2a91c04b7d8e15-certificate.pdf": by what it holds, so that the same file is there once. undefined for a link. */
export function evidencePath(evidence: Evidence): string | undefined {
  if (evidence.kind === 'link') return undefined
  return `${evidenceFolder}${evidence.sha256.slice(0, 16)}-${plainName(evidence.fileName)}`
}

/** Letters and digits of any script, "." "-" and "_"; never a path, never a name that a system keeps for itself. */
function plainName(name: string): string {
  const plain = name.normalize('NFC').replaceAll(/[^\p{Letter}\p{Mark}\p{Number}._-]+/gu, '_')
  return [...plain].slice(-mostCharacters).join('').replace(/^\.+/, '_') || 'file'
}
