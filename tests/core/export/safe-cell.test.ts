import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeCell } from '#core/export/safe-cell.ts'

describe('safeCell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '|calc', '%0', "=cmd|' /C calc'!A0", '＝1+1', '＋1', '－1', '＠SUM', '｜calc', '％0'])('puts an apostrophe before %j', (text) => {
    expect(safeCell(text)).toBe(`'${text}`)
  })

  it.each([
    ['a space', ' =1'],
    ['a tab', '\t=1'],
    ['a line break', '\r\n=1'],
    ['a no-break space', '\u00A0=1'],
    ['an ideographic space', '\u3000＝1'],
    ['a zero-width space', '\u200B=1'],
    ['a byte order mark', '\uFEFF=1'],
    ['a soft hyphen', '\u00AD=1'],
    ['a right-to-left mark', '\u200F=1'],
    ['a direction override', '\u202E=1'],
    ['a word joiner', '\u2060=1'],
    ['a control character', '\u0000=1'],
    ['several of these', ' \u200B\t\uFEFF＝1'],
  ])('sees a formula behind %s', (_, text) => {
    expect(safeCell(text)).toBe(`'${text}`)
  })

  it.each(['\ttext', '\rtext', '\ntext', ' \ntext'])('guards a text that begins with a tab or a line break: %j', (text) => {
    expect(safeCell(text)).toBe(`'${text}`)
  })

  it.each(['', ' ', 'ChatGPT', 'a=b', '1-2', 'Notion AI', '2026-11-22', 'https://example.com/?a=b', '100%', '議事録', ' text', '🙂'])('leaves %j as it is', (text) => {
    expect(safeCell(text)).toBe(text)
  })

  it('guards a text that begins with an apostrophe, so that one apostrophe can always be taken away', () => {
    expect(safeCell("'tis")).toBe("''tis")
  })

  it('loses nothing: taking one leading apostrophe away restores every text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => withoutGuard(safeCell(text)) === text))
  })
})

function withoutGuard(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell
}
