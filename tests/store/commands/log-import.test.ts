import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { unreviewed } from '#core/register/decision.ts'
import { decide } from '#store/commands/decisions.ts'
import { takeOverHistory } from '#store/commands/first-day.ts'
import { takeOverLog } from '#store/commands/log-import.ts'
import { recordSighting } from '#store/commands/sightings.ts'
import { readAuditTrail } from '#store/queries.ts'
import { type TestStore, testStore } from '../test-store.ts'

const row = (toolId: string, day: string, requests: number) => ({ toolId, host: `${toolId}.example`, day: day as IsoDate, requests })
const found = [row('chat', '2026-10-01', 30), row('chat', '2026-11-22', 20), row('draw', '2026-11-20', 10)]
const opened = (toolId: string, day: string) => ({ toolId, host: `${toolId}.example`, day: day as IsoDate, kind: 'document' as const })
const lines = async ({ db }: TestStore) => (await db.sightings.toArray()).map(({ toolId, day, count, requests }) => `${toolId} ${day} ${count} pages ${requests ?? 'no'} requests`)

describe('takeOverLog', () => {
  it('writes requests and no pages, and puts each tool into the inventory as of its first day, with its line in the trail', async () => {
    const store = testStore()
    await takeOverLog(store, found)
    expect(await lines(store)).toEqual(['chat 2026-10-01 0 pages 30 requests', 'chat 2026-11-22 0 pages 20 requests', 'draw 2026-11-20 0 pages 10 requests'])
    expect(await store.db.entries.toArray()).toMatchObject([
      { toolId: 'chat', foundOn: '2026-10-01', foundBy: 'log', decision: { status: 'unreviewed' } },
      { toolId: 'draw', foundOn: '2026-11-20', foundBy: 'log' },
    ])
    expect((await readAuditTrail(store.db)).map((line) => `${line.subject} ${line.subjectId} ${line.action}`)).toEqual([
      'data network-log created',
      'tool draw created',
      'tool chat created',
    ])
  })

  it('keeps the larger number where logs overlap, and changes nothing the second time', async () => {
    const store = testStore()
    await takeOverLog(store, found)
    await takeOverLog(store, [row('chat', '2026-11-22', 25), row('chat', '2026-10-01', 3)])
    const before = await lines(store)
    expect(before).toEqual(['chat 2026-10-01 0 pages 30 requests', 'chat 2026-11-22 0 pages 25 requests', 'draw 2026-11-20 0 pages 10 requests'])
    const audit = await store.db.audit.count()
    await takeOverLog(store, found)
    expect(await lines(store)).toEqual(before)
    expect(await store.db.audit.count()).toBe(audit)
  })

  it('never mixes requests with pages opened in this browser, whichever comes first', async () => {
    const store = testStore()
    await recordSighting(store, opened('chat', '2026-11-22'))
    await takeOverLog(store, found)
    await recordSighting(store, opened('chat', '2026-11-22'))
    await recordSighting(store, { ...opened('draw', '2026-11-20'), kind: 'presence' })
    await recordSighting(store, { ...opened('draw', '2026-11-20'), kind: 'presence' })
    await takeOverHistory(store, [{ toolId: 'chat', host: 'chat.example', day: '2026-10-01' as IsoDate, count: 4 }])
    expect(await lines(store)).toEqual(['chat 2026-10-01 4 pages 30 requests', 'chat 2026-11-22 2 pages 20 requests', 'draw 2026-11-20 1 pages 10 requests'])
  })

  it('takes back what it brought, and leaves pages, decisions and what another log brought', async () => {
    const store = testStore()
    await recordSighting(store, opened('chat', '2026-11-22'))
    const undo = await takeOverLog(store, [...found, row('write', '2026-11-21', 5), row('plan', '2026-11-21', 5)])
    await takeOverLog(store, [row('draw', '2026-11-20', 12)])
    await decide(store, 'write', { ...unreviewed, status: 'not-allowed', reason: 'Not checked' })
    await undo()
    expect(await lines(store)).toEqual(['chat 2026-11-22 1 pages no requests', 'draw 2026-11-20 0 pages 12 requests'])
    expect((await store.db.entries.toArray()).map((entry) => entry.toolId)).toEqual(['chat', 'draw', 'write'])
  })

  it('gives the number of an earlier log back', async () => {
    const store = testStore()
    await takeOverLog(store, [row('chat', '2026-11-22', 5)])
    const undo = await takeOverLog(store, [row('chat', '2026-11-22', 9)])
    await undo()
    expect(await lines(store)).toEqual(['chat 2026-11-22 0 pages 5 requests'])
  })

  it('survives that a history is taken back from a day of which a log tells', async () => {
    const store = testStore()
    const undo = await takeOverHistory(store, [{ toolId: 'chat', host: 'chat.example', day: '2026-11-22' as IsoDate, count: 4 }])
    await takeOverLog(store, [row('chat', '2026-11-22', 9)])
    await undo()
    expect(await lines(store)).toEqual(['chat 2026-11-22 0 pages 9 requests'])
  })
})
