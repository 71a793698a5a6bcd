import { expect, it } from 'vitest'
import type { Warning } from '#core/assurance/assess.ts'
import { weightiestWarning } from '#core/assurance/weightiest-warning.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'

const on = '2026-11-22' as IsoDate

it.each<[Warning[], Warning['kind'] | undefined]>([
  [[], undefined],
  [[{ kind: 'stale', on }, { kind: 'expired', on }, { kind: 'sources-conflict' }], 'expired'],
  [[{ kind: 'expired', on }, { kind: 'withdrawn' }], 'withdrawn'],
  [[{ kind: 'scope-not-judged' }, { kind: 'surveillance-due', on }], 'surveillance-due'],
])('of %o shows %s', (warnings, kind) => {
  expect(weightiestWarning(warnings)?.kind).toBe(kind)
})
