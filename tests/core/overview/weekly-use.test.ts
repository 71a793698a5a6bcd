import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { openedByStance, stanceOf, totalOf } from '#core/overview/stance.ts'
import { weeklyUse } from '#core/overview/weekly-use.ts'
import { decisionStatuses } from '#core/register/decision.ts'
import { sampleTool } from '../../sample/profiles.ts'

/** A Sunday. */
const today = '2026-11-22' as IsoDate
const opened = (...days: string[]) => days.map((day) => ({ day: day as IsoDate, count: 3 }))

it('a decision comes down to allowed, undecided or not allowed', () => {
  expect(decisionStatuses.map(stanceOf)).toEqual(['allowed', 'allowed', 'undecided', 'undecided', 'not-allowed', 'not-allowed'])
})

describe('weeklyUse', () => {
  it('runs from Monday to Sunday and ends with the week of today', () => {
    expect(weeklyUse([], today, 3).map((week) => week.start)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16'])
    expect(weeklyUse([], '2026-11-23' as IsoDate, 1).map((week) => week.start)).toEqual(['2026-11-23'])
  })

  it('counts a tool once a week, however often it was opened', () => {
    const weeks = weeklyUse([sampleTool({ days: opened('2026-11-09', '2026-11-15', '2026-11-16') })], today, 3)
    expect(weeks.map((week) => totalOf(week.counts))).toEqual([0, 1, 1])
  })

  it('sorts tools by the decision of today', () => {
    const days = opened('2026-11-20')
    const tools = [sampleTool({ days }), sampleTool({ days, decision: { status: 'approved' } }), sampleTool({ days, decision: { status: 'not-allowed' } }), sampleTool()]
    expect(weeklyUse(tools, today, 1)[0]?.counts).toEqual({ allowed: 1, undecided: 1, 'not-allowed': 1 })
  })
})

it('openedByStance includes both ends', () => {
  const tools = ['2026-11-15', '2026-11-16', '2026-11-22'].map((day) => sampleTool({ days: opened(day) }))
  expect(openedByStance(tools, '2026-11-16' as IsoDate, today).undecided).toBe(2)
})
