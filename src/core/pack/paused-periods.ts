/** From the audit trail, the days on which noticing was paused: what was opened then is missing from the inventory. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { type IsoDate, localDayOf } from '#core/calendar/iso-date.ts'
import { untilResumed } from '#core/register/settings.ts'

interface PausedPeriod {
  /** The local day on which somebody paused. */
  from: IsoDate
  /** The last day on which nothing was noticed, at least for a part of it; undefined where the pause goes on until somebody ends it. */
  through?: IsoDate
  /** Who paused; "" where no name is set. */
  by: string
}

/** `trail` oldest first. Periods oldest first; a pause that was made longer or shorter is one period. */
export function pausedPeriods(trail: readonly AuditEntry[], timeZone: string): PausedPeriod[] {
  const periods: PausedPeriod[] = []
  let open: (PausedPeriod & { through: IsoDate }) | undefined
  for (const { at, by, subject, changes } of trail) {
    const change = subject === 'settings' ? changes.find(({ field }) => field === 'pausedThrough') : undefined
    if (change === undefined) continue
    const on = localDayOf(at, timeZone)
    if (open && open.through < on) {
      periods.push(open)
      open = undefined
    }
    const through = change.to as IsoDate | null
    if (through !== null) open = { from: open?.from ?? on, by: open?.by ?? by, through }
    else if (open) {
      periods.push({ ...open, through: on })
      open = undefined
    }
  }
  if (open) periods.push(open)
  return periods.map(({ through, ...period }) => (through === untilResumed ? period : { ...period, through: through as IsoDate }))
}
