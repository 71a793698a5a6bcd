import { describe, expect, it } from 'vitest'
import { type Migrations, migrated, migrations } from '#core/backup/migrations.ts'
import { readRegister } from '#core/backup/read-register.ts'
import { schemaVersion } from '#core/backup/schema-version.ts'
import { dataCopy } from '#core/export/data-copy.ts'
import { sampleHeld } from './sample-backup.ts'

/** An invented past: version 1 kept one list of `tools`, version 2 called the counter of a sighting `pages`. */
const past: Migrations = {
  1: ({ tools, ...document }) => ({ ...document, entries: tools }),
  2: ({ sightings, ...document }) => ({ ...document, sightings: (sightings as { pages: number }[]).map(({ pages, ...sighting }) => ({ ...sighting, count: pages })) }),
}

describe('the register of an older backup', () => {
  it('is brought to the shape of today, step by step', async () => {
    const held = await sampleHeld()
    const { entries, sightings, ...document } = JSON.parse(dataCopy(held))
    const second = { ...document, entries, sightings: sightings.map(({ count, ...sighting }: { count: number }) => ({ ...sighting, pages: count })) }
    const { entries: tools, ...rest } = second
    expect(readRegister(JSON.stringify({ ...rest, tools }), { schemaVersion: 1 }, past, 3).facts).toEqual(held.facts)
    expect(readRegister(JSON.stringify(second), { schemaVersion: 2 }, past, 3).facts).toEqual(held.facts)
  })

  it('is refused where a step is missing, or where it is newer', () => {
    expect(() => migrated({}, 1, { 2: (document) => document }, 3)).toThrow('schemaVersion 1')
    expect(() => migrated({}, 4, past, 3)).toThrow('newer: 4')
  })

  it('has a step from every version before that of today', () => {
    expect(Object.keys(migrations).map(Number)).toEqual(Array.from({ length: schemaVersion - 1 }, (_, i) => i + 1))
  })
})
