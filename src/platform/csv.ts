/** Writes tables as CSV the way spreadsheets open them without a question. */
import Papa from 'papaparse'
import { type CsvOptions, usualCsv } from '#core/export/csv-options.ts'
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

/** Rows alone, so that a large table can be written page by page. */
export function csvLines(rows: readonly (readonly Cell[])[], kinds: readonly CellKind[] | undefined, { delimiter }: CsvOptions): string {
  if (rows.length === 0) return ''
  const safeRows = rows.map((row) => row.map((cell, i) => (typeof cell === 'number' ? cell : kinds?.[i] === 'text' ? safeTextCell(cell) : safeCell(cell))))
  return `${Papa.unparse(safeRows, { newline: '\r\n', delimiter })}\r\n`
}
