/** The register as a workbook: one sheet per table. */
import { type Register, tableNames } from '#core/export/register-table.ts'
import { registerTable } from '#core/export/register-tables.ts'
import type { FileLanguage, Wording } from '#core/export/table.ts'
import type { Sheet } from '#core/interchange/workbook.ts'

/** A sheet of Excel has 1,048,576 rows, one of which has the headings. */
const mostRows = 1_000_000

/** A table that is longer than a sheet goes on in the next: "sightings", "sightings 2". */
export function registerWorkbook(register: Register, wording: Wording, language: FileLanguage): Sheet[] {
  return tableNames.flatMap((name) => sheetsOf({ name, table: registerTable(name, register, wording, language) }))
}

export function sheetsOf({ name, table }: Sheet, most = mostRows): Sheet[] {
  const sheets = Math.max(1, Math.ceil(table.rows.length / most))
  return Array.from({ length: sheets }, (_, i) => ({ name: i === 0 ? name : `${name} ${i + 1}`, table: { ...table, rows: table.rows.slice(i * most, (i + 1) * most) } }))
}
