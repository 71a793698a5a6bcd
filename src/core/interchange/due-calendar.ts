/** What is due as events of a calendar: whole days, each with an identity that stays, so that a calendar that is brought in again is updated and not doubled. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { DueItem } from '#core/due/due-items.ts'

export interface DueEvent {
  /** The same for as long as the same thing is due, in every copy of the register. */
  uid: string
  day: IsoDate
  summary: string
  description: string
  category: string
}

/** How a due item is said. */
export interface DueWords {
  summary: string
  lines: readonly string[]
  category: string
}

/** What is put aside stands on the day on which it is back. */
export function dueEvents(items: readonly DueItem[], words: (item: DueItem) => DueWords): DueEvent[] {
  return items.map((item) => {
    const { summary, lines, category } = words(item)
    return { uid: `${encodeURIComponent(item.key)}@daylight.invalid`, day: item.snooze?.until ?? item.on, summary, description: lines.filter(Boolean).join('\n'), category }
  })
}
