import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, coarserCount, countRank, type ReporterCount, reporterCount, smallestGroup } from '#core/sharing/reporter-count.ts'

/** All numbers between 0 and `all` that would be shown like this. */
function numbersBehind(shown: ReporterCount, all: number, size: number): number[] {
  const same = (count: number) => JSON.stringify(reporterCount(count, all, size)) === JSON.stringify(shown)
  return Array.from({ length: all + 1 }, (_, count) => count).filter(same)
}

const anyCount = fc
  .record({ all: fc.integer({ min: 1, max: 60 }), size: fc.integer({ min: smallestGroup, max: 12 }) })
  .chain(({ all, size }) => fc.record({ count: fc.nat(all), all: fc.constant(all), size: fc.constant(size) }))

describe('a number of colleagues', () => {
  it.each([
    [0, 20, 'fewer-than', 5],
    [4, 20, 'fewer-than', 5],
    [5, 20, 'exactly', 5],
    [15, 20, 'exactly', 15],
    [16, 20, 'at-least', 16],
    [20, 20, 'at-least', 16],
    [5, 5, 'at-least', 5],
    [5, 6, 'at-least', 5],
    [6, 6, 'at-least', 5],
  ])('of %i among %i is told as %s %i', (count, all, kind, told) => {
    expect(reporterCount(count, all, 5)).toEqual({ kind, count: told })
  })

  it('below the smallest group never shows, and neither does the number of those who are missing', () => {
    fc.assert(
      fc.property(anyCount, ({ count, all, size }) => {
        const behind = numbersBehind(reporterCount(count, all, size), all, size)
        if (count < size) expect(behind).toEqual(Array.from({ length: Math.min(size, all + 1) }, (_, i) => i))
        // From the total and what is shown nobody can work out a group between 1 and size - 1 that is missing.
        const missing = new Set(behind.map((each) => all - each))
        if (count >= size && all >= size && missing.size === 1) expect([...missing].every((each) => each === 0 || each >= size)).toBe(true)
      }),
    )
  })

  it('of a group that nearly all are in hides whether all are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 60 }), (all) => {
        expect(reporterCount(all, all, 5)).toEqual(reporterCount(all - 1, all, 5))
      }),
    )
  })

  it('stays true and tells no more when the smallest group is raised', () => {
    fc.assert(
      fc.property(anyCount, fc.nat(30), ({ count, all, size }, more) => {
        const shown = reporterCount(count, all, size)
        const coarser = coarserCount(shown, all, size + more)
        const isTrue = { 'fewer-than': count < coarser.count, exactly: count === coarser.count, 'at-least': count >= coarser.count }
        expect(isTrue[coarser.kind]).toBe(true)
        if (shown.kind !== 'exactly') expect(coarser.kind).not.toBe('exactly')
      }),
    )
  })

  it('lies within its bounds, which span every number that would be told so', () => {
    fc.assert(
      fc.property(anyCount, ({ count, all, size }) => {
        const shown = reporterCount(count, all, size)
        const behind = numbersBehind(shown, all, size).filter((each) => each > 0)
        fc.pre(behind.length > 0 && all >= size)
        expect(boundsOf(shown, all)).toEqual([behind[0], behind.at(-1)])
      }),
    )
  })

  it('gives no order among those that look the same', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (a, b) => {
        expect(countRank(reporterCount(a, 40, 5))).toBe(countRank(reporterCount(b, 40, 5)))
      }),
    )
    expect(countRank(reporterCount(3, 40, 5))).toBeLessThan(countRank(reporterCount(5, 40, 5)))
  })
})
