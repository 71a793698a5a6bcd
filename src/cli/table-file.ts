/** A CSV file against a register: what is found in it, what was said on the command line instead, and the fate of each row. */
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import type { DateOrder } from '#core/certificate-reading/date-reading.ts'
import type { Register, RegisterTable } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { openDayColumns } from '#core/table-import/day-columns.ts'
import { encodings, type FileRows } from '#core/table-import/file-rows.ts'
import type { ImportPlan } from '#core/table-import/import-plan.ts'
import { ImportPlanner } from '#core/table-import/import-planner.ts'
import { type Mapping, mappingFor, recogniseTable } from '#core/table-import/recognise-table.ts'
import { readCsv } from '#platform/csv-reading.ts'
import { registrableDomain } from '#platform/registrable-domain.ts'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'
import { choiceOf } from './choice-of.ts'
import { tableNamed } from './export-table.ts'

const text = { type: 'string' } as const

/** How a file is read, where it is not to be found out. */
export const tableFileOptions = { table: text, dates: text, encoding: text, delimiter: text, map: { type: 'string', multiple: true } } as const

export interface TableFileValues {
  table?: string | undefined
  dates?: string | undefined
  encoding?: string | undefined
  delimiter?: string | undefined
  /** "Supplier=Vendor": heading of the file, English name of the column. */
  map?: string[] | undefined
}

export interface PlannedFile {
  file: FileRows
  plan: ImportPlan
}

/** `path` undefined: standard input. Throws where no table is found, or where the file is none. */
export async function planTableFile(path: string | undefined, values: TableFileValues, register: Register): Promise<PlannedFile> {
  const file = readTable(await bytesOf(path), path ?? 'the input', values)
  const found = recogniseTable(file.headings)
  const name = values.table === undefined ? found?.table : tableNamed(values.table)
  if (name === undefined) throw new Error(`no table fits these headings: ${file.headings.join(', ')}; say which by --table`)
  const table = tableDefinition(name)
  if (table.place === undefined) throw new Error(`${name} goes out only: what it shows follows from the other tables`)
  const mapping = mappedBy(values.map ?? [], table, file.headings)
  const planner = new ImportPlanner({
    table,
    register,
    catalogue: shippedCatalogue,
    wordings: { en: wordingOf(translatorFor('en')), ja: wordingOf(translatorFor('ja')) },
    language: found?.language ?? 'en',
    mapping,
    dateOrders: dateOrders(file, table, mapping, choiceOf('--dates', values.dates, ['day-first', 'month-first'])),
    vendorChoices: new Map(),
    domainOf: registrableDomain,
    newId: () => crypto.randomUUID(),
  })
  for (const { row, cells, fault } of file.rows) planner.take(row, cells, fault)
  return { file, plan: planner.plan() }
}

/** What is told of a plan: the counts and the fate of each row, without the records themselves. */
export function toldPlan({ file, plan }: PlannedFile) {
  const { table, read, accepted, rejected, counts, rows } = plan
  return { table, encoding: file.encoding, delimiter: file.delimiter, read, accepted, rejected, counts, rows: rows.map(({ change: _, ...row }) => row) }
}

/** The one file among the arguments; undefined: standard input. */
export function onePath([path, ...more]: readonly string[]): string | undefined {
  if (more.length > 0) throw new Error(`one file at a time: ${[path, ...more].join(', ')}`)
  return path
}

async function bytesOf(path: string | undefined): Promise<Uint8Array> {
  if (path === undefined) return new Uint8Array(await buffer(process.stdin))
  return readFile(path).catch(() => {
    throw new Error(`${path} cannot be opened: there is no such file, or it may not be read`)
  })
}

function readTable(bytes: Uint8Array, name: string, { encoding, delimiter }: TableFileValues): FileRows {
  const chosen = choiceOf('--encoding', encoding, encodings)
  const file = readCsv(bytes, { ...(chosen && { encoding: chosen }), ...(delimiter && { delimiter: delimiter === 'tab' ? '\t' : delimiter }) })
  if ('unreadable' in file) throw new Error(`${name} is not read. ${translatorFor('en').t(`table-import.unreadable.${file.unreadable}`)}`)
  return file
}

function mappedBy(said: readonly string[], { name, columns }: RegisterTable, headings: readonly string[]): Mapping {
  const mapping = [...mappingFor(name, headings)]
  for (const each of said) {
    const [heading = '', column = ''] = each.split('=').map((part) => part.trim())
    const at = headings.indexOf(heading)
    if (at < 0) throw new Error(`--map "${each}": the file has no heading "${heading}"`)
    if (!columns.some((known) => known.name === column)) throw new Error(`--map "${each}": ${name} has no column "${column}": ${columns.map((known) => known.name).join(', ')}`)
    const before = mapping.indexOf(column)
    if (before >= 0) mapping[before] = undefined
    mapping[at] = column
  }
  return mapping
}

/** What a column tells by itself stands; `asked` answers for the others. */
function dateOrders({ rows }: FileRows, table: RegisterTable, mapping: Mapping, asked: DateOrder | undefined): Record<string, DateOrder> {
  const days = openDayColumns(
    table,
    mapping,
    rows.map(({ cells }) => cells),
  )
  return Object.fromEntries(days.flatMap(({ column, told = asked }) => (told ? [[column, told] as const] : [])))
}
