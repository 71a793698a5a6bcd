import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { type ExportFacts, exportReadme } from '#core/export/export-readme.ts'
import { inventoryTable } from '#core/export/inventory-table.ts'
import { vendorTable } from '#core/export/vendor-table.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { columnsWithMeaning, englishWording, sampleDay, sampleProfiles } from './sample-tables.ts'

describe('exportReadme', () => {
  const readme = readmeOf()

  it('says on which day it was made, by whom, for whom, and with which versions', () => {
    expect(readme).toContain('Day of the export   2026-11-22\r\n')
    expect(readme).toContain('Organisation        Example KK\r\n')
    expect(readme).toContain('Exported by         Mika Sato\r\n')
    expect(readme).toContain('Daylight version    0.1.0\r\n')
    expect(readme).toContain('Catalogue version   2026-11-20\r\n')
  })

  it('says so where no name and no organisation are set', () => {
    const unnamed = readmeOf({}, { organisation: '', exportedBy: '' })
    expect(unnamed).toContain('Organisation        not given in the settings')
    expect(unnamed).toContain('Exported by         not given in the settings')
  })

  it('names the days of sightings that are covered', () => {
    expect(readme).toContain('Sightings cover     2026-09-01 to 2026-11-22, 31 days with a sighting')
    expect(readmeOf({ sightings: [] })).toContain('Sightings cover     no day')
  })

  it('counts tools, vendors and certificates', () => {
    expect(readme).toContain('inventory.csv   8 tools')
    expect(readme).toMatch(/vendors\.csv {5}\d+ vendors with 2 certificates/)
  })

  it.each([
    'It is not proof of use',
    "It is not a statement on a model's safety",
    'ISO/IEC 42001 is not a harmonised standard of the EU AI Act.',
    'Take exactly one leading apostrophe away',
  ])('says: %s', (sentence) => {
    expect(readme).toContain(sentence)
  })

  it('lists every column with its meaning', () => {
    const { inventory, vendorTable: vendors } = factsOf()
    for (const [column, meaning] of [...columnsWithMeaning('inventory', inventory), ...columnsWithMeaning('vendors', vendors)]) {
      expect(readme).toContain(`. ${column}: ${meaning}\r\n`)
    }
  })

  it('ends every line with CRLF', () => {
    expect(readme.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})

function readmeOf(changes: Partial<RegisterFacts> = {}, heading: Partial<ExportFacts> = {}): string {
  return exportReadme({ ...factsOf(changes), ...heading }, englishWording)
}

function factsOf(changes: Partial<RegisterFacts> = {}): ExportFacts {
  const { tools, vendors } = sampleProfiles(changes)
  return {
    day: sampleDay,
    organisation: 'Example KK',
    exportedBy: 'Mika Sato',
    daylightVersion: '0.1.0',
    catalogueVersion: '2026-11-20' as IsoDate,
    tools,
    vendors,
    inventory: inventoryTable(tools, englishWording),
    vendorTable: vendorTable(vendors, sampleDay, englishWording),
  }
}
