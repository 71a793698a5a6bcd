import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { chosenOf, firstDays, importPlan } from '#core/first-day/import-plan.ts'
import { isPageOpening, OpeningCounts, wasShown } from '#core/first-day/opening-counts.ts'

const day = (text: string) => text as IsoDate
const row = (toolId: string, on: string, count: number) => ({ toolId, host: `${toolId}.example`, day: day(on), count })

describe('OpeningCounts', () => {
  it('adds up per tool, host and day, oldest day first', () => {
    const counts = new OpeningCounts()
    const opening = (toolId: string, host: string, on: string) => counts.add({ toolId, host, day: day(on) })
    opening('chat', 'chat.example', '2026-11-22')
    opening('chat', 'chat.example', '2026-11-22')
    opening('chat', 'eu.chat.example', '2026-11-22')
    opening('draw', 'draw.example', '2026-11-20')
    expect(counts.sightings()).toEqual([
      { toolId: 'draw', host: 'draw.example', day: '2026-11-20', count: 1 },
      { toolId: 'chat', host: 'chat.example', day: '2026-11-22', count: 2 },
      { toolId: 'chat', host: 'eu.chat.example', day: '2026-11-22', count: 1 },
    ])
  })
})

describe('wasShown', () => {
  it.each([
    ['a page', { title: 'Claude', visitCount: 2 }, true],
    ['a page without a title in Chromium', { title: '', visitCount: 1 }, true],
    ['a page of which nothing is told but its address', {}, true],
    ['an address in Firefox that only sent the browser on', { title: null, visitCount: 1 }, false],
    ['a file that was saved in Firefox', { title: 'report.pdf', visitCount: 0 }, false],
  ])('answers for %s', (_, item, shown) => {
    expect(wasShown(item)).toBe(shown)
  })
})

describe('isPageOpening', () => {
  it.each(['link', 'typed', 'auto_bookmark', 'generated', 'auto_toplevel', 'start_page', 'form_submit', 'reload', 'keyword'])('counts %s', (transition) => {
    expect(isPageOpening(transition)).toBe(true)
  })

  it.each(['auto_subframe', 'manual_subframe', 'keyword_generated'])('does not count %s', (transition) => {
    expect(isPageOpening(transition)).toBe(false)
  })
})

describe('importPlan', () => {
  it('writes what is new and what is larger, and leaves the rest', () => {
    const found = [row('new', '2026-11-01', 3), row('larger', '2026-11-01', 5), row('same', '2026-11-01', 2), row('smaller', '2026-11-01', 1)]
    const existing = [undefined, row('larger', '2026-11-01', 2), row('same', '2026-11-01', 2), row('smaller', '2026-11-01', 4)]
    expect(importPlan(found, existing)).toEqual([
      { row: found[0], before: 0 },
      { row: found[1], before: 2 },
    ])
  })
})

describe('chosenOf', () => {
  it('leaves out the tools and the days that were unticked', () => {
    const found = [row('a', '2026-11-01', 1), row('a', '2026-11-02', 1), row('b', '2026-11-02', 1), row('b', '2026-11-03', 1)]
    expect(chosenOf(found, { toolIds: new Set(['a']), days: new Set([day('2026-11-03')]) })).toEqual([found[2]])
  })
})

describe('firstDays', () => {
  it('finds the first day of each tool', () => {
    expect([...firstDays([row('a', '2026-11-02', 1), row('a', '2026-11-01', 1), row('b', '2026-11-03', 1)])]).toEqual([
      ['a', '2026-11-01'],
      ['b', '2026-11-03'],
    ])
  })
})
