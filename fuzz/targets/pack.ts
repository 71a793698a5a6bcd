/** Evidence packs: mutated as archives, and file by file in a pack that is otherwise whole. Read by the check of the dashboard, which must answer and never throw. */
import { readFileSync } from 'node:fs'
import { sha256 } from '@noble/hashes/sha2.js'
import { checkPack, type PackCheck } from '#core/pack/check-pack.ts'
import { contentFiles, packFiles } from '#core/pack/manifest.ts'
import type { PackEntry } from '#core/pack/opened-pack.ts'
import { checkPackFile } from '#platform/pack-check.ts'
import { verifyBytes } from '#platform/signing.ts'
import { readZip } from '#platform/zip.ts'
import type { FuzzAnswer, FuzzTarget } from '../fuzz-target.ts'

type Bytes = Uint8Array<ArrayBuffer>

const example = async (): Promise<Bytes> => new Uint8Array(readFileSync(new URL('../../tests/samples/packs/example.zip', import.meta.url)))

export const packTarget: FuzzTarget = {
  name: 'pack',
  seeds: async () => [await example()],
  read: async (bytes) => answerOf(await checkPackFile(new Blob([bytes]))),
}

/** One of these stands mutated beside the good others, as a forger would have it who keeps the archive whole. */
const mutatedFiles = [packFiles.manifest, contentFiles.register, contentFiles.trail, packFiles.signer, 'tables/inventory.csv']

export const packContentTargets: readonly FuzzTarget[] = mutatedFiles.map((name) => {
  let whole: Promise<Map<string, Bytes>> | undefined
  const files = () => {
    whole ??= unpackedExample()
    return whole
  }
  return {
    name: `pack ${name}`,
    seeds: async () => [(await files()).get(name) ?? new Uint8Array()],
    read: async (bytes) => {
      const entries = new Map([...(await files())].map(([each, content]) => [each, entryOf(each === name ? bytes : content)]))
      return answerOf(await checkPack({ entries, findings: [] }, verifyBytes))
    },
  }
})

async function unpackedExample(): Promise<Map<string, Bytes>> {
  const files = new Map<string, Bytes>()
  for (const [name, blob] of await readZip(new Blob([await example()]))) files.set(name, new Uint8Array(await blob.arrayBuffer()))
  return files
}

function entryOf(content: Bytes): PackEntry {
  return { sha256: sha256(content).toHex(), bytes: async () => content, text: async () => new TextDecoder().decode(content) }
}

/** Every file that the manifest lists counts as a row, accepted where nothing was found against it. */
function answerOf({ findings, manifest }: PackCheck): FuzzAnswer {
  if (manifest === undefined) return { refused: findings[0]?.kind ?? '' }
  const faulty = new Set(findings.flatMap((finding) => ('file' in finding ? [finding.file] : [])))
  const rejected = manifest.files.filter(({ name }) => faulty.has(name)).length
  return { read: manifest.files.length, accepted: manifest.files.length - rejected, rejected }
}
