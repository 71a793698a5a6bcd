import { expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { daysOpened, daysOpenedByWeek, recentDays } from '#core/register/recent-days.ts'

const today = '2026-11-22' as IsoDate
const days = [
  ['2026-11-18', 9],
  ['2026-11-19', 2],
  ['2026-11-22', 5],
].map(([day, count]) => ({ day: day as IsoDate, count: count as number }))

it('lays the days out up to today, with 0 where it was not opened', () => {
  expect(recentDays(days, today, 4)).toEqual([2, 0, 0, 5])
  expect(recentDays([], today, 3)).toEqual([0, 0, 0])
})

it('leaves out a day after today, as a clock set back leaves it', () => {
  expect(recentDays(days, '2026-11-21' as IsoDate, 3)).toEqual([2, 0, 0])
  expect(daysOpened(days, '2026-11-21' as IsoDate, 3)).toBe(1)
})

it('counts the days with a visit, today included', () => {
  expect(daysOpened(days, today, 4)).toBe(2)
  expect(daysOpened(days, today, 30)).toBe(3)
})

it('counts the days with a visit in each run of seven days that ends today', () => {
  const earlier = [{ day: '2026-11-15' as IsoDate, count: 4 }, ...days]
  expect(daysOpenedByWeek(earlier, today, 3)).toEqual([0, 1, 3])
})
