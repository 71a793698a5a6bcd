/** Says in one fact how often a tool was opened here: today for the first time, on so many days this month, or when last. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { DayCount } from '#core/register/sighting-digest.ts'

export type Openings = { when: 'never' | 'first' } | { when: 'month'; days: number } | { when: 'earlier'; lastOn: IsoDate }

/** `days` oldest first. The month is the calendar month of `today`. */
export function openingsOf(days: readonly DayCount[], today: IsoDate): Openings {
  const last = days.at(-1)
  if (last === undefined) return { when: 'never' }
  if (days.length === 1 && last.day === today) return { when: 'first' }
  const month = today.slice(0, 'YYYY-MM'.length)
  const thisMonth = days.filter(({ day }) => day.startsWith(month)).length
  return thisMonth > 0 ? { when: 'month', days: thisMonth } : { when: 'earlier', lastOn: last.day }
}
