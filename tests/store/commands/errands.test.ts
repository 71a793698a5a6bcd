import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Errand } from '#core/register/errand.ts'
import { NewerDataError } from '#store/change-record.ts'
import { carryOut, carryOutLeft } from '#store/commands/errands.ts'
import { schemaVersion } from '#store/database.ts'
import { readSettings } from '#store/queries.ts'
import { testStore } from '../test-store.ts'

const report = { purpose: 'Drafting', data: [], account: 'work' } as const
const errands: Errand[] = [
  { kind: 'flag', id: 'x', toolId: 'chat', report: { ...report, data: [] } },
  { kind: 'flag-new', id: 'x', host: 'tool.example', name: 'Tool', report: { ...report, data: [] } },
  { kind: 'concern', id: 'x', concern: 'concern', toolId: 'chat', text: 'It joined a meeting.', isAnonymous: true },
  { kind: 'pause', id: 'x', through: '2026-11-25' as IsoDate },
]

describe('an errand of the popup', () => {
  it.each(errands)('changes nothing when it is carried out a second time: $kind', async (errand) => {
    const store = testStore()
    await carryOut(store, errand)
    const lines = await store.db.audit.count()
    expect(lines).toBeGreaterThan(0)
    await carryOutLeft(store, JSON.parse(JSON.stringify(errand)))
    expect(await store.db.audit.count()).toBe(lines)
  })

  it('can be taken back, also where the worker was first', async () => {
    const store = testStore()
    for (const errand of errands.slice(0, 3)) {
      await carryOutLeft(store, errand)
      await (await carryOut(store, errand))()
    }
    expect([await store.db.flags.count(), await store.db.concerns.count()]).toEqual([0, 0])
  })

  it('resumes where it names no day', async () => {
    const store = testStore()
    await carryOut(store, { kind: 'pause', id: 'a', through: '2026-11-25' as IsoDate })
    await carryOut(store, { kind: 'pause', id: 'b' })
    expect((await readSettings(store.db)).pausedThrough).toBeUndefined()
  })
})

describe('an errand that was left behind', () => {
  it('is passed over where nobody could carry it out', async () => {
    const store = testStore()
    await carryOutLeft(store, { kind: 'flag' })
    await carryOutLeft(store, { kind: 'concern', id: 'x', concern: 'concern', toolId: 'chat', text: '', isAnonymous: false })
    expect(await store.db.audit.count()).toBe(0)
  })

  it('stays where it may still be carried out later, as by a newer Daylight', async () => {
    const store = testStore()
    await store.db.meta.put({ key: 'schemaVersion', value: schemaVersion + 1 })
    await expect(carryOutLeft(store, errands[0])).rejects.toThrow(NewerDataError)
    await expect(carryOut(store, errands[0] as Errand)).rejects.toThrow(NewerDataError)
  })
})
