import { describe, expect, it } from 'vitest'
import { type IsoDate, parseIsoDate } from '#core/calendar/iso-date.ts'
import { openingsOf } from '#ui/popup/openings.ts'

const day = (text: string) => parseIsoDate(text) as IsoDate
const on = (...days: string[]) => days.map((text) => ({ day: day(text), count: 2 }))
const today = day('2026-11-22')

describe('openingsOf', () => {
  it.each([
    ['a tool that was never opened here', on(), { when: 'never' }],
    ['a tool opened today and never before', on('2026-11-22'), { when: 'first' }],
    ['a tool opened once, on another day of this month', on('2026-11-02'), { when: 'month', days: 1 }],
    ['a tool opened before and today', on('2026-10-31', '2026-11-22'), { when: 'month', days: 1 }],
    ['several days of this month, and none of another month or year', on('2025-11-22', '2026-10-31', '2026-11-01', '2026-11-02', '2026-11-22'), { when: 'month', days: 3 }],
    ['a tool last opened in another month', on('2026-09-01', '2026-10-31'), { when: 'earlier', lastOn: '2026-10-31' }],
  ])('answers for %s', (_, days, openings) => {
    expect(openingsOf(days, today)).toEqual(openings)
  })
})
