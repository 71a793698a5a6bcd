/** Writes events as an iCalendar file (RFC 5545) of whole days. */
import ical, { ICalEventTransparency } from 'ical-generator'
import type { DueEvent } from '#core/interchange/due-calendar.ts'

/** A later file counts a higher `SEQUENCE`, so that a calendar takes it for the newer one. `now` is in epoch milliseconds. */
export function calendarText(name: string, events: readonly DueEvent[], now: number): string {
  const calendar = ical({ name, prodId: { company: 'Daylight', product: 'Due', language: 'EN' } })
  for (const { uid, day, summary, description, category } of events) {
    calendar.createEvent({
      id: uid,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: new Date(now),
      sequence: Math.floor(now / 60_000),
      summary,
      description,
      categories: [{ name: category }],
      // A date to keep in mind does not make anybody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}
