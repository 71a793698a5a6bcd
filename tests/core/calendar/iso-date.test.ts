import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, hourOf, type IsoDate, instantOf, localDay, parseIsoDate, weekStart } from '#core/calendar/iso-date.ts'

const day = (text: string) => text as IsoDate

describe('parseIsoDate', () => {
  it.each(['2026-11-22', '2024-02-29', '0001-01-01'])('reads %s', (text) => {
    expect(parseIsoDate(text)).toBe(text)
  })

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '22-11-2026', '2026-11-22T00:00:00Z', '2026-1-2', '20261122', ''])('refuses %s', (text) => {
    expect(parseIsoDate(text)).toBeUndefined()
  })

  it('reads those days that Temporal knows', () => {
    const digits = (count: number) => fc.integer({ min: 0, max: 10 ** count - 1 }).map((figure) => String(figure).padStart(count, '0'))
    const written = fc
      .tuple(digits(4), fc.oneof(digits(2), fc.constantFrom('02', '06', '12')), fc.oneof(digits(2), fc.constantFrom('28', '29', '30', '31')))
      .map((parts) => parts.join('-'))
    fc.assert(
      fc.property(written, (text) => {
        const isReal = () => Temporal.PlainDate.from(text, { overflow: 'reject' }) !== undefined
        if (parseIsoDate(text) === undefined) expect(isReal).toThrow(RangeError)
        else expect(isReal()).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('localDay', () => {
  // 2026-11-22T15:30:00Z is already the 23rd in Tokyo and still the 22nd in New York.
  const epochMs = Date.UTC(2026, 10, 22, 15, 30)

  it('is the day on the wall, not in UTC', () => {
    expect(localDay(epochMs, 'Asia/Tokyo')).toBe('2026-11-23')
    expect(localDay(epochMs, 'America/New_York')).toBe('2026-11-22')
  })

  it('survives the hour that summer time skips', () => {
    expect(localDay(Date.UTC(2026, 2, 29, 1, 30), 'Europe/Berlin')).toBe('2026-03-29')
  })
})

describe('calendar arithmetic', () => {
  it('keeps the end of a month within the month', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(day('2024-02-29'), 12)).toBe('2025-02-28')
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28')
  })

  it('counts whole days in both directions', () => {
    expect(daysBetween(day('2026-11-22'), day('2027-01-13'))).toBe(52)
    expect(daysBetween(day('2027-01-13'), day('2026-11-22'))).toBe(-52)
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
  })

  it('starts weeks on Monday', () => {
    expect(weekStart(day('2026-11-22'))).toBe('2026-11-16')
    expect(weekStart(day('2026-11-16'))).toBe('2026-11-16')
  })
})

describe('instants', () => {
  const epochMs = Date.UTC(2026, 10, 22, 15, 30, 45, 678)

  it('are cut to the second for what people do, and to the hour for what Daylight notices', () => {
    expect(instantOf(epochMs)).toBe('2026-11-22T15:30:45Z')
    expect(hourOf(epochMs)).toBe('2026-11-22T15:00:00Z')
  })
})

describe('counting days agrees with Temporal', () => {
  const anyDate = fc
    .record({ year: fc.integer({ min: 1, max: 9000 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
    .map((parts) => Temporal.PlainDate.from(parts, { overflow: 'constrain' }))

  it('for days, months and spans', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: -2000, max: 200_000 }), fc.integer({ min: -10, max: 2000 }), (date, other, days, months) => {
        fc.pre(date.year > 10)
        const text = date.toString() as IsoDate
        expect(addDays(text, days)).toBe(date.add({ days }).toString())
        expect(addMonths(text, months)).toBe(date.add({ months }).toString())
        expect(daysBetween(text, other.toString() as IsoDate)).toBe(date.until(other, { largestUnit: 'day' }).days)
      }),
      { numRuns: 3000 },
    )
  })
})
