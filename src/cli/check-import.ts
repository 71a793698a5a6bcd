/** `check-import`: what bringing a CSV file in would do with each of its rows. */
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import type { DateOrder } from '#core/certificate-reading/date-reading.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { openDayColumns } from '#core/table-import/day-columns.ts'
import type { FileRows } from '#core/table-import/file-rows.ts'
import { ImportPlanner } from '#core/table-import/import-planner.ts'
import { mappingFor, recogniseTable } from '#core/table-import/recognise-table.ts'
import { readCsv } from '#platform/csv-reading.ts'
import { registrableDomain } from '#platform/registrable-domain.ts'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'
import { copyRegister } from './copy-register.ts'
import { tableNamed } from './export-table.ts'

/** The exit code is 1 where a row is rejected. */
export async function runCheckImport(): Promise<void> {
  const text = { type: 'string' } as const
  const { copy, table, dates } = parseArgs({ args: process.argv.slice(3), options: { copy: text, table: text, dates: text } }).values
  if (copy === undefined) throw new Error('say which register the file is checked against: --copy FILE, saved by "My data"')
  if (dates !== undefined && dates !== 'day-first' && dates !== 'month-first') throw new Error(`"${dates}" is no order: write day-first or month-first`)
  const register = copyRegister(await readFile(copy, 'utf8'))
  const file = readCsv(new Uint8Array(await buffer(process.stdin)))
  if ('unreadable' in file) throw new Error(`the file is not read: ${file.unreadable}`)
  const found = recogniseTable(file.headings)
  const name = table === undefined ? found?.table : tableNamed(table)
  if (name === undefined) throw new Error(`no table fits these headings: ${file.headings.join(', ')}; say which by --table`)
  const mapping = mappingFor(name, file.headings)
  const planner = new ImportPlanner({
    table: tableDefinition(name),
    register,
    catalogue: shippedCatalogue,
    wordings: { en: wordingOf(translatorFor('en')), ja: wordingOf(translatorFor('ja')) },
    language: found?.language ?? 'en',
    mapping,
    dateOrders: dateOrders(file, name, mapping, dates),
    vendorChoices: new Map(),
    domainOf: registrableDomain,
    newId: () => crypto.randomUUID(),
  })
  for (const { row, cells, fault } of file.rows) planner.take(row, cells, fault)
  const { rows, counts, read, accepted, rejected } = planner.plan()
  const told = rows.map(({ change: _, ...row }) => row)
  process.stdout.write(`${JSON.stringify({ table: name, encoding: file.encoding, delimiter: file.delimiter, read, accepted, rejected, counts, rows: told }, null, 2)}\n`)
  if (rejected > 0) process.exitCode = 1
}

/** What a column tells by itself stands; `asked` answers for the others. */
function dateOrders(
  file: FileRows,
  name: Parameters<typeof tableDefinition>[0],
  mapping: readonly (string | undefined)[],
  asked: DateOrder | undefined,
): Record<string, DateOrder> {
  const days = openDayColumns(
    tableDefinition(name),
    mapping,
    file.rows.map(({ cells }) => cells),
  )
  return Object.fromEntries(days.flatMap(({ column, told = asked }) => (told ? [[column, told] as const] : [])))
}
