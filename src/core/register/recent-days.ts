/** The last days of a tool: how many pages were opened on each. */
import { addDays, daysBetween, type IsoDate } from '#core/calendar/iso-date.ts'
import type { DayCount } from '#core/register/sighting-digest.ts'

/** Pages opened on each of the `length` days that end `today`, oldest first; 0 on a day without any. */
export function recentDays(days: readonly DayCount[], today: IsoDate, length: number): number[] {
  const counts = Array.from({ length }, () => 0)
  for (const { day, count } of days) {
    const place = length - 1 - daysBetween(day, today)
    if (place >= 0 && place < length) counts[place] = count
  }
  return counts
}

/** On how many of the `length` days that end `today` it was opened. */
export function daysOpened(days: readonly DayCount[], today: IsoDate, length: number): number {
  const first = addDays(today, 1 - length)
  return days.filter(({ day }) => day >= first && day <= today).length
}

/** On how many days it was opened in each of the `weeks` runs of seven days, the last of which ends `today`; oldest first. */
export function daysOpenedByWeek(days: readonly DayCount[], today: IsoDate, weeks: number): number[] {
  const counts = recentDays(days, today, weeks * 7)
  return Array.from({ length: weeks }, (_, week) => counts.slice(week * 7, week * 7 + 7).filter((count) => count > 0).length)
}
