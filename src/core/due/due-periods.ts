/** Counts what falls due by month, to look ahead: what is overdue, this month and the eleven after it, and what comes later still. */
import { addMonths, type IsoDate } from '#core/calendar/iso-date.ts'
import type { DueItem } from '#core/due/due-items.ts'

const monthsAhead = 12

export interface DuePeriod {
  /** "overdue", a month such as "2026-11", or "later". */
  period: string
  count: number
}

/** Every period in its order, also those in which nothing falls due. What is put aside comes back by itself and does not count. */
export function duePeriods(items: readonly DueItem[], today: IsoDate): DuePeriod[] {
  const months = Array.from({ length: monthsAhead }, (_, i) => monthOf(addMonths(firstOf(today), i)))
  const counts = Map.groupBy(items, (item) => periodOf(item, today))
  return ['overdue', ...months, 'later'].map((period) => ({ period, count: counts.get(period)?.length ?? 0 }))
}

/** The period of an item; "aside" for one that is put aside. */
export function periodOf({ on, snooze }: Pick<DueItem, 'on' | 'snooze'>, today: IsoDate): string {
  if (snooze !== undefined) return 'aside'
  if (on < today) return 'overdue'
  return on < addMonths(firstOf(today), monthsAhead) ? monthOf(on) : 'later'
}

function monthOf(day: IsoDate): string {
  return day.slice(0, 7)
}

function firstOf(day: IsoDate): IsoDate {
  return `${monthOf(day)}-01` as IsoDate
}
