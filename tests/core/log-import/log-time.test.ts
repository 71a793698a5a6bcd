import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, type IsoDate } from '#core/calendar/iso-date.ts'
import { DayReader } from '#core/log-import/day-reader.ts'
import { type DayOrder, LogTimeReader } from '#core/log-import/log-time.ts'

const epoch = '1970-01-01' as IsoDate
const day = daysBetween(epoch, '2026-11-23' as IsoDate)
const asText = (order: DayOrder, text: string) => {
  const reader = new LogTimeReader(order, day)
  if (!reader.read(text)) return 'none'
  return `${new Date(reader.seconds * 1000).toISOString().slice(0, 19)}${reader.isInstant ? 'Z' : ''}`
}

describe('LogTimeReader', () => {
  it.each([
    ['1795340115', '2026-11-22T09:35:15Z'],
    ['1795340115.987', '2026-11-22T09:35:15Z'],
    ['1795340115987', '2026-11-22T09:35:15Z'],
    ['1795340115987654', '2026-11-22T09:35:15Z'],
    ['[1795340115] unbound[1:0] info:', '2026-11-22T09:35:15Z'],
    ['20261122093515', '2026-11-22T09:35:15'],
    ['2026-11-22T09:35:15Z', '2026-11-22T09:35:15Z'],
    ['2026-11-22T18:35:15.123456+09:00', '2026-11-22T09:35:15Z'],
    ['2026-11-22 04:05:15 -0530', '2026-11-22T09:35:15Z'],
    ['2026-11-22 09:35:15 UTC', '2026-11-22T09:35:15Z'],
    ['2026-11-22 09:35:15', '2026-11-22T09:35:15'],
    ['2026-11-22', '2026-11-22T00:00:00'],
    ['"2026/11/22 9:35"', '2026-11-22T09:35:00'],
    ['2026年11月22日 09:35:15', '2026-11-22T09:35:15'],
    ['22/Nov/2026:18:35:15 +0900', '2026-11-22T09:35:15Z'],
    ['22-Nov-2026 09:35:15.123 queries: info:', '2026-11-22T09:35:15'],
    ['Nov 22 09:35:15 dnsmasq[1]: query[A]', '2026-11-22T09:35:15'],
    ['<134>Nov  2 09:35:15 host', '2026-11-02T09:35:15'],
    ['Dec 31 23:59:59 dnsmasq', '2025-12-31T23:59:59'],
    ['Feb 29 00:00:00 dnsmasq', 'none'],
    ['Mon Jun 22 15:29:11 2026', '2026-06-22T15:29:11'],
    ['Thu Jul 23 01:00:00 2026 daemon.info dnsmasq[1]:', '2026-07-23T01:00:00'],
    ['Mon, 22 Jun 2026 15:29:11 GMT', '2026-06-22T15:29:11Z'],
    ['Jun 22, 2026 3:29:11 PM', '2026-06-22T15:29:11'],
    ['25.12.2025 10:00', '2025-12-25T10:00:00'],
    ['12/25/2025 12:05:00 AM', '2025-12-25T00:05:00'],
    ['25/12/25 10:00', '2025-12-25T10:00:00'],
    ['2026-02-30 10:00:00', 'none'],
    ['2026-11-22 25:00:00', 'none'],
    ['yesterday', 'none'],
    ['-', 'none'],
    ['', 'none'],
    ['99999999999999999999', 'none'],
    ['10.0.0.5', 'none'],
  ])('reads %s', (text, expected) => {
    expect(asText('day-first', text)).toBe(expected)
  })

  it('takes the order of day and month that it is given where figures leave it open, and says so', () => {
    expect(asText('day-first', '03/04/2026')).toBe('2026-04-03T00:00:00')
    expect(asText('month-first', '03/04/2026')).toBe('2026-03-04T00:00:00')
    const reader = new LogTimeReader('day-first', day)
    const shown = (text: string) => reader.read(text) && [reader.isAmbiguous, reader.shownOrder]
    expect(shown('03/04/2026')).toEqual([true, undefined])
    expect(shown('04/04/2026')).toEqual([false, undefined])
    expect(shown('31/01/2026')).toEqual([false, 'day-first'])
    expect(shown('1/31/2026')).toEqual([false, 'month-first'])
  })

  it('never throws and never reads a time that is none of a real day', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reader = new LogTimeReader('day-first', day)
        if (reader.read(text)) expect(Number.isInteger(reader.seconds)).toBe(true)
      }),
    )
  })

  it('reads every second of these years in ISO 8601 as the calendar does', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        const reader = new LogTimeReader('day-first', day)
        expect(reader.read(date.toISOString())).toBe(true)
        expect(reader.seconds).toBe(Math.floor(date.getTime() / 1000))
      }),
    )
  })
})

describe('DayReader', () => {
  const reader = (zone: 'local' | 'utc', timeZone = 'Asia/Tokyo') => new DayReader({ order: 'day-first', zone, timeZone, today: '2026-11-23' as IsoDate })

  it('counts an instant on the local day of the time zone, and a bare time where it is said to belong', () => {
    expect(reader('local').dayOf('2026-11-20T15:30:00Z')).toBe('2026-11-21')
    expect(reader('local').dayOf('2026-11-20 15:30:00')).toBe('2026-11-20')
    expect(reader('utc').dayOf('2026-11-20 15:30:00')).toBe('2026-11-21')
    expect(reader('utc', 'Asia/Kolkata').dayOf('2026-11-20 18:29:59')).toBe('2026-11-20')
    expect(reader('utc', 'Asia/Kolkata').dayOf('2026-11-20 18:30:00')).toBe('2026-11-21')
  })

  it('refuses a day that lies ahead or before every log, and says which it was', () => {
    const days = reader('local')
    expect([days.dayOf('2026-11-24 00:00:00'), days.fault]).toEqual([undefined, 'impossible-day'])
    expect([days.dayOf('2009-12-31 00:00:00'), days.fault]).toEqual([undefined, 'impossible-day'])
    expect([days.dayOf('n/a'), days.fault]).toEqual([undefined, 'no-time'])
    expect(days.dayOf('2026-11-23 23:59:59')).toBe('2026-11-23')
  })
})
