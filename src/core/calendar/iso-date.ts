/** Calendar days as text ("2026-11-22"): reading, comparing and counting them, always with the day given and never with the clock. */
import { z } from 'zod'

/** A real calendar day, written YYYY-MM-DD. Compares as text in the order of time. */
export const isoDateSchema = z
  .string()
  .refine((value) => value.length === 10 && toPlainDate(value) !== undefined, { message: 'write a real day as YYYY-MM-DD, such as 2026-11-22' })
  .brand<'IsoDate'>()
export type IsoDate = z.infer<typeof isoDateSchema>

/** An instant in UTC, written YYYY-MM-DDTHH:MM:SSZ. */
export const instantSchema = z.iso.datetime({ precision: 0 }).brand<'Instant'>()
export type Instant = z.infer<typeof instantSchema>

/** Reads a day; undefined when the text is not a real calendar day ("2026-02-30"). */
export function parseIsoDate(text: string): IsoDate | undefined {
  return isoDateSchema.safeParse(text).data
}

/** The instant of `epochMs` (milliseconds since 1970-01-01 UTC), cut to the whole second. */
export function instantOf(epochMs: number): Instant {
  return instantAt(epochMs, 'second')
}

/** The instant of `epochMs`, cut to the whole hour: the finest time that Daylight keeps of anything it notices by itself. */
export function hourOf(epochMs: number): Instant {
  return instantAt(epochMs, 'hour')
}

/** The local day at `epochMs` in `timeZone` (an IANA name such as "Asia/Tokyo"). */
export function localDay(epochMs: number, timeZone: string): IsoDate {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone).toPlainDate().toString() as IsoDate
}

/** The local day of an instant in `timeZone`. */
export function localDayOf(instant: Instant, timeZone: string): IsoDate {
  return localDay(Temporal.Instant.from(instant).epochMilliseconds, timeZone)
}

/** The instant at which `day` begins in `timeZone`, in milliseconds since 1970-01-01 UTC. Not always midnight: some zones change their clocks then. */
export function startOfDay(day: IsoDate, timeZone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds
}

/** `day` moved by a number of days, forwards or (negative) backwards. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(day).add({ days }).toString() as IsoDate
}

/** `day` moved by calendar months. The end of a month stays within the month: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(day).add({ months }).toString() as IsoDate
}

/** Whole days from `from` to `to`: 0 on the same day, negative when `to` lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days
}

/** The Monday of the week in which `day` lies (ISO 8601). */
export function weekStart(day: IsoDate): IsoDate {
  return addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek)
}

function instantAt(epochMs: number, smallestUnit: 'second' | 'hour'): Instant {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(epochMs)).round({ smallestUnit, roundingMode: 'floor' }).toString({ smallestUnit: 'second' }) as Instant
}

function toPlainDate(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
