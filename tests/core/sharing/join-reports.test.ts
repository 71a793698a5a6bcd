import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HeldReport } from '#core/sharing/held-report.ts'
import { fatesOf, joinReports } from '#core/sharing/join-reports.ts'
import { anyReport, held, reporterId, sampleReport, sampleWithdrawal } from './sample-reports.ts'

const anyReports = fc.array(anyReport.map(held), { maxLength: 12 })
const nothing: ReadonlyMap<string, HeldReport> = new Map()
const joined = (...lists: HeldReport[][]) => Object.fromEntries([...lists.reduce((all, list) => joinReports(all, list), nothing)].sort())

describe('joining reports', () => {
  it('gives the same whatever comes first', () => {
    fc.assert(
      fc.property(anyReports, anyReports, (a, b) => {
        expect(joined(a, b)).toEqual(joined(b, a))
      }),
    )
    fc.assert(
      fc.property(
        anyReports.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(joined(shuffled)).toEqual(joined(list))
        },
      ),
    )
  })

  it('gives the same however the files are put together', () => {
    fc.assert(
      fc.property(anyReports, anyReports, anyReports, (a, b, c) => {
        const [bc, ab] = [[...joinReports(joinReports(nothing, b), c).values()], [...joinReports(joinReports(nothing, a), b).values()]]
        expect(joined(a, bc)).toEqual(joined(ab, c))
      }),
    )
  })

  it('gives the same when files come again, early or late', () => {
    fc.assert(
      fc.property(anyReports, anyReports, (a, b) => {
        expect(joined(a, b, a)).toEqual(joined(a, b))
      }),
    )
  })

  it('leaves nothing but the number and the revision of what was taken back, also when an older report comes late', () => {
    const before = held(sampleReport(1, 1, ['claude']))
    const back = held(sampleWithdrawal(1, 2))
    expect(joined([before, back, before])).toEqual({ [reporterId(1)]: back })
    expect(back).toMatchObject({ withdrawn: true, tools: [], ownTools: [], content: '' })
  })

  it('never gives up a later revision', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        for (const [reporter, { revision }] of Object.entries(joined(reports))) {
          expect(revision).toBe(Math.max(...reports.filter((each) => each.reporter === reporter).map((each) => each.revision)))
        }
      }),
    )
  })
})

describe('what becomes of a bundle', () => {
  const first = held(sampleReport(1, 1, ['claude']))
  const second = held(sampleReport(1, 2, ['claude', 'chatgpt']))
  const other = held(sampleReport(2, 1, ['deepl']))
  const back = held(sampleWithdrawal(2, 2))

  it.each([
    ['new reports are taken in', [], [first, other], ['taken-in', 'taken-in']],
    ['the same again is already had', [first], [first, first], ['already-had', 'already-had']],
    ['twice in one go: the second is already had', [], [first, first], ['taken-in', 'already-had']],
    ['a later one takes the place of an earlier', [first], [second], ['taken-in']],
    ['an earlier one comes too late', [second], [first], ['older']],
    ['both in one go, in either order: the earlier is older', [], [first, second], ['older', 'taken-in']],
    ['both in one go, in either order: the earlier is older', [], [second, first], ['taken-in', 'older']],
    ['a withdrawal takes back', [other], [back], ['withdrawn']],
    ['what was withdrawn does not come back', [back], [other], ['older']],
  ])('%s', (_, before, arrived, fates) => {
    expect(fatesOf(new Map(before.map((each) => [each.reporter, each])), arrived)).toEqual(fates)
  })

  it('is told of every one, and those taken in are what the join put', () => {
    fc.assert(
      fc.property(anyReports, anyReports, (before, arrived) => {
        const had = joinReports(nothing, before)
        const fates = fatesOf(had, arrived)
        expect(fates).toHaveLength(arrived.length)
        const put = arrived.filter((_, i) => fates[i] === 'taken-in' || fates[i] === 'withdrawn')
        expect(new Map([...had, ...put.map((report) => [report.reporter, report] as const)])).toEqual(joinReports(had, arrived))
      }),
    )
  })
})
