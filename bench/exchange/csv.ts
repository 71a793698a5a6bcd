/** CSV out and in, over what PapaParse alone takes for the same rows. */
import Papa from 'papaparse'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { type CsvOptions, usualCsv } from '#core/export/csv-options.ts'
import { namesIn, type Register, type RegisterTable } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { cellsOf } from '#core/export/table-column.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { ImportPlanner } from '#core/table-import/import-planner.ts'
import { mappingFor } from '#core/table-import/recognise-table.ts'
import { csvHead, csvLines } from '#platform/csv.ts'
import { readCsv } from '#platform/csv-reading.ts'
import { registrableDomain } from '#platform/registrable-domain.ts'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'
import { sampleRegister } from '../../tests/sample/register.ts'
import { median } from '../timing.ts'
import type { Ratio } from './ratio.ts'

const rounds = 9
const day = '2026-11-22' as IsoDate
const wordings = { en: wordingOf(translatorFor('en')), ja: wordingOf(translatorFor('ja')) }
const options: CsvOptions = usualCsv

export async function measureCsv(): Promise<Ratio[]> {
  const sightings = manySightings(100_000)
  const certificates = manyCertificates(10_000)
  return [...measureTable('sightings', sightings, '100,000 sightings'), ...measureTable('certificates', certificates, '10,000 certificates')]
}

function measureTable(name: 'sightings' | 'certificates', register: Register, rows: string): Ratio[] {
  const table = tableDefinition(name)
  const csv = exported(table, register)
  const bytes = new TextEncoder().encode(csv)
  const empty = registerOf({ ...register.facts, [name]: [] })
  const cells = Papa.parse<string[]>(csv.trimEnd()).data
  const [unparse, out] = inTurn(
    () => Papa.unparse(cells, { newline: '\r\n' }),
    () => exported(table, register),
  )
  const [parse, same, added] = inTurn(
    () => Papa.parse(new TextDecoder().decode(bytes)),
    () => planned(table, bytes, register),
    () => planned(table, bytes, empty),
  )
  const ratio = (measure: string, time: number, against: string, base: number, reach: number): Ratio => ({
    measure: `${measure}, ${rows}`,
    against,
    reach,
    ratio: time / base,
    note: `${time.toFixed(0)} ms against ${base.toFixed(0)} ms`,
  })
  return [
    ratio('CSV export', out, 'Papa.unparse', unparse, 1.3),
    ratio('CSV import, all as on record', same, 'Papa.parse', parse, 1.6),
    ratio('CSV import, all new', added, 'Papa.parse', parse, 1.6),
  ]
}

/** From records to text, as the exports page does it page by page. */
function exported({ columns, rows }: RegisterTable, register: Register): string {
  const names = namesIn(register.profiles)
  const kinds = columns.map(({ kind }) => kind)
  const all = rows(register)
  const parts = [
    csvHead(
      columns.map(({ name }) => name),
      options,
    ),
  ]
  for (let at = 0; at < all.length; at += 5000) {
    parts.push(
      csvLines(
        all.slice(at, at + 5000).map((row) => cellsOf(columns, row, wordings.en, names)),
        kinds,
        options,
      ),
    )
  }
  return parts.join('')
}

/** From bytes to the fate of every row. */
function planned(table: RegisterTable, bytes: Uint8Array, register: Register): number {
  const file = readCsv(bytes)
  if ('unreadable' in file) throw new Error(file.unreadable)
  const mapping = mappingFor(table.name, file.headings)
  const planner = new ImportPlanner({
    ...{ table, register, catalogue: shippedCatalogue, wordings, mapping, dateOrders: {} },
    ...{ language: 'en', vendorChoices: new Map(), domainOf: registrableDomain, newId: () => crypto.randomUUID() },
  })
  for (const { row, cells, fault } of file.rows) planner.take(row, cells, fault)
  const { accepted, read } = planner.plan()
  if (accepted !== read) throw new Error(`${read - accepted} rows were rejected`)
  return accepted
}

/** The median times in milliseconds; contenders take turns, one round warms up, and nobody clears away what another left. */
function inTurn(...contenders: (() => unknown)[]): [number, number, number] {
  const samples = contenders.map(() => [] as number[])
  for (let round = 0; round <= rounds; round++) {
    for (const [i, work] of contenders.entries()) {
      globalThis.gc?.()
      const started = performance.now()
      work()
      if (round > 0) samples[i]?.push(performance.now() - started)
    }
  }
  const [first = [], second = [], third = []] = samples
  return [median(first), median(second), median(third)]
}

function registerOf(facts: RegisterFacts): Register {
  return { facts, profiles: joinProfiles(shippedCatalogue, facts, day), audit: [], today: day }
}

function manySightings(count: number): Register {
  const tools = [...shippedCatalogue.tools.values()].slice(0, 100)
  const sightings = Array.from({ length: count }, (_, i) => ({
    toolId: tools[i % 100]?.id ?? '',
    host: `${tools[i % 100]?.id}.example.com`,
    day: addDays(day, -Math.floor(i / 100)),
    count: (i % 17) + 1,
  }))
  return registerOf({ ...sampleRegister(day), sightings })
}

function manyCertificates(count: number): Register {
  const sample = sampleRegister(day)
  const vendors = [...shippedCatalogue.vendors.keys()]
  const certificates = Array.from({ length: count }, (_, i) => ({
    ...sample.certificates[0],
    id: `certificate-${i}`,
    vendorId: vendors[i % vendors.length] ?? '',
    number: `AIMS-${i}`,
  }))
  return registerOf({ ...sample, certificates } as RegisterFacts)
}
