import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { takeOverHistory } from '#store/commands/first-day.ts'
import { flagTool } from '#store/commands/flags.ts'
import { recordSighting } from '#store/commands/sightings.ts'
import { readAuditTrail } from '#store/queries.ts'
import { type TestStore, testStore } from '../test-store.ts'

const row = (toolId: string, day: string, count: number) => ({ toolId, host: `${toolId}.example`, day: day as IsoDate, count })
const found = [row('chat', '2026-10-01', 3), row('chat', '2026-11-22', 2), row('draw', '2026-11-20', 1)]
const lines = async ({ db }: TestStore) => (await db.sightings.toArray()).map(({ toolId, day, count }) => `${toolId} ${day} ${count}`).sort()

describe('takeOverHistory', () => {
  it('writes the days and puts each tool into the inventory as of its first day, with its line in the trail', async () => {
    const store = testStore()
    await takeOverHistory(store, found)
    expect(await lines(store)).toEqual(['chat 2026-10-01 3', 'chat 2026-11-22 2', 'draw 2026-11-20 1'])
    expect(await store.db.entries.toArray()).toMatchObject([
      { toolId: 'chat', foundOn: '2026-10-01', foundBy: 'import', decision: { status: 'unreviewed' } },
      { toolId: 'draw', foundOn: '2026-11-20', foundBy: 'import' },
    ])
    expect((await readAuditTrail(store.db)).map((line) => `${line.subject} ${line.subjectId} ${line.action}`)).toEqual([
      'data browser-history created',
      'tool draw created',
      'tool chat created',
    ])
  })

  it('keeps the larger count of a day and doubles nothing', async () => {
    const store = testStore()
    for (let i = 0; i < 5; i++) await recordSighting(store, { toolId: 'chat', host: 'chat.example', day: '2026-11-22' as IsoDate, kind: 'document' })
    await takeOverHistory(store, found)
    const before = await lines(store)
    expect(before).toEqual(['chat 2026-10-01 3', 'chat 2026-11-22 5', 'draw 2026-11-20 1'])
    const audit = await store.db.audit.count()
    await takeOverHistory(store, found)
    expect(await lines(store)).toEqual(before)
    expect(await store.db.audit.count()).toBe(audit)
    expect(await store.db.entries.get('chat')).toMatchObject({ foundBy: 'visit', foundOn: '2026-11-22' })
  })

  it('takes back what it brought, and leaves what was noticed, flagged or there before', async () => {
    const store = testStore()
    await recordSighting(store, { toolId: 'chat', host: 'chat.example', day: '2026-11-22' as IsoDate, kind: 'document' })
    const undo = await takeOverHistory(store, [...found, row('kept', '2026-11-01', 1), row('write', '2026-11-22', 4)])
    await recordSighting(store, { toolId: 'write', host: 'write.example', day: '2026-11-22' as IsoDate, kind: 'document' })
    await flagTool(store, { toolId: 'kept', purpose: '', data: [], account: 'work' })
    await undo()
    expect(await lines(store)).toEqual(['chat 2026-11-22 1', 'write 2026-11-22 1'])
    expect((await store.db.entries.toArray()).map((entry) => entry.toolId)).toEqual(['chat', 'kept', 'write'])
  })
})
