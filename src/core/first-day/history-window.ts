/** Cuts a span of time into windows small enough that the browser's history search leaves nothing out. */
import { addDays, type IsoDate, startOfDay } from '#core/calendar/iso-date.ts'

/** Milliseconds since 1970-01-01 UTC; `from` belongs to it, `to` does not. */
export interface HistoryWindow {
  from: number
  to: number
}

/** Browsers keep about 90 days (Chromium) or as much as fits (Firefox); asking for more finds nothing more. */
export const defaultDays = 90
const mostDays = 3650

/** The last `days` local days up to and including `today`, one window each, newest first. A day with a change of the clock has 23 or 25 hours. */
export function dayWindows(today: IsoDate, days: number, timeZone: string): HistoryWindow[] {
  return Array.from({ length: days }, (_, i) => {
    const day = addDays(today, -i)
    return { from: startOfDay(day, timeZone), to: startOfDay(addDays(day, 1), timeZone) }
  })
}

/** Both halves of a window; undefined where it is too short to cut. */
export function halves({ from, to }: HistoryWindow): [HistoryWindow, HistoryWindow] | undefined {
  const middle = Math.floor((from + to) / 2)
  return middle > from
    ? [
        { from: middle, to },
        { from, to: middle },
      ]
    : undefined
}

/** The day on which a search of `days` days begins. */
export function firstSearchedDay(today: IsoDate, days: number): IsoDate {
  return addDays(today, 1 - days)
}

/** The number of days as typed, undefined where it is none between 1 and `mostDays`. */
export function parseDays(text: string): number | undefined {
  const days = Number(text)
  return Number.isInteger(days) && days >= 1 && days <= mostDays ? days : undefined
}
