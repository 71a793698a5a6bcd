/** Writes tables as CSV the way spreadsheets open them without a question. */
import Papa from 'papaparse'
import { safeCell } from '#core/export/safe-cell.ts'
import type { Table } from '#core/export/table.ts'

/** UTF-8 byte order mark: without it Excel reads the file in the system's code page. */
const byteOrderMark = '\uFEFF'

/** One heading row, CRLF, comma, byte order mark; no text can be read as a formula. */
export function csvText({ columns, rows }: Table): string {
  const safeRows = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell)))
  return `${byteOrderMark}${Papa.unparse([[...columns], ...safeRows], { newline: '\r\n' })}\r\n`
}
