/** Tables from spreadsheets: whatever is in the file, each of its rows is accepted or rejected, by the code that the dashboard runs. */
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { usualCsv } from '#core/export/csv-options.ts'
import { type Register, tableNames } from '#core/export/register-table.ts'
import { registerTable, tableDefinition } from '#core/export/register-tables.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import { openDayColumns } from '#core/table-import/day-columns.ts'
import { ImportPlanner } from '#core/table-import/import-planner.ts'
import { mappingFor, recogniseTable } from '#core/table-import/recognise-table.ts'
import { csvText } from '#platform/csv.ts'
import { readCsv } from '#platform/csv-reading.ts'
import { registrableDomain } from '#platform/registrable-domain.ts'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'
import { sampleRegister } from '../../tests/sample/register.ts'
import type { FuzzTarget } from '../fuzz-target.ts'

const day = '2026-11-22' as IsoDate
const facts = sampleRegister(day)
const register: Register = { facts, profiles: joinProfiles(shippedCatalogue, facts, day), audit: [], today: day }
const wordings = { en: wordingOf(translatorFor('en')), ja: wordingOf(translatorFor('ja')) }
const vendorList = 'Supplier,Homepage\r\nPixel Write,pixelwrite.example\r\nOpenAI,https://openai.com\r\n'

export const csvTarget: FuzzTarget = {
  name: 'csv',
  seeds: async () => {
    const texts = tableNames.flatMap((name) =>
      (['en', 'ja'] as const).map((language) => csvText(registerTable(name, register, wordings[language], language), { ...usualCsv, language })),
    )
    const encoder = new TextEncoder()
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${vendorList}`, 'utf16le'))
    return [...texts, vendorList].map((text) => encoder.encode(text)).concat(utf16)
  },
  read: async (bytes) => {
    const file = readCsv(bytes)
    if ('unreadable' in file) return { refused: file.unreadable }
    const found = recogniseTable(file.headings)
    if (found === undefined) return { refused: 'no table fits' }
    const table = tableDefinition(found.table)
    if (table.place === undefined) return { refused: 'goes out only' }
    const mapping = mappingFor(found.table, file.headings)
    const cells = file.rows.map((row) => row.cells)
    const dateOrders = Object.fromEntries(openDayColumns(table, mapping, cells).map(({ column, told }) => [column, told ?? 'day-first'] as const))
    const planner = new ImportPlanner({
      ...{ table, register, catalogue: shippedCatalogue, wordings, mapping, dateOrders },
      ...{ language: found.language, vendorChoices: new Map(), domainOf: registrableDomain, newId: () => crypto.randomUUID() },
    })
    for (const { row, cells, fault } of file.rows) planner.take(row, cells, fault)
    const { accepted, rejected, rows } = planner.plan()
    for (const { change } of rows) if (change && !table.place.schema.safeParse(change.after).success) throw new Error('a record that is no record')
    return { read: file.rows.length, accepted, rejected }
  },
}
