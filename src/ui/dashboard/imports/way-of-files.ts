/** Which page reads what was dropped, and why none does. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { fileKind } from '#platform/file-kind.ts'
import { type ImportWay, importWays } from '#ui/dashboard/imports/import-ways.ts'

/** Why none does; the words are under `imports.refused.<refused>`. */
export interface Refusal {
  refused: 'pdf' | 'several' | 'unreadable'
  /** The one that is at fault, or the first. */
  file: string
  count: number
}

export async function wayOf(files: readonly File[], today: IsoDate): Promise<{ way: ImportWay } | Refusal> {
  const about = { file: files[0]?.name ?? '', count: files.length }
  try {
    const kinds = await Promise.all(files.map((file) => fileKind(file, today)))
    const [way, ...others] = importWays.filter(({ kind }) => kinds.includes(kind))
    const pdf = files[kinds.indexOf('pdf')]
    if (pdf || way === undefined) return { refused: 'pdf', ...about, file: pdf?.name ?? about.file }
    return others.length > 0 || (files.length > 1 && !way.takesSeveral) ? { refused: 'several', ...about } : { way }
  } catch {
    return { refused: 'unreadable', ...about }
  }
}
