import { describe, expect, it } from 'vitest'
import { type TextPiece, textLines } from '#core/certificate-reading/text-lines.ts'

/** Pieces of 10-point type, 5 points a letter: where each begins, and its text. */
const row = (y: number, ...texts: readonly (readonly [number, string])[]): TextPiece[] => texts.map(([x, text]) => ({ text, x, y, width: 5 * text.length, height: 10 }))
const cells = (...pieces: readonly TextPiece[]) => textLines(pieces, 1).map((line) => line.cells.map(({ text }) => text))

describe('the lines of a page', () => {
  it('parts cells behind a wide gap, and behind a narrow one where a column begins', () => {
    expect(cells(...row(700, [60, 'Issue date'], [118, 'Expiry date']))).toEqual([['Issue date Expiry date']])
    expect(cells(...row(700, [60, 'Issue date'], [118, 'Expiry date']), ...row(670, [60, '1 May'], [118, '1 June']))).toEqual([
      ['Issue date', 'Expiry date'],
      ['1 May', '1 June'],
    ])
  })

  it('keeps a line in one piece that is stretched to the width of its paragraph', () => {
    const stretched = row(686, [60, 'The'], [90, 'long'], [125, 'word'])
    expect(cells(...row(700, [60, 'Development o']), ...stretched, ...row(640, [60, 'elsewhere']))).toEqual([['Development o'], ['The', 'long', 'word'], ['elsewhere']])
    expect(cells(...row(700, [60, 'Development of as']), ...stretched)).toEqual([['Development of as'], ['The long word']])
  })

  it('reads spaced letters as a word, and no space where Japanese meets other letters', () => {
    expect(cells(...row(700, [60, 'S C O P E'], [113, 'O F'], [136, 'U S E']))).toEqual([['SCOPE O F USE']])
    expect(cells(...row(700, [60, '登 録 組 織：架空']))).toEqual([['登録組織:架空']])
    const mixed = [
      { text: '生成', x: 60, y: 700, width: 20, height: 10 },
      { text: 'AI', x: 82, y: 700, width: 10, height: 10 },
      { text: 'の', x: 94, y: 700, width: 10, height: 10 },
    ]
    expect(cells(...mixed)).toEqual([['生成AIの']])
  })
})
