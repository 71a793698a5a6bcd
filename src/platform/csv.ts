/** Writes tables as CSV the way spreadsheets open them without a question (RFC 4180). */
import { type CsvOptions, type Delimiter, usualCsv } from '#core/export/csv-options.ts'
import { safeCell, safeTextCell } from '#core/export/safe-cell.ts'
import type { Cell, CellKind, Table } from '#core/export/table.ts'

const byteOrderMark = '\uFEFF'

/** One heading row, CRLF; no text can be read as a formula, nor as a number or a day where the column holds texts. */
export function csvText({ columns, kinds, rows }: Table, options: CsvOptions = usualCsv): string {
  return `${csvHead(columns, options)}${csvLines(rows, kinds, options)}`
}

/** The byte order mark and the heading row. */
export function csvHead(columns: readonly string[], options: CsvOptions): string {
  return `${options.hasByteOrderMark ? byteOrderMark : ''}${csvLines([columns], undefined, options)}`
}

/** Rows alone, so that a large table can be written page by page. Guarding and quoting in one pass: a million rows are written in less time than Papa.unparse takes alone. */
export function csvLines(rows: readonly (readonly Cell[])[], kinds: readonly CellKind[] | undefined, { delimiter }: CsvOptions): string {
  const quoted = needingQuotes[delimiter]
  let text = ''
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) {
      const cell = row[i] ?? ''
      if (i > 0) text += delimiter
      if (typeof cell === 'number') text += cell
      else if (cell !== '') {
        const safe = kinds?.[i] === 'text' ? safeTextCell(cell) : safeCell(cell)
        text += quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
      }
    }
    // A row of nothing but one blank cell would be no row.
    text += row.length === 1 && row[0] === '' ? '""\r\n' : '\r\n'
  }
  return text
}

/** A delimiter, a quote or a line break inside, or white space at an end, which some readers drop. */
const needingQuotes: Readonly<Record<Delimiter, RegExp>> = { ',': /[,"\r\n]|^\s|\s$/, ';': /[;"\r\n]|^\s|\s$/, '\t': /[\t"\r\n]|^\s|\s$/ }
