import { describe, expect, it } from 'vitest'
import { type IsoDate, parseIsoDate } from '#core/calendar/iso-date.ts'
import { type Place, placeOf } from '#core/detection/place.ts'
import { buildToolIndex } from '#core/detection/tool-index.ts'
import { noticePlace } from '#store/commands/notice.ts'
import { pauseNoticing } from '#store/commands/settings.ts'
import { testStore } from '../test-store.ts'

const index = buildToolIndex(
  [{ id: 'chat', matches: [{ host: 'chat.example' }] }],
  {},
  { labels: [], sections: [], articles: [], signIn: [], legal: [], appLabels: [], languages: [] },
)
const chat = placeOf('https://eu.chat.example/c/secret-project?q=takeover#plan') as Place
const elsewhere = placeOf('https://news.example/chat') as Place
const day = (text: string) => parseIsoDate(text) as IsoDate

describe('noticePlace', () => {
  it('writes one row per tool, host and local day and counts the pages', async () => {
    const store = testStore()
    await noticePlace(store, index, chat, 'document')
    await noticePlace(store, index, chat, 'document')
    store.setNow('2026-11-22T23:30:00Z')
    store.setTimeZone('Asia/Tokyo')
    await noticePlace(store, index, chat, 'document')
    expect(await store.db.sightings.toArray()).toEqual([
      { toolId: 'chat', host: 'eu.chat.example', day: '2026-11-22', count: 2 },
      { toolId: 'chat', host: 'eu.chat.example', day: '2026-11-23', count: 1 },
    ])
  })

  it('counts presence once a day, however often it is told', async () => {
    const store = testStore()
    for (let i = 0; i < 3; i++) await noticePlace(store, index, chat, 'presence')
    await noticePlace(store, index, chat, 'document')
    await noticePlace(store, index, chat, 'presence')
    expect((await store.db.sightings.toArray()).map((row) => row.count)).toEqual([2])
  })

  it('loses no count when many pages open at once', async () => {
    const store = testStore()
    await Promise.all(Array.from({ length: 25 }, () => noticePlace(store, index, chat, 'document')))
    expect((await store.db.sightings.toArray()).map((row) => row.count)).toEqual([25])
    expect(await store.db.entries.count()).toBe(1)
  })

  it('leaves no trace of other sites, nor of path, query and fragment', async () => {
    const store = testStore()
    await noticePlace(store, index, elsewhere, 'document')
    await noticePlace(store, index, chat, 'document')
    const everything = JSON.stringify(await Promise.all(store.db.tables.map((table) => table.toArray())))
    expect(everything).not.toMatch(/news|secret|takeover|plan/)
  })

  it('puts the tool into the inventory, with a line in the audit trail that is no finer than the hour', async () => {
    const store = testStore()
    await noticePlace(store, index, chat, 'document')
    expect(await store.db.entries.get('chat')).toMatchObject({ foundOn: '2026-11-22', foundBy: 'visit', decision: { status: 'unreviewed' } })
    expect(await store.db.audit.toArray()).toMatchObject([{ seq: 1, at: '2026-11-22T09:00:00Z', by: 'Daylight', subject: 'tool', subjectId: 'chat', action: 'created' }])
  })

  it('notices nothing while paused, and again the day after', async () => {
    const store = testStore()
    await pauseNoticing(store, day('2026-11-22'))
    await noticePlace(store, index, chat, 'document')
    expect(await store.db.sightings.count()).toBe(0)
    store.setNow('2026-11-23T00:00:01Z')
    await noticePlace(store, index, chat, 'document')
    expect(await store.db.sightings.count()).toBe(1)
  })
})
