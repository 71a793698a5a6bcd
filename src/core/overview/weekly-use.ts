/** How many tools were opened in each of the last weeks. */
import { addDays, type IsoDate, weekStart } from '#core/calendar/iso-date.ts'
import { openedByStance, type StanceCount } from '#core/overview/stance.ts'
import type { ToolProfile } from '#core/register/profile.ts'

export interface Week {
  /** Its Monday. */
  start: IsoDate
  counts: StanceCount
}

/** The last `weeks` weeks, oldest first; the last is the one in which `today` lies. A tool counts once a week. */
export function weeklyUse(tools: readonly ToolProfile[], today: IsoDate, weeks: number): Week[] {
  const thisWeek = weekStart(today)
  return Array.from({ length: weeks }, (_, i) => {
    const start = addDays(thisWeek, 7 * (i + 1 - weeks))
    return { start, counts: openedByStance(tools, start, addDays(start, 6)) }
  })
}
