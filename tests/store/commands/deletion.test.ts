import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { decide } from '#store/commands/decisions.ts'
import { deleteEverything, deleteSightings } from '#store/commands/deletion.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { recordSighting } from '#store/commands/sightings.ts'
import { readAuditTrail } from '#store/queries.ts'
import { testStore } from '../test-store.ts'

const day = '2026-11-22' as IsoDate

describe('deleteSightings', () => {
  it('deletes the sightings of one tool and leaves the inventory, the decision and other tools alone', async () => {
    const store = await storeWithSightings()
    await deleteSightings(store, 'chat')
    expect((await store.db.sightings.toArray()).map((row) => row.toolId)).toEqual(['draw'])
    expect((await store.db.entries.get('chat'))?.decision.status).toBe('under-review')
  })

  it('deletes all sightings where no tool is named', async () => {
    const store = await storeWithSightings()
    await deleteSightings(store)
    expect(await store.db.sightings.count()).toBe(0)
  })

  it('writes down that something was deleted and how much, but not which hosts and days', async () => {
    const store = await storeWithSightings()
    await deleteSightings(store, 'chat')
    const [line] = await readAuditTrail(store.db)
    expect(line).toMatchObject({ subject: 'data', subjectId: 'chat', action: 'deleted', changes: [{ field: 'sightings', from: 2, to: 0 }] })
    expect(JSON.stringify(line)).not.toContain('chat.example')
  })

  it('writes nothing where there was nothing to delete', async () => {
    const store = await storeWithSightings()
    const before = await store.db.audit.count()
    await deleteSightings(store, 'unknown')
    expect(await store.db.audit.count()).toBe(before)
  })

  it('brings every row back with its count', async () => {
    const store = await storeWithSightings()
    const before = await store.db.sightings.toArray()
    const undo = await deleteSightings(store)
    await undo()
    expect(await store.db.sightings.toArray()).toEqual(before)
  })
})

describe('deleteEverything', () => {
  it('empties every table, the settings and the audit trail too', async () => {
    const store = await storeWithSightings()
    await changeSettings(store, { userName: 'Mika Sato' })
    await deleteEverything(store)
    const counts = await Promise.all(store.db.tables.filter((table) => table.name !== 'meta').map((table) => table.count()))
    expect(counts.every((count) => count === 0)).toBe(true)
  })
})

async function storeWithSightings() {
  const store = testStore()
  await recordSighting(store, { toolId: 'chat', host: 'chat.example', day, kind: 'document' })
  await recordSighting(store, { toolId: 'chat', host: 'chat.example', day, kind: 'document' })
  await recordSighting(store, { toolId: 'chat', host: 'eu.chat.example', day, kind: 'document' })
  await recordSighting(store, { toolId: 'draw', host: 'draw.example', day, kind: 'document' })
  await decide(store, 'chat', { status: 'under-review', conditions: [], allowedPurposes: [], forbiddenPurposes: [], allowedData: [] })
  return store
}
