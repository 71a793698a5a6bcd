/** Who takes files, and what of a drop is handed over. What a file is, its reader tells from its content, whatever it is called. */

/** Takes one file, or several at once and never none. */
export type FileTaker = { onFile: (file: File) => unknown } | { onFiles: (files: readonly File[]) => unknown }

export function takesSeveral(taker: FileTaker): boolean {
  return 'onFiles' in taker
}

/** Hands over what was chosen or dropped; of several files, one taker gets the first. Gives back what the taker answers. */
export function handOver(taker: FileTaker, files: readonly File[]): unknown {
  const [first] = files
  if (first === undefined) return undefined
  return 'onFiles' in taker ? taker.onFiles(files) : taker.onFile(first)
}

export type DropRefusal = { kind: 'folder'; name: string } | { kind: 'one-only'; count: number }

/** Why nothing of a drop is handed over; undefined: all of it is. */
export function dropRefusal(dropped: readonly { name: string; isFolder: boolean }[], several: boolean): DropRefusal | undefined {
  const folder = dropped.find(({ isFolder }) => isFolder)
  if (folder) return { kind: 'folder', name: folder.name }
  return dropped.length > 1 && !several ? { kind: 'one-only', count: dropped.length } : undefined
}
