import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { dayWindows, firstSearchedDay, halves, parseDays } from '#core/first-day/history-window.ts'

const at = (instant: string) => Date.parse(instant)

describe('dayWindows', () => {
  it('cuts into local days, newest first, without gap or overlap', () => {
    expect(dayWindows('2026-11-22' as IsoDate, 2, 'Asia/Tokyo')).toEqual([
      { from: at('2026-11-21T15:00Z'), to: at('2026-11-22T15:00Z') },
      { from: at('2026-11-20T15:00Z'), to: at('2026-11-21T15:00Z') },
    ])
  })

  it('gives the day on which clocks go back 25 hours', () => {
    const [{ from, to } = { from: 0, to: 0 }] = dayWindows('2026-10-25' as IsoDate, 1, 'Europe/Berlin')
    expect((to - from) / 3_600_000).toBe(25)
  })

  it('begins on the day that it says', () => {
    const windows = dayWindows('2026-11-22' as IsoDate, 90, 'UTC')
    expect(windows.at(-1)?.from).toBe(at(`${firstSearchedDay('2026-11-22' as IsoDate, 90)}T00:00Z`))
  })
})

describe('halves', () => {
  it('splits a window, newer half first, until a millisecond is left', () => {
    expect(halves({ from: 0, to: 5 })).toEqual([
      { from: 2, to: 5 },
      { from: 0, to: 2 },
    ])
    expect(halves({ from: 7, to: 8 })).toBeUndefined()
  })
})

describe('parseDays', () => {
  it.each([
    ['90', 90],
    ['1', 1],
    ['3650', 3650],
    ['0', undefined],
    ['3651', undefined],
    ['1.5', undefined],
    ['', undefined],
    ['many', undefined],
  ])('reads "%s" as %s', (text, days) => expect(parseDays(text)).toBe(days))
})
