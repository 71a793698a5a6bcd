/** Files that appear whole or not at all, and take the place of no other file unasked. */
import { open, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export interface Target {
  /** undefined: nobody said. */
  out?: string | undefined
  /** true: a file of that name may be replaced. */
  force: boolean
}

/** The path of `--out`, or of `option`. Throws where it is missing, where a file is there already, or where it is one of the files that are read: those are never changed. */
export async function freePath({ out, force }: Target, inputs: readonly string[], option = '--out'): Promise<string> {
  if (out === undefined) throw new Error(`${option} FILE is missing: say which file is to be written`)
  const found = await stat(out).catch(() => undefined)
  if (found === undefined) return out
  for (const input of inputs) {
    const read = await stat(input).catch(() => undefined)
    if (read?.ino === found.ino && read.dev === found.dev) throw new Error(`${out} is the file that is read, which is never changed: give ${option} another name`)
  }
  if (!found.isFile()) throw new Error(`${out} is no file: give ${option} another name`)
  if (!force) throw new Error(`${out} is there already: give ${option} another name, or replace it with --force`)
  return out
}

/** Writes beside `path` and renames when all is on the disk; a write that fails leaves nothing behind. `write` closes the sink. */
export async function writeWhole(path: string, write: (sink: WritableStream<Uint8Array>) => Promise<void>): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  const file = await open(beside, 'wx').catch(() => {
    throw new Error(`${path} cannot be written: its folder is not there, or nothing may be written in it`)
  })
  try {
    await write(new WritableStream({ write: (piece) => file.writeFile(piece) }))
    await file.sync()
    await file.close()
    await rename(beside, path)
  } catch (fault) {
    await file.close()
    await unlink(beside).catch(() => undefined)
    throw fault
  }
}
