/** Saves a file of any size: written to the browser's own disk first, then handed to the person's downloads. Memory does not grow with the file. */
import { offerBlob } from '#platform/files.ts'

export interface StreamedFile {
  name: string
  /** "text/csv". */
  mediaType: string
  /** Writes the content and closes the sink. */
  write: (sink: WritableStream<Uint8Array>) => Promise<unknown>
  /** Aborted: nothing is saved, and the promise rejects with the signal's reason. */
  signal?: AbortSignal
}

/** Files on their way, in the origin private file system. */
const folderName = 'downloads'
/** The browser copies the file after the click; a file of some gigabytes takes minutes. */
const keptForMs = 10 * 60_000

/** Answers the size in bytes. A file that was begun and not finished, by an abort or a fault, is removed. */
export async function saveStream({ name, mediaType, write, signal }: StreamedFile): Promise<number> {
  const folder = await openFolder()
  const handle = await folder.getFileHandle(`${Date.now()}-${crypto.randomUUID()}`, { create: true })
  try {
    await write(abortable(await handle.createWritable(), signal))
    signal?.throwIfAborted()
    const file = await handle.getFile()
    // A blob over a file on disk holds no bytes in memory.
    offerBlob(new Blob([file], { type: mediaType }), name, keptForMs)
    setTimeout(() => folder.removeEntry(handle.name).catch(() => undefined), keptForMs)
    return file.size
  } catch (fault) {
    await folder.removeEntry(handle.name).catch(() => undefined)
    throw fault
  }
}

/**
 * Removes what saving left in the browser's own storage: files of pages that were closed before they could tidy up. Their names begin with the time at
 * which they were begun; those of the last hour may still be on their way and stay, unless `all` is to go.
 */
export async function removeSavedFiles({ all = false } = {}): Promise<void> {
  const folder = await openFolder()
  const before = Date.now() - 6 * keptForMs
  for await (const name of folder.keys()) {
    if (all || Number(name.split('-')[0]) < before) await folder.removeEntry(name).catch(() => undefined)
  }
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true })
}

/** A sink before `file` that stops at once when `signal` is aborted, whatever the writer is doing. */
function abortable(file: FileSystemWritableFileStream, signal: AbortSignal | undefined): WritableStream<Uint8Array> {
  return new WritableStream<Uint8Array>({
    start: (controller) => {
      signal?.throwIfAborted()
      const stop = () => {
        controller.error(signal?.reason)
        file.abort(signal?.reason).catch(() => undefined)
      }
      signal?.addEventListener('abort', stop, { once: true })
    },
    write: (chunk) => file.write(chunk as Uint8Array<ArrayBuffer>),
    close: () => file.close(),
    abort: (reason) => file.abort(reason),
  })
}
