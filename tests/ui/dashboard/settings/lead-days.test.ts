import { expect, test } from 'vitest'
import { readLeadDays } from '#ui/dashboard/settings/lead-days.ts'

test.each([
  ['90, 60, 30, 7', [90, 60, 30, 7]],
  ['7 30 30', [30, 7]],
  ['90日、30日前、７日', [90, 30, 7]],
  ['14 days', [14]],
  ['', []],
])('"%s" is read as %o', (text, expected) => {
  expect(readLeadDays(text)).toEqual(expected)
})

test('what is no number is not dropped in silence', () => {
  expect(readLeadDays('30, soon')).toEqual([30, Number.NaN])
})
