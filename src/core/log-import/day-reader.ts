/** Decides on which local day a line of a log belongs. */
import { addDays, daysBetween, type IsoDate, localDay } from '#core/calendar/iso-date.ts'
import { type DayOrder, LogTimeReader } from '#core/log-import/log-time.ts'

export interface TimeReading {
  order: DayOrder
  /** Where a time without an offset belongs to. */
  zone: 'local' | 'utc'
  /** The organisation's, an IANA name. */
  timeZone: string
  /** The local day of the reading: a line of a later day is none that can be. */
  today: IsoDate
}

const epoch = '1970-01-01' as IsoDate
/** No log of AI tools is older. */
const earliest = daysBetween(epoch, '2010-01-01' as IsoDate)
/** Every offset in use is a multiple of it, so that a day begins with one. Seconds. */
const quarter = 900

/** Remembers the day of each quarter of an hour: asking the calendar a million times would take most of the time. */
export class DayReader {
  fault: 'no-time' | 'impossible-day' = 'no-time'
  readonly #reading: TimeReading
  readonly #time: LogTimeReader
  readonly #latest: number
  readonly #dayOfQuarter = new Map<number, IsoDate>()
  readonly #dayOfNumber = new Map<number, IsoDate>()

  constructor(reading: TimeReading) {
    this.#reading = reading
    // A time in another zone may be a day ahead of the local one.
    this.#latest = daysBetween(epoch, reading.today) + 1
    this.#time = new LogTimeReader(reading.order, this.#latest)
  }

  /** The day of the time at the beginning of `text`; undefined, with the reason in `fault`, where there is none. */
  dayOf(text: string): IsoDate | undefined {
    this.fault = 'no-time'
    if (!this.#time.read(text)) return undefined
    const { seconds, isInstant } = this.#time
    const number = Math.floor(seconds / 86_400)
    this.fault = 'impossible-day'
    if (number < earliest || number > this.#latest) return undefined
    const day = isInstant || this.#reading.zone === 'utc' ? this.#ofInstant(seconds) : this.#ofNumber(number)
    return day > this.#reading.today ? undefined : day
  }

  #ofInstant(seconds: number): IsoDate {
    const key = Math.floor(seconds / quarter)
    const known = this.#dayOfQuarter.get(key)
    if (known !== undefined) return known
    const day = localDay(key * quarter * 1000, this.#reading.timeZone)
    this.#dayOfQuarter.set(key, day)
    return day
  }

  #ofNumber(number: number): IsoDate {
    const known = this.#dayOfNumber.get(number)
    if (known !== undefined) return known
    const day = addDays(epoch, number)
    this.#dayOfNumber.set(number, day)
    return day
  }
}
