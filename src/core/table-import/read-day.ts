/** Reads the day in a cell, however a spreadsheet or a person wrote it. */
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { type DateOrder, datesIn } from '#core/certificate-reading/date-reading.ts'
import { CellFault } from '#core/export/cell-fault.ts'

/** Day 0 of the serial numbers in which spreadsheets keep days: they count a 29 February 1900 that never was, so this fits from 1 March 1900 on. */
const serialZero = '1899-12-30' as IsoDate
/** 1954 to 2119: other whole numbers are no days of a register. */
const [firstSerial, lastSerial] = [20_000, 80_000]

/** A time of day behind the day, as a spreadsheet adds it: "2026-11-23 00:00:00", "2026-11-23T09:30:00Z". */
const timeBehind = /[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]m)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i

/** "2026-11-23", "23.11.2026", "11/23/2026", "2026/11/23", "23 Nov 2026", "令和8年11月23日", "R8.11.23", "20261123", 46349. `order` settles 03/04/2026. */
export function readDay(cell: string, order: DateOrder | undefined): IsoDate | CellFault {
  const written = cell.normalize('NFKC').replace(timeBehind, '').trim()
  const serial = /^\d{5}$/.test(written) ? Number(written) : undefined
  if (serial !== undefined) return serial >= firstSerial && serial <= lastSerial ? addDays(serialZero, serial) : new CellFault('day')
  const [found] = datesIn(withWholeYear(written), order)
  if (found === undefined || found.words.length !== withWholeYear(written).length) return new CellFault('day')
  return found.day ?? new CellFault(isOpen(written) ? 'day-ambiguous' : 'day')
}

/** True for a day in figures that reads as two different days: 03/04/2026. */
export function isOpen(cell: string): boolean {
  const written = withWholeYear(cell.normalize('NFKC').replace(timeBehind, '').trim())
  const [found] = datesIn(written)
  if (found === undefined || found.day !== undefined || found.words.length !== written.length) return false
  return datesIn(written, 'day-first')[0]?.day !== undefined && datesIn(written, 'month-first')[0]?.day !== undefined
}

/** Years in two figures ("11/23/26") are of this century, eras by their letter ("R8.11.23") in full, and eight figures ("20261123") parted. */
export function withWholeYear(written: string): string {
  const era = /^([RH])\s?(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})$/i.exec(written)
  if (era) return `${era[1]?.toUpperCase() === 'R' ? '令和' : '平成'}${era[2]}年${era[3]}月${era[4]}日`
  if (/^(?:19|20)\d{6}$/.test(written)) return `${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6)}`
  return written.replace(/^(\d{1,2}([./-])\d{1,2}\2)(\d{2})$/, '$120$3')
}
