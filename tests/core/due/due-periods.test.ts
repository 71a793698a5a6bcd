import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import type { DueItem } from '#core/due/due-items.ts'
import { duePeriods, periodOf } from '#core/due/due-periods.ts'

const today = '2026-11-30' as IsoDate
const due = (on: string, isAside = false) => ({ on, ...(isAside && { snooze: { until: today } }) }) as DueItem

test.each([
  ['2026-11-29', 'overdue'],
  ['2026-11-30', '2026-11'],
  ['2026-12-01', '2026-12'],
  ['2027-10-31', '2027-10'],
  ['2027-11-01', 'later'],
])('what is due on %s falls into %s', (on, period) => {
  expect(periodOf(due(on), today)).toBe(period)
})

test('the months follow one another, also from the end of a long one', () => {
  expect(duePeriods([], today).map(({ period }) => period)).toEqual([
    'overdue',
    ...['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06', '2027-07', '2027-08', '2027-09', '2027-10'],
    'later',
  ])
})

test('what is put aside counts nowhere', () => {
  expect(duePeriods([due('2026-12-05', true)], today).every(({ count }) => count === 0)).toBe(true)
})

test('everything else counts once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -400, max: 800 })), (days) => {
      const counted = duePeriods(
        days.map((each) => due(addDays(today, each))),
        today,
      )
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(days.length)
    }),
  )
})
