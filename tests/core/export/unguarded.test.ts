import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeCell, safeTextCell, unguarded } from '#core/export/safe-cell.ts'

describe('safeTextCell', () => {
  it.each([
    '00123',
    '1E5',
    '3-4',
    '3/4',
    '12.5',
    '1,234',
    '2026-11-22',
    '11:30',
    'TRUE',
    'wahr',
    'Mar 1',
    '1-Mar',
    'sept2',
    '令和8年11月',
    '(12)',
    '50%',
    '２０２６',
    '12345678901234567890',
  ])('keeps a spreadsheet from turning %s into a value', (text) => expect(safeTextCell(text)).toBe(`'${text}`))

  it.each(['AIMS-0000-EXAMPLE', 'ISO/IEC 42001:2023', '3 sites in Osaka', 'openai', 'marketing', 'may be used', 'July report of the vendor', 'a1b2-c3', '株式会社サンプル', ''])(
    'leaves %j as it is',
    (text) => expect(safeTextCell(text)).toBe(text),
  )
})

describe('unguarded', () => {
  it('gives back every text that was guarded', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^['=+\-@ \d./:a-z]{0,12}$/)), (text) => {
        expect(unguarded(safeCell(text))).toBe(text)
        expect(unguarded(safeTextCell(text))).toBe(text)
      }),
      { numRuns: 5000 },
    )
  })

  it('leaves an apostrophe that no guard of ours would have put', () => {
    expect(unguarded("'s-Hertogenbosch")).toBe("'s-Hertogenbosch")
    expect(unguarded("'00123")).toBe('00123')
  })
})
