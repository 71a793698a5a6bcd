/** Evidence packs as archives: every file is hashed while it streams through, in either direction. */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { type ListedFile, packFiles } from '#core/pack/manifest.ts'
import type { OpenedPack, PackEntry } from '#core/pack/opened-pack.ts'
import type { PackFinding } from '#core/pack/pack-finding.ts'
import { hashedStream, textStream } from '#platform/hashed-stream.ts'
import { openZip, writeZip, type ZipEntry, ZipFault, type ZipFile } from '#platform/zip.ts'

export interface PackPart {
  name: string
  content: string | Blob | Iterable<string>
  /** Of a table. */
  rows?: number
}

interface PackSeal {
  /** The text of the manifest over the files that were written. */
  manifestOver: (files: ListedFile[]) => string
  sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>
  signerPem: string
}

export interface PackWriting {
  /** Epoch milliseconds, written beside each file. */
  modified: number
  signal?: AbortSignal
  /** Bytes of content that have gone through so far. */
  onBytes?: (bytes: number) => void
}

/** Writes a pack to `sink` and closes it. Parts are taken in order, one at a time, and only a piece of each is held. Rejects with the signal's reason when it is aborted. */
export async function writePack(sink: WritableStream<Uint8Array>, parts: Iterable<PackPart> | AsyncIterable<PackPart>, seal: PackSeal, writing: PackWriting): Promise<void> {
  const { modified, signal } = writing
  await writeZip(sink, filesOf(parts, seal, writing), { modified, ...(signal && { signal }) })
}

async function* filesOf(
  parts: Iterable<PackPart> | AsyncIterable<PackPart>,
  { manifestOver, sign, signerPem }: PackSeal,
  { signal, onBytes }: PackWriting,
): AsyncGenerator<ZipFile> {
  const files: ListedFile[] = []
  let written = 0
  for await (const { name, content, rows } of parts) {
    signal?.throwIfAborted()
    const hashed = hashedStream(streamOf(content), (bytes) => {
      signal?.throwIfAborted()
      written += bytes
      onBytes?.(written)
    })
    yield { name, content: hashed.content }
    files.push({ name, ...hashed.taken(), ...(rows !== undefined && { rows }) })
  }
  const manifest = manifestOver(files)
  yield { name: packFiles.manifest, content: manifest }
  yield { name: packFiles.signature, content: new Blob([await sign(new Uint8Array(utf8ToBytes(manifest)))]) }
  yield { name: packFiles.signer, content: signerPem }
}

/** Unpacks and hashes every file of an archive; what cannot be read becomes a finding. `close` it when the answer has been taken from it. */
export async function openPack(archive: Blob, onBytes?: (bytes: number) => void): Promise<OpenedPack & { close: () => Promise<void> }> {
  const findings: PackFinding[] = []
  const entries = new Map<string, PackEntry>()
  let close = async () => {}
  let read = 0
  try {
    const opened = await openZip(archive)
    close = opened.close
    for (const entry of opened.entries) {
      const hashed = await hashedEntry(entry)
      if ('kind' in hashed) findings.push(hashed)
      else entries.set(entry.name, hashed)
      read += entry.bytes
      onBytes?.(read)
    }
  } catch (fault) {
    if (!(fault instanceof ZipFault)) throw fault
    findings.push({ kind: 'archive', fault: fault.kind, ...(fault.file !== undefined && { file: fault.file }) })
  }
  return { entries, findings, close }
}

async function hashedEntry(entry: ZipEntry): Promise<PackEntry | PackFinding> {
  const hash = sha256.create()
  try {
    await entry.pipeTo(new WritableStream({ write: (piece) => void hash.update(piece) }))
  } catch (fault) {
    if (!(fault instanceof ZipFault)) throw fault
    return { kind: 'file-damaged', file: entry.name }
  }
  return {
    sha256: hash.digest().toHex(),
    bytes: async () => new Uint8Array(await (await entry.blob()).arrayBuffer()),
    text: async () => (await entry.blob()).text(),
  }
}

function streamOf(content: PackPart['content']): ReadableStream<Uint8Array> {
  return content instanceof Blob ? content.stream() : textStream(typeof content === 'string' ? [content] : content)
}
