import { describe, expect, it } from 'vitest'
import { CellFault } from '#core/export/cell-fault.ts'
import { readDay } from '#core/table-import/read-day.ts'

describe('readDay', () => {
  it.each([
    '2026-11-23',
    '23.11.2026',
    '11/23/2026',
    '23/11/2026',
    '2026/11/23',
    '2026.11.23',
    '23 Nov 2026',
    'November 23, 2026',
    '23. November 2026',
    '令和8年11月23日',
    'R8.11.23',
    '2026年11月23日',
    '20261123',
    '46349',
    '2026-11-23 00:00:00',
    '2026-11-23T09:30:00Z',
    '11/23/26',
    '２０２６／１１／２３',
  ])('reads %s', (cell) => expect(readDay(cell, undefined)).toBe('2026-11-23'))

  it('asks where the day or the month may come first, and takes the answer', () => {
    expect(readDay('03/04/2026', undefined)).toEqual(new CellFault('day-ambiguous'))
    expect(readDay('03/04/2026', 'day-first')).toBe('2026-04-03')
    expect(readDay('03/04/2026', 'month-first')).toBe('2026-03-04')
    expect(readDay('3/4/26', 'month-first')).toBe('2026-03-04')
  })

  it.each(['soon', '2026-02-30', '13/13/2026', '12', '99999', 'until 2026-11-23', '2026-11'])('takes %s for no day', (cell) =>
    expect(readDay(cell, undefined)).toEqual(new CellFault('day')),
  )
})
