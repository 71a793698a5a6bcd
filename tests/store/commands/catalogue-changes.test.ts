import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { CatalogueChange } from '#core/catalogue/catalogue-change.ts'
import { formerIds } from '#core/catalogue/catalogue-change.ts'
import type { DetectableTool } from '#core/detection/tool-index.ts'
import { followCatalogueChanges } from '#store/commands/catalogue-changes.ts'
import { decide } from '#store/commands/decisions.ts'
import { flagTool } from '#store/commands/flags.ts'
import { recordSighting } from '#store/commands/sightings.ts'
import { judgeScope } from '#store/commands/vendors.ts'
import { readAuditTrail } from '#store/queries.ts'
import { type TestStore, testStore } from '../test-store.ts'

const day = (text: string) => text as IsoDate
const on = day('2026-12-01')
const decision = (status: 'approved' | 'unreviewed' | 'not-allowed') => ({
  status,
  conditions: [],
  allowedPurposes: [],
  forbiddenPurposes: [],
  allowedData: [],
  reason: 'As agreed.',
  ...(status === 'approved' && { reviewBy: day('2027-06-01') }),
})
const tools = new Map<string, DetectableTool>([
  ['new-chat', { id: 'new-chat', matches: [{ host: 'chat.example' }] }],
  ['new-draw', { id: 'new-draw', matches: [{ host: 'draw.example' }] }],
])
const follow = (store: TestStore, ...changes: CatalogueChange[]) => followCatalogueChanges(store, { changes, tools, hostSets: {} })

async function storeWithOldChat(): Promise<TestStore> {
  const store = testStore()
  for (const host of ['chat.example', 'eu.draw.example']) await recordSighting(store, { toolId: 'old-chat', host, day: day('2026-11-20'), kind: 'document' })
  await decide(store, 'old-chat', decision('approved'))
  await flagTool(store, { toolId: 'old-chat', purpose: 'Drafting', data: [], account: 'work' })
  await judgeScope(store, { certificateId: 'c1', toolId: 'old-chat', plan: '', verdict: 'yes', judgedOn: day('2026-11-21') })
  return store
}

describe('followCatalogueChanges', () => {
  it('moves everything of a renamed tool to its new id and says so in the audit trail', async () => {
    const store = await storeWithOldChat()
    await follow(store, { kind: 'renamed', on, from: 'old-chat', to: 'new-chat' })
    expect(await store.db.entries.toArray()).toMatchObject([{ toolId: 'new-chat', foundOn: '2026-11-20', decision: { status: 'approved' } }])
    expect((await store.db.sightings.toArray()).map((row) => row.toolId)).toEqual(['new-chat', 'new-chat'])
    expect((await store.db.flags.toArray()).map((flag) => flag.toolId)).toEqual(['new-chat'])
    expect((await store.db.judgements.toArray()).map((judgement) => judgement.toolId)).toEqual(['new-chat'])
    expect((await readAuditTrail(store.db)).find((line) => line.subjectId === 'new-chat')).toMatchObject({ by: 'Daylight', reason: 'catalogue: renamed' })
  })

  it('adds up the pages of a merged tool and keeps the decision that was taken on the other', async () => {
    const store = await storeWithOldChat()
    await recordSighting(store, { toolId: 'new-chat', host: 'chat.example', day: day('2026-11-20'), kind: 'document' })
    await decide(store, 'new-chat', decision('not-allowed'))
    await follow(store, { kind: 'merged', on, from: 'old-chat', to: 'new-chat' })
    expect(await store.db.sightings.get(['new-chat', 'chat.example', '2026-11-20'])).toMatchObject({ count: 2 })
    expect(await store.db.entries.toArray()).toMatchObject([{ toolId: 'new-chat', decision: { status: 'not-allowed' } }])
  })

  it('inherits the decision where nobody has decided on the other', async () => {
    const store = await storeWithOldChat()
    await recordSighting(store, { toolId: 'new-chat', host: 'chat.example', day: day('2026-11-21'), kind: 'document' })
    await follow(store, { kind: 'merged', on, from: 'old-chat', to: 'new-chat' })
    expect(await store.db.entries.toArray()).toMatchObject([{ toolId: 'new-chat', foundOn: '2026-11-20', decision: { status: 'approved' } }])
  })

  it('splits sightings by host and gives each part the decision', async () => {
    const store = await storeWithOldChat()
    await follow(store, { kind: 'split', on, from: 'old-chat', to: ['new-chat', 'new-draw'] })
    expect((await store.db.sightings.toArray()).map((row) => [row.toolId, row.host])).toEqual([
      ['new-chat', 'chat.example'],
      ['new-draw', 'eu.draw.example'],
    ])
    expect((await store.db.entries.toArray()).map((entry) => [entry.toolId, entry.decision.status])).toEqual([
      ['new-chat', 'approved'],
      ['new-draw', 'approved'],
    ])
    expect(await store.db.judgements.count()).toBe(0)
  })

  it('redirects what other decisions name as the tool to use instead', async () => {
    const store = await storeWithOldChat()
    await decide(store, 'other', { ...decision('not-allowed'), useInstead: 'old-chat' })
    await follow(store, { kind: 'renamed', on, from: 'old-chat', to: 'new-chat' })
    expect((await store.db.entries.get('other'))?.decision.useInstead).toBe('new-chat')
  })

  it('does nothing the second time, nor where the tool was never seen', async () => {
    const store = await storeWithOldChat()
    const renamed: CatalogueChange = { kind: 'renamed', on, from: 'old-chat', to: 'new-chat' }
    await follow(store, renamed)
    const before = JSON.stringify([await store.db.entries.toArray(), await store.db.sightings.toArray(), await store.db.audit.count()])
    await follow(store, renamed, { kind: 'renamed', on, from: 'never-seen', to: 'new-draw' })
    expect(JSON.stringify([await store.db.entries.toArray(), await store.db.sightings.toArray(), await store.db.audit.count()])).toBe(before)
  })
})

describe('formerIds', () => {
  it('follows a tool through several changes', () => {
    const changes: CatalogueChange[] = [
      { kind: 'renamed', on, from: 'a', to: 'b' },
      { kind: 'merged', on, from: 'b', to: 'c' },
      { kind: 'split', on, from: 'x', to: ['c', 'd'] },
    ]
    expect(formerIds(changes, 'c')).toEqual(['b', 'a', 'x'])
  })
})
