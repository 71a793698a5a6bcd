import { describe, expect, it } from 'vitest'
import { ZodError } from 'zod'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Errand } from '#core/register/errand.ts'
import { NewerDataError } from '#store/change-record.ts'
import { concernOf } from '#store/commands/concerns.ts'
import { carryOut } from '#store/commands/errands.ts'
import { flaggedToolOf } from '#store/commands/flag-new-tool.ts'
import { flagOf } from '#store/commands/flags.ts'
import { schemaVersion } from '#store/database.ts'
import { readSettings } from '#store/queries.ts'
import { testStore } from '../test-store.ts'

const report = { purpose: 'Drafting', data: [], account: 'work' as const }
const sign = { id: 'x', day: '2026-11-22' as IsoDate, by: 'Ken Ito' }
const flag: Errand = { kind: 'flag', flag: flagOf({ ...report, toolId: 'chat' }, sign) }
const errands: Errand[] = [
  flag,
  { kind: 'flag-new', ...flaggedToolOf({ host: 'tool.example', name: 'Tool' }, report, sign) },
  { kind: 'concern', concern: concernOf({ kind: 'concern', toolId: 'chat', text: 'It joined a meeting.', isAnonymous: true }, sign) },
  { kind: 'pause', through: '2026-11-25' as IsoDate },
]

describe('an errand of the popup', () => {
  it.each(errands)('changes nothing when it is carried out a second time, as it came out of storage: $kind', async (errand) => {
    const store = testStore()
    await carryOut(store, errand)
    const lines = await store.db.audit.count()
    expect(lines).toBeGreaterThan(0)
    await carryOut(store, JSON.parse(JSON.stringify(errand)))
    expect(await store.db.audit.count()).toBe(lines)
  })

  it('can be taken back, also where the worker was first', async () => {
    const store = testStore()
    for (const errand of errands.slice(0, 3)) {
      await carryOut(store, errand)
      await (await carryOut(store, errand))()
    }
    expect([await store.db.flags.count(), await store.db.ownTools.count(), await store.db.concerns.count()]).toEqual([0, 0, 0])
  })

  it('resumes where it names no day', async () => {
    const store = testStore()
    await carryOut(store, { kind: 'pause', through: '2026-11-25' as IsoDate })
    await carryOut(store, { kind: 'pause' })
    expect((await readSettings(store.db)).pausedThrough).toBeUndefined()
  })

  it('bears no name where its author wants none', () => {
    expect(errands[2]).not.toHaveProperty('concern.by')
  })

  it('is not made of bad input', () => {
    expect(() => flagOf({ ...report, toolId: 'chat', purpose: 'x'.repeat(501) }, sign)).toThrow(ZodError)
    expect(() => flaggedToolOf({ host: 'tool.example', name: '' }, report, sign)).toThrow(ZodError)
    expect(() => concernOf({ kind: 'concern', toolId: 'chat', text: ' ', isAnonymous: false }, sign)).toThrow(ZodError)
  })

  it('stays where it was laid down while a newer Daylight owns the data', async () => {
    const store = testStore()
    await store.db.meta.put({ key: 'schemaVersion', value: schemaVersion + 1 })
    await expect(carryOut(store, flag)).rejects.toThrow(NewerDataError)
  })
})
