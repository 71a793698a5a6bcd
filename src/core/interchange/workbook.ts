/** A workbook as data: its sheets, how wide their columns are, and what fits into a cell. */
import { type IsoDate, parseIsoDate } from '#core/calendar/iso-date.ts'
import type { Cell, CellKind, Table } from '#core/export/table.ts'

export interface Sheet {
  /** At most 31 characters, none of [ ] : * ? / \ . */
  name: string
  table: Table
}

/** What a cell of a spreadsheet holds. A text is never a formula: it is stored as text. */
export type SheetCell = { text: string } | { number: number } | { day: IsoDate } | undefined

/** Excel keeps no more characters in one cell. */
const mostCharacters = 32_767
/** In characters. */
const [narrowest, widest] = [10, 60]
/** Rows that are looked at for the width of a column. */
const looksAt = 200

/** The cell in a column of `kind`; a text that Excel cannot keep whole ends with "…". */
export function sheetCell(value: Cell, kind: CellKind = 'text'): SheetCell {
  if (typeof value === 'number') return { number: value }
  if (value === '') return undefined
  const day = kind === 'day' ? parseIsoDate(value) : undefined
  // Excel knows no day before 1900, and takes 1900 for a leap year: its days are right from March on.
  if (day !== undefined && day >= '1900-03-01') return { day }
  return { text: value.length > mostCharacters ? `${value.slice(0, mostCharacters - 1)}…` : value }
}

/** One width per column, in characters. */
export function columnWidths({ columns, rows }: Table): number[] {
  return columns.map((heading, i) => {
    const longest = rows.slice(0, looksAt).reduce((most, row) => Math.max(most, charactersWide(String(row[i] ?? ''))), charactersWide(heading))
    return Math.min(widest, Math.max(narrowest, longest + 2))
  })
}

/** Characters of East Asia take the room of two. */
function charactersWide(text: string): number {
  const shown = text.slice(0, widest)
  return shown.length + (shown.match(/[\u1100-\uffdc]/g)?.length ?? 0)
}
