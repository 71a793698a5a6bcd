/** Reads the times that logs write: seconds since 1970, ISO 8601, the common log format, syslog, and the usual local forms. */
import { dayNumber, yearOfDay } from '#core/log-import/civil-day.ts'
import { ClockTime } from '#core/log-import/clock-time.ts'
import { TextScanner } from '#core/log-import/text-scanner.ts'

/** Whether 03/04/2026 is 3 April or March 4. */
export type DayOrder = 'day-first' | 'month-first'

const secondsOfDay = 86_400

/** One reader for a whole log: it reads into itself, so that a million times leave no garbage. */
export class LogTimeReader {
  /** Since 1970-01-01: in UTC where `isInstant`, else of the clock on the wall, wherever it hangs. */
  seconds = 0
  /** true: the time says by itself where it belongs to, by an offset or because it counts from 1970. */
  isInstant = false
  /** true: the last time that was read could be two days, by the order of day and month. */
  isAmbiguous = false
  /** The order that the last time showed by a number above 12. */
  shownOrder: DayOrder | undefined
  readonly #order: DayOrder
  readonly #latestYear: number
  readonly #latestDay: number
  readonly #scan = new TextScanner()
  readonly #clock = new ClockTime()

  /** `latestDay` (days since 1970) gives a year to times without one, as syslog writes them: the latest that does not lie after it. */
  constructor(order: DayOrder, latestDay: number) {
    this.#order = order
    this.#latestDay = latestDay
    this.#latestYear = yearOfDay(latestDay)
  }

  /** Reads the time at the beginning of `text`; what follows it does not matter. false: there is none, or its day does not exist. */
  read(text: string): boolean {
    this.#scan.begin(text)
    this.isAmbiguous = false
    this.shownOrder = undefined
    this.#scan.skipMarks()
    if (this.#scan.isAtDigit()) return this.#readFromNumber()
    return this.#scan.isAtLetter() && this.#readFromName()
  }

  #readFromNumber(): boolean {
    const scan = this.#scan
    const from = scan.at
    const number = scan.number()
    const digits = scan.at - from
    if (digits === 14) return this.#packed(number)
    if (digits >= 9) return this.#sinceEpoch(number, digits)
    scan.skipSeparators()
    if (digits === 4) {
      const month = scan.isAtLetter() ? scan.month() : scan.number()
      scan.skipSeparators()
      return this.#finish(number, month, scan.number())
    }
    if (digits > 2) return false
    if (scan.isAtLetter()) {
      const month = scan.month()
      scan.skipSeparators()
      return this.#finish(this.#year(), month, number)
    }
    const second = scan.number()
    scan.skipSeparators()
    return this.#finishTwo(this.#year(), number, second)
  }

  /** "Nov 22 09:30:15", "Mon Jun 20 15:29:11 2022", "Mon, 20 Jun 2022 15:29:11 GMT". */
  #readFromName(): boolean {
    const scan = this.#scan
    let month = scan.month()
    scan.skipSeparators()
    if (month === 0) {
      if (scan.isAtDigit()) return this.#readFromNumber()
      month = scan.month()
      scan.skipSeparators()
    }
    if (month === 0) return false
    const day = scan.number()
    scan.skipSeparators()
    const from = scan.at
    const next = scan.number()
    if (scan.at - from === 4 && scan.code() !== 0x3a) return this.#finish(next, month, day)
    scan.at = from
    return this.#readClock() && this.#finishWithYearBehind(month, day)
  }

  /** The clock was read; the year comes after it, or never. */
  #finishWithYearBehind(month: number, day: number): boolean {
    const scan = this.#scan
    scan.skipSeparators()
    const from = scan.at
    const year = scan.number()
    const days = scan.at - from === 4 ? dayNumber(year, month, day) : this.#withoutYear(month, day)
    this.seconds += days * secondsOfDay
    return !Number.isNaN(days)
  }

  #withoutYear(month: number, day: number): number {
    const days = dayNumber(this.#latestYear, month, day)
    return days <= this.#latestDay ? days : dayNumber(this.#latestYear - 1, month, day)
  }

  #finishTwo(year: number, first: number, second: number): boolean {
    this.isAmbiguous = first <= 12 && second <= 12 && first !== second
    if (first > 12 || second > 12) this.shownOrder = first > 12 ? 'day-first' : 'month-first'
    const isDayFirst = (this.shownOrder ?? this.#order) === 'day-first'
    return isDayFirst ? this.#finish(year, second, first) : this.#finish(year, first, second)
  }

  #finish(year: number, month: number, day: number): boolean {
    const days = dayNumber(year, month, day)
    if (Number.isNaN(days)) return false
    this.#scan.skipSeparators()
    if (!this.#readClock()) return false
    this.seconds += days * secondsOfDay
    return true
  }

  #readClock(): boolean {
    const isRead = this.#clock.read(this.#scan)
    this.seconds = this.#clock.seconds
    this.isInstant = this.#clock.isInstant
    return isRead
  }

  /** Seconds, milli-, micro- or nanoseconds, by the number of digits. */
  #sinceEpoch(number: number, digits: number): boolean {
    if (digits > 19) return false
    const perSecond = digits <= 11 ? 1 : digits <= 14 ? 1e3 : digits <= 17 ? 1e6 : 1e9
    this.seconds = Math.floor(number / perSecond)
    this.isInstant = true
    return true
  }

  /** "20261122093015". */
  #packed(number: number): boolean {
    const [date, clock] = [Math.floor(number / 1e6), number % 1e6]
    const days = dayNumber(Math.floor(date / 1e4), Math.floor(date / 100) % 100, date % 100)
    this.seconds = days * secondsOfDay + Math.floor(clock / 1e4) * 3600 + (Math.floor(clock / 100) % 100) * 60 + (clock % 100)
    this.isInstant = false
    return !Number.isNaN(days)
  }

  /** Two digits are of this century. */
  #year(): number {
    const from = this.#scan.at
    const year = this.#scan.number()
    return this.#scan.at - from === 2 ? 2000 + year : year
  }
}
