import { type IsoDate, localDay } from '#core/calendar/iso-date.ts'

/** The local day of this machine, as the browsers see it. */
export function localToday(): IsoDate {
  return localDay(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
}
