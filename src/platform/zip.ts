/** ZIP archives, written and read as streams, so that no archive has to fit into memory. A foreign archive is read strictly: what two tools could read differently is refused. */
import * as zip from '@zip.js/zip.js/lib/zip-core-native.js'

/** Everything runs in the calling thread by the browser's own compression: the content security policy allows no worker made of text. */
zip.configure({ useWebWorkers: false, useCompressionStream: true })

export interface ZipFile {
  /** Path inside the archive, "/" between folders. */
  name: string
  content: string | Blob | ReadableStream<Uint8Array>
}

export interface ZipLimits {
  files: number
  /** Bytes of one file when unpacked. */
  fileBytes: number
  /** Bytes of all files together when unpacked. */
  totalBytes: number
}

/** An archive of ours holds a few dozen tables and evidence files of at most 20 MB each. */
const defaultZipLimits: ZipLimits = { files: 20_000, fileBytes: 1 << 30, totalBytes: 2 ** 32 }

export type ZipFaultKind = 'not-a-zip' | 'damaged' | 'unsafe-name' | 'ambiguous' | 'encrypted' | 'too-many-files' | 'too-large'

/** The archive cannot be trusted or read; `file` says where, if it is one file's fault. */
export class ZipFault extends Error {
  readonly kind: ZipFaultKind
  readonly file: string | undefined

  constructor(kind: ZipFaultKind, file?: string) {
    super(file === undefined ? kind : `${kind}: ${file}`)
    this.name = 'ZipFault'
    this.kind = kind
    this.file = file
  }
}

/** Writes an archive to `sink` and closes it. Files are taken in order, one at a time. `modified` (epoch milliseconds) is written beside each. */
export async function writeZip(
  sink: WritableStream<Uint8Array>,
  files: Iterable<ZipFile> | AsyncIterable<ZipFile>,
  { modified, signal }: { modified: number; signal?: AbortSignal },
): Promise<void> {
  const writer = new zip.ZipWriter(sink, { lastModDate: new Date(modified), extendedTimestamp: false, ...(signal && { signal }) })
  for await (const { name, content } of files) await writer.add(name, readerOf(content))
  await writer.close()
}

/** An archive as one blob. */
export async function zipBlob(files: Iterable<ZipFile> | AsyncIterable<ZipFile>, modified: number): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()
  const [blob] = await Promise.all([new Response(readable).blob(), writeZip(writable, files, { modified })])
  return new Blob([blob], { type: 'application/zip' })
}

/** One file of an opened archive; reading it throws ZipFault where it is damaged. */
export interface ZipEntry {
  name: string
  /** Size when unpacked, as the archive says; never more are read. */
  bytes: number
  blob: () => Promise<Blob>
  /** Unpacks into `sink` without holding the whole. */
  pipeTo: (sink: WritableStream<Uint8Array>) => Promise<void>
}

interface OpenedZip {
  entries: ZipEntry[]
  close: () => Promise<void>
}

/** The list of files, read and found safe; nothing is unpacked yet. Throws ZipFault. */
export async function openZip(archive: Blob, limits: ZipLimits = defaultZipLimits): Promise<OpenedZip> {
  const reader = new zip.ZipReader(new zip.BlobReader(archive), { strictness: 'strict', checkSignature: true, checkOverlappingEntry: true })
  const entries = await listed(reader, limits)
  return { entries: entries.map(zipEntry), close: () => reader.close() }
}

/** The files of an archive by name, each checked against its checksum. Throws ZipFault; nothing is unpacked before the sizes are known to be within `limits`. */
export async function readZip(archive: Blob, limits: ZipLimits = defaultZipLimits): Promise<Map<string, Blob>> {
  const { entries, close } = await openZip(archive, limits)
  try {
    const files = new Map<string, Blob>()
    for (const { name, blob } of entries) files.set(name, await blob())
    return files
  } finally {
    await close()
  }
}

function zipEntry(entry: zip.FileEntry): ZipEntry {
  return {
    name: entry.filename,
    bytes: entry.uncompressedSize,
    blob: () => unpacked(entry, new zip.BlobWriter()),
    pipeTo: async (sink) => {
      await unpacked(entry, sink)
    },
  }
}

async function listed(reader: zip.ZipReader<Blob>, limits: ZipLimits): Promise<zip.FileEntry[]> {
  const entries: zip.FileEntry[] = []
  let totalBytes = 0
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory) continue
      if (entry.encrypted) throw new ZipFault('encrypted', entry.filename)
      totalBytes += entry.uncompressedSize
      if (entry.uncompressedSize > limits.fileBytes || totalBytes > limits.totalBytes) throw new ZipFault('too-large', entry.filename)
      entries.push(entry)
      if (entries.length > limits.files) throw new ZipFault('too-many-files')
    }
  } catch (fault) {
    throw zipFault(fault)
  }
  return entries
}

async function unpacked(entry: zip.FileEntry, into: zip.BlobWriter | WritableStream<Uint8Array>): Promise<Blob> {
  try {
    return (await entry.getData(into)) as Blob
  } catch (fault) {
    throw zipFault(fault, entry.filename)
  }
}

const kinds: Readonly<Record<string, ZipFaultKind>> = {
  [zip.ERR_BAD_FORMAT]: 'not-a-zip',
  [zip.ERR_EOCDR_NOT_FOUND]: 'not-a-zip',
  [zip.ERR_UNSAFE_FILENAME]: 'unsafe-name',
  [zip.ERR_AMBIGUOUS_ARCHIVE]: 'ambiguous',
  [zip.ERR_OVERLAPPING_ENTRY]: 'ambiguous',
  [zip.ERR_ENCRYPTED]: 'encrypted',
  [zip.ERR_ENCRYPTED_CENTRAL_DIRECTORY]: 'encrypted',
}

function zipFault(fault: unknown, file?: string): ZipFault {
  if (fault instanceof ZipFault) return fault
  const { message, filename } = fault as { message?: string; filename?: string }
  return new ZipFault(kinds[message ?? ''] ?? 'damaged', filename ?? file)
}

function readerOf(content: ZipFile['content']) {
  if (typeof content === 'string') return new zip.TextReader(content)
  return content instanceof Blob ? new zip.BlobReader(content) : content
}
