/** The file that carries changes between colleagues: the list of changes alone as JSON, or with evidence files as ZIP, and either of them sealed for one colleague. */
import { sha256Hex } from '#platform/files.ts'
import { type SealFault, type SealingIdentity, seal, unseal } from '#platform/sealing.ts'
import { readZip, ZipFault, type ZipLimits, zipBlob } from '#platform/zip.ts'

export interface ChangesPackage {
  /** What `writeChangesFile` gives. */
  text: string
  /** The bytes of evidence files by their SHA-256. */
  evidence: ReadonlyMap<string, Blob>
}

/** `archive`: a ZIP that is damaged or not one of ours. `evidence`: a file in it is not the one whose hash it bears; `detail` names it. */
export interface PackageFault {
  kind: Exclude<SealFault, 'not-sealed'> | 'archive' | 'evidence' | 'too-large'
  detail?: string
}

const listName = 'changes.json'
const evidenceFolder = 'evidence/'
const limits: ZipLimits = { files: 5001, fileBytes: 128 * 1024 * 1024, totalBytes: 1 << 30 }

/** `modified` in epoch milliseconds; `recipient`: the colleague's public key ("age1…"). Answers the file and the end of its name. */
export async function packChanges({ text, evidence }: ChangesPackage, modified: number, recipient?: string): Promise<{ blob: Blob; ending: string }> {
  const isPlain = evidence.size === 0
  const files = [{ name: listName, content: text }, ...[...evidence].map(([sha256, content]) => ({ name: `${evidenceFolder}${sha256}`, content }))]
  const blob = isPlain ? new Blob([text], { type: 'application/json' }) : await zipBlob(files, modified)
  const ending = isPlain ? 'json' : 'zip'
  if (recipient === undefined) return { blob, ending }
  const sealed = await seal(new Uint8Array(await blob.arrayBuffer()), [recipient])
  return { blob: new Blob([sealed], { type: 'application/octet-stream' }), ending: `${ending}.age` }
}

/** Opens any of these; each evidence file is held against its hash. */
export async function unpackChanges(file: Blob, identities: readonly SealingIdentity[]): Promise<ChangesPackage | { fault: PackageFault }> {
  if (file.size > limits.totalBytes) return { fault: { kind: 'too-large' } }
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  if (isZip(start)) return unzipped(file)
  if (String.fromCharCode(...start) !== 'age-') return { text: await file.text(), evidence: new Map() }
  const opened = await unseal(new Uint8Array(await file.arrayBuffer()), identities)
  if ('fault' in opened) return { fault: { kind: opened.fault === 'not-sealed' ? 'damaged' : opened.fault } }
  const blob = new Blob([opened.content])
  return isZip(opened.content) ? unzipped(blob) : { text: await blob.text(), evidence: new Map() }
}

async function unzipped(file: Blob): Promise<ChangesPackage | { fault: PackageFault }> {
  try {
    const files = await readZip(file, limits)
    const list = files.get(listName)
    if (list === undefined) return { fault: { kind: 'archive', detail: listName } }
    const evidence = new Map<string, Blob>()
    for (const [name, content] of files) {
      if (name === listName) continue
      const sha256 = name.slice(evidenceFolder.length)
      if (!name.startsWith(evidenceFolder)) return { fault: { kind: 'archive', detail: name } }
      if ((await sha256Hex(content)) !== sha256) return { fault: { kind: 'evidence', detail: name } }
      evidence.set(sha256, content)
    }
    return { text: await list.text(), evidence }
  } catch (fault) {
    if (!(fault instanceof ZipFault)) throw fault
    return { fault: { kind: 'archive', detail: fault.message } }
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}
