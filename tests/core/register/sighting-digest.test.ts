import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Sighting } from '#core/register/inventory.ts'
import { digestSightings } from '#core/register/sighting-digest.ts'

const sighting = (toolId: string, host: string, day: string, count: number, requests?: number): Sighting => ({
  toolId,
  host,
  day: day as IsoDate,
  count,
  ...(requests && { requests }),
})

describe('digestSightings', () => {
  it('tells the hosts of a tool, most pages first, and its days, oldest first', () => {
    const digest = digestSightings([
      sighting('chat', 'a.example', '2026-03-02', 1),
      sighting('chat', 'b.example', '2026-03-01', 5),
      sighting('chat', 'a.example', '2026-03-01', 2),
      sighting('draw', 'c.example', '2026-03-01', 1),
    ])
    expect(digest.get('chat')).toEqual({
      hosts: ['b.example', 'a.example'],
      days: [
        { day: '2026-03-01', count: 7 },
        { day: '2026-03-02', count: 1 },
      ],
      requestDays: [],
      pages: 8,
    })
    expect([...digest.keys()]).toEqual(['chat', 'draw'])
  })

  it('keeps pages and requests apart: a day of requests alone is no day on which a page was opened', () => {
    const digest = digestSightings([sighting('chat', 'a.example', '2026-03-01', 0, 12), sighting('chat', 'a.example', '2026-03-02', 3)])
    expect(digest.get('chat')).toMatchObject({ days: [{ day: '2026-03-02', count: 3 }], requestDays: [{ day: '2026-03-01', count: 12 }], pages: 3 })
  })

  it('counts every page and every request once, in any order', () => {
    const any = fc.record({
      toolId: fc.constantFrom('chat', 'draw'),
      host: fc.constantFrom('a.example', 'b.example'),
      day: fc.constantFrom('2026-03-01', '2026-03-02', '2026-02-28') as fc.Arbitrary<IsoDate>,
      count: fc.nat(9),
      requests: fc.nat(9),
    })
    const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
    fc.assert(
      fc.property(fc.array(any), (sightings) => {
        for (const [toolId, { days, requestDays, pages }] of digestSightings(sightings)) {
          const own = sightings.filter((each) => each.toolId === toolId)
          expect([pages, sum(days.map(({ count }) => count))]).toEqual([sum(own.map(({ count }) => count)), pages])
          expect(sum(requestDays.map(({ count }) => count))).toBe(sum(own.map(({ requests }) => requests)))
          expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort())
        }
      }),
    )
  })
})
