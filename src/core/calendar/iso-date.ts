/** Calendar days as text ("2026-11-22"): reading, comparing and counting them, always with the day given and never with the clock. */
import { z } from 'zod'

/** A real calendar day, written YYYY-MM-DD. Compares as text in the order of time. */
export const isoDateSchema = z.string().refine(isRealDay, { message: 'write a real day as YYYY-MM-DD, such as 2026-11-22' }).meta({ format: 'date' }).brand<'IsoDate'>()
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
  return dayOfNumber(dayNumber(day) + days)
}

/** `day` moved by calendar months. The end of a month stays within the month: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const { year, month, dayOfMonth } = partsOf(day)
  const count = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return written(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)))
}

/** Whole days from `from` to `to`: 0 on the same day, negative when `to` lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The Monday of the week in which `day` lies (ISO 8601). */
export function weekStart(day: IsoDate): IsoDate {
  return addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek)
}

function instantAt(epochMs: number, smallestUnit: 'second' | 'hour'): Instant {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(epochMs)).round({ smallestUnit, roundingMode: 'floor' }).toString({ smallestUnit: 'second' }) as Instant
}

/*
 * Counting days by whole numbers: an assessment of a large register asks for some hundred thousand of them, and a Temporal.PlainDate for each takes
 * many times as long. Tests hold every answer to Temporal's.
 */

function partsOf(day: IsoDate): { year: number; month: number; dayOfMonth: number } {
  return { year: twoDigits(day, 0) * 100 + twoDigits(day, 2), month: twoDigits(day, 5), dayOfMonth: twoDigits(day, 8) }
}

function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 48 * 11
}

const writtenDay = /^\d{4}-\d{2}-\d{2}$/

function isRealDay(text: string): boolean {
  if (!writtenDay.test(text)) return false
  const { year, month, dayOfMonth } = partsOf(text as IsoDate)
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month)
}

/** Days since 1 March of the year 0: a year that begins in March has its leap day at the end. */
function dayNumber(day: IsoDate): number {
  const { year, month, dayOfMonth } = partsOf(day)
  const years = month > 2 ? year : year - 1
  const months = month > 2 ? month - 3 : month + 9
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + Math.floor((months * 153 + 2) / 5) + dayOfMonth - 1
}

function dayOfNumber(number: number): IsoDate {
  const era = Math.floor(number / daysInEra)
  const dayOfEra = number - era * daysInEra
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const months = Math.floor((5 * dayOfYear + 2) / 153)
  const month = months < 10 ? months + 3 : months - 9
  return written(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * months + 2) / 5) + 1)
}

/** Days in 400 years, after which the calendar repeats. */
const daysInEra = 146_097

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function written(year: number, month: number, dayOfMonth: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}` as IsoDate
}
