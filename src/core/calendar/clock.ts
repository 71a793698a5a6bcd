/** Where the time comes from. The core and the store never ask the system themselves. */
import { type IsoDate, localDay } from '#core/calendar/iso-date.ts'

export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number
  /** IANA name of the local time zone, "Asia/Tokyo". */
  timeZone(): string
}

/** The local day now. */
export function today(clock: Clock): IsoDate {
  return localDay(clock.now(), clock.timeZone())
}
