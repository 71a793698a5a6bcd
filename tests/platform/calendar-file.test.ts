import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { allDueItems } from '#core/due/due-items.ts'
import { dueEvents } from '#core/interchange/due-calendar.ts'
import { calendarText } from '#platform/calendar-file.ts'
import { sampleDay } from '../core/export/sample-tables.ts'
import { sampleRegister } from '../sample/register.ts'

const items = allDueItems(sampleRegister(sampleDay), (_, id) => id, sampleDay)
const words = ({ kind, name }: { kind: string; name: string }) => ({ summary: `${name}; ${kind}, now`, lines: ['認証書の確認\nsecond line'.repeat(8), ''], category: kind })
const now = Date.UTC(2026, 10, 22, 9)
const calendar = (events = dueEvents(items, words), at = now) => new ICAL.Component(ICAL.parse(calendarText('Due', events, at)))
const eventsOf = (component: ICAL.Component) => component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

it('holds every due item as a whole day that an iCalendar reader understands', () => {
  const events = eventsOf(calendar())
  expect(events).toHaveLength(items.length)
  for (const [i, event] of events.entries()) {
    expect(event.startDate.isDate).toBe(true)
    expect(event.startDate.toString()).toBe(items[i]?.snooze?.until ?? items[i]?.on)
    expect(event.summary).toBe(words(items[i] as (typeof items)[number]).summary)
    expect(event.description).toBe('認証書の確認\nsecond line'.repeat(8))
  }
})

it('gives the same identity in every file, another to every item, and counts up', () => {
  const uids = eventsOf(calendar()).map(({ uid }) => uid)
  expect(new Set(uids).size).toBe(items.length)
  const moved = dueEvents(items, words).map((event) => ({ ...event, day: sampleDay }))
  const later = eventsOf(calendar(moved, now + 3_600_000))
  expect(later.map(({ uid }) => uid)).toEqual(uids)
  expect(later.every((event, i) => event.sequence > (eventsOf(calendar())[i]?.sequence ?? 0))).toBe(true)
})

it('keeps to lines of 75 octets that end with CR LF', () => {
  const lines = calendarText('Due', dueEvents(items, words), now).split('\r\n')
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75 && !/[\r\n]/.test(line))).toBe(true)
})
