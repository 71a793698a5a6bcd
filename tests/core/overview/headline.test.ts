import { expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { headline } from '#core/overview/headline.ts'
import { sampleTool } from '../../sample/profiles.ts'

const today = '2026-11-22' as IsoDate
const day = (text: string) => text as IsoDate

const fresh = sampleTool({ foundOn: day('2026-11-16') })
const old = sampleTool({ foundOn: day('2026-11-15') })
const confirmed = { rung: 'confirmed', inForce: true, warnings: [] } as const
const approved = { status: 'approved', reviewBy: day('2027-06-01') } as const
const settled = sampleTool({ decision: approved, assurance: { ...confirmed, warnings: [] } })
const lapsed = sampleTool({ decision: approved, assurance: { rung: 'confirmed', inForce: false, warnings: [] } })
const overdue = sampleTool({ decision: { ...approved, reviewBy: day('2026-11-21') }, assurance: { ...confirmed, warnings: [] } })
const hearsay = sampleTool({ decision: approved, assurance: { rung: 'vendor-says', inForce: true, warnings: [] } })
const underReview = sampleTool({ decision: { status: 'under-review' } })
const refused = sampleTool({ decision: { status: 'not-allowed' } })

it.each([
  ['nothing was found', [], 'nothing-found', 0],
  ['tools of the last seven days have no decision', [fresh, fresh, old, lapsed, overdue], 'new-undecided', 2],
  ['approved tools rest on a certificate out of force', [lapsed, overdue, old], 'certificates-lapsed', 1],
  ['approvals are past their review', [overdue, old, hearsay], 'reviews-overdue', 1],
  ['tools found earlier have no decision', [old, old, hearsay, underReview], 'undecided', 2],
  ['tools are approved on hearsay', [hearsay, underReview, settled], 'on-hearsay', 1],
  ['only reviews are going on', [underReview, settled, refused], 'under-review', 1],
  ['everything is decided', [settled, refused], 'all-decided', 2],
])('says so where %s', (_, tools, kind, count) => {
  expect(headline(tools, today)).toEqual({ kind, count })
})

it('does not call a review overdue on its last day', () => {
  const onTheDay = sampleTool({ decision: { ...approved, reviewBy: today }, assurance: { ...confirmed, warnings: [] } })
  expect(headline([onTheDay], today).kind).toBe('all-decided')
})
