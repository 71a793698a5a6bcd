/** From the versions of a certificate, the spans in which its register showed it as something other than active, and that ended. */
import type { RecordVersion } from '#core/audit/record-versions.ts'
import { type IsoDate, localDayOf } from '#core/calendar/iso-date.ts'

export interface StateSpan {
  state: string
  /** The local days on which the change was recorded here. */
  from: IsoDate
  to: IsoDate
}

/** `versions` newest first, as `recordVersions` gives them. The answer is oldest first. */
export function pastStateSpans(versions: readonly RecordVersion[], timeZone: string): StateSpan[] {
  const spans: StateSpan[] = []
  let open: { state: string; from: IsoDate } | undefined
  for (const { entry, before, after } of versions.toReversed()) {
    if (entry === undefined || before.get('state') === after.get('state')) continue
    const on = localDayOf(entry.at, timeZone)
    if (open) spans.push({ ...open, to: on })
    const state = String(after.get('state') ?? 'active')
    open = state === 'active' ? undefined : { state, from: on }
  }
  return spans
}
