/** Says what is wrong in a row of a file: in which column, with what in the cell, and what to write instead. */
import { tableDefinition } from '#core/export/register-tables.ts'
import { headingOf } from '#core/export/table-column.ts'
import type { PlannedRow, RowFault } from '#core/table-import/import-plan.ts'
import type { FoundTable } from '#ui/dashboard/table-import/use-table-import.ts'
import type { Daylight } from '#ui/hooks/daylight-context.tsx'
import { isMessageKey } from '#ui/i18n/translator.ts'

/** One sentence for each fault; `cells` are those of the row. */
export function faultSentences({ faults = [] }: PlannedRow, cells: readonly string[], found: FoundTable, daylight: Daylight): string[] {
  return faults.map((fault) => faultWords(fault, cells, found, daylight))
}

/** The heading of a column by its English name, as the person reads it. */
export function headingIn(table: FoundTable['table'], name: string, { language }: Pick<Daylight, 'language'>): string {
  const column = tableDefinition(table).columns.find((each) => each.name === name)
  return column ? headingOf(column, language) : name
}

function faultWords({ code, column: name, cell: told }: RowFault, cells: readonly string[], { table, mapping }: FoundTable, daylight: Daylight): string {
  const { t } = daylight
  const key = `fault.${code}`
  const words = isMessageKey(key) ? t(key) : t('fault.invalid')
  if (name === undefined) return words
  const column = headingIn(table, name, daylight)
  const at = mapping.indexOf(name)
  const cell = told ?? cells[at]?.trim() ?? ''
  if (cell !== '') return t('table-import.fault-in-cell', { column, cell, words })
  if (code !== 'required') return t('table-import.fault-in-column', { column, words })
  return t(at === -1 ? 'table-import.fault-no-column' : 'table-import.fault-empty', { column })
}
