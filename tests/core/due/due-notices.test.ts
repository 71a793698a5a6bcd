import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { allDueItems, type DueItem } from '#core/due/due-items.ts'
import { dueNotices } from '#core/due/due-notices.ts'
import type { Notified } from '#core/due/notified.ts'
import { sampleCertificate } from '../../sample/profiles.ts'
import { approvedUntil, nameOf, nothingDue } from './sample-due.ts'

const start = '2026-11-22' as IsoDate
const leads = [90, 60, 30, 7]
const itemsFor = (...reviewBy: IsoDate[]) => allDueItems({ ...nothingDue, entries: reviewBy.map((on, i) => approvedUntil(on, `tool-${i}`)) }, nameOf, start)

/** Looks on each of the days, as the alarm does, and answers what was told on which. */
function toldOn(items: readonly DueItem[], offsets: readonly number[], leadDays = leads): string[] {
  const told = new Map<string, Notified>()
  return offsets.flatMap((offset) => {
    const { fresh, notified } = dueNotices(items, [...told.values()], leadDays, addDays(start, offset))
    for (const each of notified) told.set(each.id, each)
    return fresh.map(({ id }) => `${offset} ${id}`)
  })
}

const everyDay = Array.from({ length: 130 }, (_, i) => i)

describe('dueNotices', () => {
  it('tells of a day at each lead time, once, however often it looks', () => {
    const often = everyDay.flatMap((offset) => [offset, offset, offset])
    expect(toldOn(itemsFor(addDays(start, 100)), often)).toEqual(['10 tool-0', '40 tool-0', '70 tool-0', '93 tool-0'])
  })

  it('tells once, and of everything together, after weeks in which the browser was off', () => {
    const items = itemsFor(addDays(start, 95), addDays(start, 50), addDays(start, 20))
    expect(toldOn(items, [45, 45, 46])).toEqual(['45 tool-2', '45 tool-1', '45 tool-0'])
  })

  it('tells of what is overdue already when reminders are turned on', () => {
    expect(toldOn(itemsFor(addDays(start, -40)), [0, 1])).toEqual(['0 tool-0'])
  })

  it('is silent on what is snoozed until it is back', () => {
    const [item] = itemsFor(start) as [DueItem]
    const snooze = { key: item.key, about: item.id, snoozedOn: start, until: addDays(start, 7), reason: 'Later' }
    expect(dueNotices([{ ...item, snooze }], [], leads, start)).toEqual({ fresh: [], notified: [] })
  })

  it('tells anew where the day was moved', () => {
    const first = dueNotices(itemsFor(addDays(start, 5)), [], leads, start)
    expect(dueNotices(itemsFor(addDays(start, 25)), first.notified, leads, start).fresh).toHaveLength(1)
  })

  it('does not make up for a longer lead time that is added later', () => {
    const items = itemsFor(addDays(start, 20))
    const first = dueNotices(items, [], [30], start)
    expect(dueNotices(items, first.notified, [60, 30], start).fresh).toEqual([])
    expect(dueNotices(items, first.notified, [60], start).fresh).toEqual([])
  })

  it('tells once that a register shows a certificate as expired, though its day moves with today', () => {
    const expired = (on: IsoDate) => allDueItems({ ...nothingDue, certificates: [sampleCertificate({ state: 'expired' })] }, nameOf, on)
    const first = dueNotices(expired(start), [], leads, start)
    expect(first.fresh).toHaveLength(1)
    expect(dueNotices(expired(addDays(start, 1)), first.notified, leads, addDays(start, 1)).fresh).toEqual([])
  })

  it('tells of the end of evidence and of a tool’s control like of every other day', () => {
    const items = allDueItems(
      {
        ...nothingDue,
        evidence: [
          {
            id: 'v1',
            subjectKind: 'tool',
            subjectId: 'a',
            title: 'Test',
            kind: 'link',
            url: 'https://a.example/',
            seenOn: start,
            expiresOn: addDays(start, 20),
          },
        ],
        toolControlAnswers: [{ toolId: 'b', pointId: 'impact-people', state: 'open', dueOn: addDays(start, 30) }],
      },
      nameOf,
      start,
    )
    expect(toldOn(items, everyDay)).toEqual(['0 a', '0 b', '13 a', '23 b'])
  })

  it('never tells twice at one lead time, whatever days it looks on', () => {
    const days = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 30 }).map((offsets) => offsets.sort((a, b) => a - b))
    const leadTimes = fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(days, leadTimes, fc.integer({ min: -50, max: 400 }), (offsets, leadDays, dueIn) => {
        const told = toldOn(itemsFor(addDays(start, dueIn)), offsets, leadDays)
        const isReached = offsets.some((offset) => dueIn - offset <= Math.max(...leadDays))
        expect(told.length).toBeLessThanOrEqual(leadDays.length)
        expect(told.length > 0).toBe(isReached)
      }),
    )
  })
})
