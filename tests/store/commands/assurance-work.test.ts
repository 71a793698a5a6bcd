import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { allDueItems, type DueItem } from '#core/due/due-items.ts'
import { handleConcern, sendConcern, takeConcernBack } from '#store/commands/concerns.ts'
import { saveCorrectiveAction } from '#store/commands/corrective-actions.ts'
import { type DecisionInput, decide } from '#store/commands/decisions.ts'
import { deleteEverything } from '#store/commands/deletion.ts'
import { snoozeDue, takeDueNotices, wakeDue } from '#store/commands/due.ts'
import { endException, saveException } from '#store/commands/exceptions.ts'
import { reviewDecision, reviewVendor } from '#store/commands/reviews.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { readAuditTrail, readDueFacts, readFacts } from '#store/queries.ts'
import { testStore } from '../test-store.ts'

const day = (text: string) => text as IsoDate
const approval: DecisionInput = {
  status: 'approved',
  conditions: [],
  allowedPurposes: [],
  forbiddenPurposes: [],
  allowedData: [],
  reviewBy: day('2026-11-10'),
  decidedOn: day('2025-11-10'),
}

async function signedStore() {
  const store = testStore()
  await changeSettings(store, { userName: 'Mika Sato' })
  return store
}

async function dueOf(store: ReturnType<typeof testStore>): Promise<DueItem[]> {
  return allDueItems(await readDueFacts(store.db), () => undefined, day('2026-11-22'))
}

describe('finishing a review', () => {
  it('sets the next date by the interval, leaves the decision as it is, and is in the audit trail', async () => {
    const store = await signedStore()
    await decide(store, 'chat', { ...approval, reviewMonths: 6 })
    const undo = await reviewDecision(store, 'chat')
    expect((await store.db.entries.get('chat'))?.decision).toMatchObject({ status: 'approved', decidedOn: '2025-11-10', reviewedOn: '2026-11-22', reviewBy: '2027-05-22' })
    const [line] = await readAuditTrail(store.db)
    expect(line).toMatchObject({ by: 'Mika Sato', subject: 'tool', changes: [{ field: 'decision.reviewBy', to: '2027-05-22' }, { field: 'decision.reviewedOn' }] })
    await undo()
    expect((await store.db.entries.get('chat'))?.decision.reviewBy).toBe('2026-11-10')
  })

  it('works on a vendor of which nothing is recorded yet', async () => {
    const store = await signedStore()
    await reviewVendor(store, 'acme')
    expect(await store.db.vendors.get('acme')).toMatchObject({ id: 'acme', reviewedOn: '2026-11-22', reviewBy: '2027-11-22' })
  })
})

describe('a concern', () => {
  const input = { kind: 'concern', toolId: 'chat', text: 'It recorded a meeting.' } as const

  it('sent without a name leaves no name and no time finer than the hour, in the record nor in the trail', async () => {
    const store = await signedStore()
    const before = await store.db.audit.count()
    const undo = await sendConcern(store, { ...input, isAnonymous: true })
    const [concern] = await store.db.concerns.toArray()
    expect(concern).not.toHaveProperty('by')
    await undo()
    const lines = (await readAuditTrail(store.db)).slice(0, -before)
    expect(lines.map(({ subject, by, at }) => [subject, by, at])).toEqual([
      ['concern', '', '2026-11-22T09:00:00Z'],
      ['concern', '', '2026-11-22T09:00:00Z'],
      ['tool', '', '2026-11-22T09:00:00Z'],
    ])
  })

  it('bears the name otherwise, and puts its tool into the inventory', async () => {
    const store = await signedStore()
    await sendConcern(store, { ...input, isAnonymous: false })
    expect(await store.db.concerns.toArray()).toMatchObject([{ by: 'Mika Sato', state: 'open', day: '2026-11-22' }])
    expect(await store.db.entries.get('chat')).toMatchObject({ foundBy: 'flag' })
  })

  it('is handled under the name of who does, also where its sender gave none', async () => {
    const store = await signedStore()
    await sendConcern(store, { ...input, isAnonymous: true })
    const [concern] = await store.db.concerns.toArray()
    if (!concern) throw new Error('it was sent')
    await handleConcern(store, concern, { state: 'closed', handledBy: 'Mika Sato', outcome: 'acted-on', answer: 'The host asks first now.' })
    const [closed] = await store.db.concerns.toArray()
    expect(closed).toMatchObject({ state: 'closed', closedOn: '2026-11-22', outcome: 'acted-on' })
    expect((await readAuditTrail(store.db))[0]).toMatchObject({ by: 'Mika Sato', subject: 'concern', action: 'changed' })
    await handleConcern(store, closed ?? concern, { state: 'open' })
    expect((await store.db.concerns.toArray())[0]).not.toHaveProperty('outcome')
    const undo = await takeConcernBack(store, concern)
    expect(await store.db.concerns.count()).toBe(0)
    await undo()
    expect(await store.db.concerns.count()).toBe(1)
  })
})

describe('an exception', () => {
  it('is ended, not deleted', async () => {
    const store = await signedStore()
    await saveException(store, { toolId: 'chat', scope: 'Osaka', reason: 'Fair', endsOn: day('2026-11-26'), allowedData: ['public'] })
    const [exception] = await store.db.exceptions.toArray()
    if (!exception) throw new Error('it was granted')
    expect((await dueOf(store)).map(({ kind }) => kind)).toEqual(['exception-end'])
    const undo = await endException(store, exception)
    expect(await store.db.exceptions.toArray()).toMatchObject([{ scope: 'Osaka', endedOn: '2026-11-22' }])
    expect(await dueOf(store)).toEqual([])
    await undo()
    expect(await dueOf(store)).toHaveLength(1)
  })
})

describe('what is due', () => {
  it('is put aside with its reason, and brought back', async () => {
    const store = await signedStore()
    await decide(store, 'chat', approval)
    const [item] = (await dueOf(store)) as [DueItem]
    await snoozeDue(store, item, { until: day('2026-12-01'), reason: 'Audit runs' })
    expect((await dueOf(store))[0]?.snooze).toMatchObject({ until: '2026-12-01', by: 'Mika Sato' })
    expect((await readAuditTrail(store.db))[0]).toMatchObject({ subject: 'snooze', about: 'chat', reason: 'Audit runs' })
    const undo = await wakeDue(store, item)
    expect((await dueOf(store))[0]?.snooze).toBeUndefined()
    await undo()
    expect((await dueOf(store))[0]?.snooze).toBeDefined()
  })

  it('is told once, also by two workers at the same time and after the clock went on', async () => {
    const store = await signedStore()
    await decide(store, 'chat', approval)
    const items = await dueOf(store)
    const both = await Promise.all([takeDueNotices(store, items, [30]), takeDueNotices(store, items, [30])])
    expect(both.flat()).toHaveLength(1)
    store.setNow('2027-02-22T09:00:00Z')
    expect(await takeDueNotices(store, items, [30])).toEqual([])
  })
})

it('the copy of all data, and deleting everything, know the new tables', async () => {
  const store = await signedStore()
  await sendConcern(store, { kind: 'request', toolId: 'chat', text: 'Needed', isAnonymous: false })
  await saveException(store, { toolId: 'chat', scope: 'Osaka', reason: 'Fair', endsOn: day('2026-11-26'), allowedData: [] })
  const found = {
    subjectKind: 'tool',
    subjectId: 'chat',
    finding: 'Two accounts',
    action: 'Close them',
    owner: 'Mika',
    foundOn: day('2026-11-01'),
    dueOn: day('2026-12-01'),
  } as const
  await saveCorrectiveAction(store, found)
  const items = await dueOf(store)
  await takeDueNotices(store, items, [30])
  await snoozeDue(store, items[0] as DueItem, { until: day('2026-12-01'), reason: 'Later' })
  const { concerns, exceptions, correctiveActions, snoozes, notified } = await readFacts(store.db)
  expect([concerns, exceptions, correctiveActions, snoozes].map((rows) => rows.length)).toEqual([1, 1, 1, 1])
  expect(notified).toHaveLength(2)
  await deleteEverything(store)
  expect(Object.values(await readFacts(store.db)).flat()).toEqual([])
})
