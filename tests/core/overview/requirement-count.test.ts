import { expect, test } from 'vitest'
import { countRequirements } from '#core/overview/requirement-count.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { sampleTool } from '../../sample/profiles.ts'

const tool = (decided: ToolProfile['decision']['status'], requirement: ToolProfile['requirement']['status']) =>
  sampleTool({ decision: { status: decided }, requirement: { tier: 'high', status: requirement, reasons: [] } })

test('allowed tools are counted by how they stand against what is required', () => {
  const tools = [tool('approved', 'met'), tool('approved-with-conditions', 'met'), tool('approved', 'not-met'), tool('approved', 'nothing-required')]
  expect(countRequirements(tools)).toEqual({ met: 2, notMet: 1, nothingRequired: 1 })
})

test('tools that are not allowed, retired or not decided on count nowhere', () => {
  const tools = [tool('not-allowed', 'not-met'), tool('retired', 'met'), tool('unreviewed', 'met'), tool('under-review', 'not-met')]
  expect(countRequirements(tools)).toEqual({ met: 0, notMet: 0, nothingRequired: 0 })
})
