/** Reads the time of day in a log, with the offset that may follow it. */
import type { TextScanner } from '#core/log-import/text-scanner.ts'

const colon = 0x3a
const plus = 0x2b
const minus = 0x2d
const bigZ = 0x5a

export class ClockTime {
  /** Since midnight, less the offset. */
  seconds = 0
  /** true: an offset says where it belongs to. */
  isInstant = false

  /** "09:30:15.123 +0900", "9:30 PM", or nothing, which is the beginning of the day. false: figures that are no time of day. */
  read(scan: TextScanner): boolean {
    this.seconds = 0
    this.isInstant = false
    if (!scan.isAtDigit()) return true
    const hours = scan.number()
    if (!scan.skip(colon)) return false
    const minutes = scan.number()
    const seconds = scan.skip(colon) ? scan.number() : 0
    if (scan.skip(0x2e) || scan.skip(0x2c)) scan.number()
    if (hours > 24 || minutes > 59 || seconds > 60) return false
    scan.skipBlanks()
    this.seconds = inHalfOfDay(hours, scan) * 3600 + minutes * 60 + seconds
    this.#readOffset(scan)
    return true
  }

  /** "Z", "UTC", "GMT", "+09:00", "-0330". */
  #readOffset(scan: TextScanner): void {
    const sign = scan.code()
    if (sign === plus || sign === minus) {
      const from = scan.at
      scan.at += 1
      const number = scan.number()
      const digits = scan.at - from - 1
      if (digits === 4) this.#move(sign, Math.floor(number / 100) * 60 + (number % 100))
      else if (digits === 2) this.#move(sign, number * 60 + (scan.skip(colon) ? scan.number() : 0))
    } else if (sign === bigZ || scan.text.startsWith('UTC', scan.at) || scan.text.startsWith('GMT', scan.at)) {
      this.isInstant = true
      scan.at += sign === bigZ ? 1 : 3
    }
  }

  #move(sign: number, minutes: number): void {
    this.seconds += (sign === plus ? -60 : 60) * minutes
    this.isInstant = true
  }
}

/** The hours of 24 where "AM" or "PM" follows. */
function inHalfOfDay(hours: number, scan: TextScanner): number {
  const [letter, next] = [scan.code() | 0x20, scan.text.charCodeAt(scan.at + 1) | 0x20]
  if (next !== 0x6d || (letter !== 0x61 && letter !== 0x70)) return hours
  scan.at += 2
  scan.skipBlanks()
  return (hours % 12) + (letter === 0x70 ? 12 : 0)
}
