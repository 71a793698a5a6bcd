/** Planning an import for tests: a register, a CSV text, and what would become of each row. */
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import type { DateOrder } from '#core/certificate-reading/date-reading.ts'
import { type CsvOptions, usualCsv } from '#core/export/csv-options.ts'
import type { Register, TableName } from '#core/export/register-table.ts'
import { registerTable, tableDefinition } from '#core/export/register-tables.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import type { FileRows } from '#core/table-import/file-rows.ts'
import type { ImportPlan } from '#core/table-import/import-plan.ts'
import { ImportPlanner } from '#core/table-import/import-planner.ts'
import { mappingFor, recogniseTable } from '#core/table-import/recognise-table.ts'
import { csvText } from '#platform/csv.ts'
import { readCsv } from '#platform/csv-reading.ts'
import { registrableDomain } from '#platform/registrable-domain.ts'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'
import { sampleRegister } from '../../sample/register.ts'
import { sampleDay } from '../export/sample-tables.ts'

const wordings = { en: wordingOf(translatorFor('en')), ja: wordingOf(translatorFor('ja')) }

export function registerWith(changes: Partial<RegisterFacts> = {}): Register {
  const facts = { ...sampleRegister(sampleDay), ...changes }
  return { facts, profiles: joinProfiles(shippedCatalogue, facts, sampleDay), audit: [], today: sampleDay }
}

export const emptyRegister: Register = registerWith(Object.fromEntries(Object.keys(sampleRegister(sampleDay)).map((list) => [list, []])) as Partial<RegisterFacts>)

export function exported(name: TableName, register: Register, options: CsvOptions = usualCsv): string {
  return csvText(registerTable(name, register, wordings[options.language], options.language), options)
}

interface PlanOptions {
  table?: TableName
  dateOrders?: Readonly<Record<string, DateOrder>>
  vendorChoices?: ReadonlyMap<number, string>
}

/** As the dashboard and the command line do it. */
export function planFor(file: string | Uint8Array, register: Register, { table, dateOrders = {}, vendorChoices = new Map() }: PlanOptions = {}): ImportPlan {
  const read = rowsIn(file)
  const recognised = recogniseTable(read.headings)
  const name = table ?? recognised?.table
  if (name === undefined) throw new Error('no table fits')
  let ids = 0
  const planner = new ImportPlanner({
    table: tableDefinition(name),
    register,
    catalogue: shippedCatalogue,
    wordings,
    language: recognised?.language ?? 'en',
    mapping: mappingFor(name, read.headings),
    dateOrders,
    vendorChoices,
    domainOf: registrableDomain,
    newId: () => `new-${++ids}`,
  })
  for (const { row, cells, fault } of read.rows) planner.take(row, cells, fault)
  return planner.plan()
}

function rowsIn(file: string | Uint8Array): FileRows {
  const read = readCsv(typeof file === 'string' ? new TextEncoder().encode(file) : file)
  if ('unreadable' in read) throw new Error(read.unreadable)
  return read
}
