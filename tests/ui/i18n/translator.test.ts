import { expect, test } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { translatorFor } from '#ui/i18n/translator.ts'

const day = '2026-11-23' as IsoDate

test('Japanese dates are written with year, month and day in words', () => {
  const { date, shortDate, dateWithWeekday } = translatorFor('ja')
  expect([date(day), shortDate(day), dateWithWeekday(day)]).toEqual(['2026年11月23日', '11月23日', '2026年11月23日(月)'])
})

test.each(['en', 'ja'] as const)('a day is written in the same way with a time beside it as without (%s)', (language) => {
  const { date, dateTime } = translatorFor(language)
  expect(dateTime('2026-11-23T12:00:00Z')).toContain(date(day))
})
