/** Reads the times that logs write: seconds since 1970, ISO 8601, the common log format, syslog, and the usual local forms. */

/** Whether 03/04/2026 is 3 April or March 4. */
export type DayOrder = 'day-first' | 'month-first'

/** What a time says, as whole seconds. */
export interface LogTime {
  /** Since 1970-01-01: in UTC where `isInstant`, else of the clock on the wall, wherever it hangs. */
  seconds: number
  /** true: the time says by itself where it belongs to, by an offset or because it counts from 1970. */
  isInstant: boolean
}

const digitZero = 48
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** One reader for a whole log: it reads into itself, so that a million times leave no garbage. */
export class LogTimeReader implements LogTime {
  seconds = 0
  isInstant = false
  /** true: the last time that was read could be two days, by the order of day and month. */
  isAmbiguous = false
  /** The order that the last time showed by a number above 12. */
  shownOrder: DayOrder | undefined
  readonly #order: DayOrder
  readonly #latestYear: number
  readonly #latestDay: number
  #text = ''
  #at = 0

  /** `latestDay` (days since 1970) gives a year to times without one, as syslog writes them: the latest that does not lie after it. */
  constructor(order: DayOrder, latestDay: number) {
    this.#order = order
    this.#latestDay = latestDay
    this.#latestYear = yearOfDay(latestDay)
  }

  /** Reads the time at the beginning of `text`; what follows it does not matter. false: there is none, or its day does not exist. */
  read(text: string): boolean {
    this.#text = text
    this.#at = 0
    this.isAmbiguous = false
    this.shownOrder = undefined
    this.#skipMarks()
    const first = this.#code()
    if (isDigit(first)) return this.#readFromNumber()
    return isLetter(first) && this.#readFromName()
  }

  #readFromNumber(): boolean {
    const from = this.#at
    const number = this.#number()
    const digits = this.#at - from
    if (digits >= 9 && digits !== 14) return this.#sinceEpoch(number, digits)
    if (digits === 14) return this.#packed(number)
    this.#skipSeparators()
    if (digits === 4) {
      const month = this.#monthOrNumber()
      this.#skipSeparators()
      return this.#finish(number, month, this.#number())
    }
    if (digits > 2) return false
    if (isLetter(this.#code())) {
      const month = this.#month()
      this.#skipSeparators()
      return this.#finish(this.#year(), month, number)
    }
    const second = this.#number()
    this.#skipSeparators()
    return this.#finishTwo(this.#year(), number, second)
  }

  /** "Nov 22 09:30:15", "Mon Jun 20 15:29:11 2022", "Mon, 20 Jun 2022 15:29:11 GMT". */
  #readFromName(): boolean {
    let month = this.#month()
    this.#skipSeparators()
    if (month === 0) {
      if (isDigit(this.#code())) return this.#readFromNumber()
      month = this.#month()
      this.#skipSeparators()
    }
    if (month === 0) return false
    const day = this.#number()
    this.#skipSeparators()
    const from = this.#at
    const next = this.#number()
    if (this.#at - from === 4 && this.#code() !== 0x3a) return this.#finish(next, month, day)
    this.#at = from
    if (!this.#readClock()) return false
    const [seconds, isInstant] = [this.seconds, this.isInstant]
    this.#skipSeparators()
    const yearFrom = this.#at
    const year = this.#number()
    const hasYear = this.#at - yearFrom === 4
    const days = hasYear ? dayNumber(year, month, day) : this.#withoutYear(month, day)
    this.seconds = days * 86_400 + seconds
    this.isInstant = isInstant
    return !Number.isNaN(days)
  }

  #withoutYear(month: number, day: number): number {
    const days = dayNumber(this.#latestYear, month, day)
    return Number.isNaN(days) || days > this.#latestDay ? dayNumber(this.#latestYear - 1, month, day) : days
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
    this.#skipSeparators()
    if (!this.#readClock()) return false
    this.seconds += days * 86_400
    return true
  }

  /** "09:30:15.123 +0900", "9:30 PM", or nothing, which is the beginning of the day. Sets `seconds` of the day, less the offset. */
  #readClock(): boolean {
    this.seconds = 0
    this.isInstant = false
    if (!isDigit(this.#code())) return true
    let hours = this.#number()
    if (!this.#skip(0x3a)) return false
    const minutes = this.#number()
    const seconds = this.#skip(0x3a) ? this.#number() : 0
    if (this.#skip(0x2e) || this.#skip(0x2c)) this.#number()
    if (hours > 24 || minutes > 59 || seconds > 60) return false
    this.#skipSpaces()
    hours = this.#halfOfDay(hours)
    this.seconds = hours * 3600 + minutes * 60 + seconds
    this.#readOffset()
    return true
  }

  #halfOfDay(hours: number): number {
    const [letter, next] = [this.#code() | 0x20, this.#text.charCodeAt(this.#at + 1) | 0x20]
    if (next !== 0x6d || (letter !== 0x61 && letter !== 0x70)) return hours
    this.#at += 2
    this.#skipSpaces()
    return (hours % 12) + (letter === 0x70 ? 12 : 0)
  }

  /** "Z", "UTC", "GMT", "+09:00", "-0330". */
  #readOffset(): void {
    const sign = this.#code()
    if (sign === 0x2b || sign === 0x2d) {
      const from = this.#at
      this.#at += 1
      const hours = this.#number()
      const digits = this.#at - from - 1
      if (digits === 4) this.#move(sign, Math.floor(hours / 100) * 60 + (hours % 100))
      else if (digits === 2) this.#move(sign, hours * 60 + (this.#skip(0x3a) ? this.#number() : 0))
    } else if (sign === 0x5a || this.#text.startsWith('UTC', this.#at) || this.#text.startsWith('GMT', this.#at)) {
      this.isInstant = true
      this.#at += sign === 0x5a ? 1 : 3
    }
  }

  #move(sign: number, minutes: number): void {
    this.seconds += (sign === 0x2b ? -60 : 60) * minutes
    this.isInstant = true
  }

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
    this.seconds = days * 86_400 + Math.floor(clock / 1e4) * 3600 + (Math.floor(clock / 100) % 100) * 60 + (clock % 100)
    this.isInstant = false
    return !Number.isNaN(days)
  }

  #code(): number {
    return this.#text.charCodeAt(this.#at)
  }

  #skip(code: number): boolean {
    if (this.#code() !== code) return false
    this.#at += 1
    return true
  }

  #skipSpaces(): void {
    while (this.#skip(0x20) || this.#skip(0xa0) || this.#skip(0x202f));
  }

  /** Quotes, brackets and the priority that syslog writes first ("<134>"). */
  #skipMarks(): void {
    if (this.#code() === 0x3c) this.#at = this.#text.indexOf('>') + 1
    while (this.#skip(0x22) || this.#skip(0x5b) || this.#skip(0x20));
  }

  /** What stands between the parts of a date and before its time, the Japanese 年月日 included. Not the sign of an offset. */
  #skipSeparators(): void {
    for (let code = this.#code(); isSeparator(code); code = this.#code()) this.#at += 1
  }

  #number(): number {
    let number = 0
    for (let digit = this.#code() - digitZero; digit >= 0 && digit <= 9; digit = this.#code() - digitZero) {
      number = number * 10 + digit
      this.#at += 1
    }
    return number
  }

  /** Two digits are of this century. */
  #year(): number {
    const from = this.#at
    const year = this.#number()
    return this.#at - from === 2 ? 2000 + year : year
  }

  #monthOrNumber(): number {
    return isLetter(this.#code()) ? this.#month() : this.#number()
  }

  /** 1 to 12; 0 for a word that is none, such as a day of the week. Goes past the word. */
  #month(): number {
    const from = this.#at
    while (isLetter(this.#code())) this.#at += 1
    return monthNames.indexOf(this.#text.slice(from, from + 3).toLowerCase()) + 1
  }
}

/** Days since 1970-01-01, NaN for a day that does not exist. */
export function dayNumber(year: number, month: number, day: number): number {
  if (!(year >= 1970 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const before = daysBeforeMonth[month - 1] ?? 0
  const length = month === 2 ? (isLeap ? 29 : 28) : (daysBeforeMonth[month] ?? 365) - before
  if (day > length) return Number.NaN
  const years = year - 1
  const daysBeforeYear = years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) - 719_162
  return daysBeforeYear + before + (isLeap && month > 2 ? 1 : 0) + day - 1
}

function yearOfDay(day: number): number {
  let year = 1970 + Math.floor(day / 365.25)
  if (dayNumber(year, 1, 1) > day) year -= 1
  return year
}

function isDigit(code: number): boolean {
  return code >= digitZero && code <= 57
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** "-", "/", ".", ",", ":" of the common log format, "T", blanks, 年, 月, 日. */
function isSeparator(code: number): boolean {
  return (
    code === 0x2d ||
    code === 0x2f ||
    code === 0x2e ||
    code === 0x2c ||
    code === 0x3a ||
    code === 0x54 ||
    code === 0x20 ||
    code === 0x09 ||
    code === 0x5e74 ||
    code === 0x6708 ||
    code === 0x65e5
  )
}
