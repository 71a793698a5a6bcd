import { expect, test } from 'vitest'
import type { Subject } from '#core/annex-a/annex-coverage.ts'
import { coverageStage } from '#core/annex-a/coverage-stage.ts'

const some: Subject[] = [{ kind: 'tool', id: 'claude', name: 'Claude' }]

test.each([
  ['recorded', 'something is on record and nothing is missing', some, [], true],
  ['partly', 'something is on record and something is missing', some, some, true],
  ['nothing', 'the register keeps such records and has none', [], some, true],
  ['nothing', 'there is no tool or vendor yet that it could be missing for', [], [], true],
  ['elsewhere', 'its records are kept outside the register', [], [], false],
  ['recorded', 'its records are kept outside, and a vendor shows something all the same', some, [], false],
] as const)('a control is at %s where %s', (stage, _when, shown, missing, isKeptHere) => {
  expect(coverageStage({ shown, missing, isKeptHere })).toBe(stage)
})
