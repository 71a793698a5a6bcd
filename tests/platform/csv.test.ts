import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvText } from '#platform/csv.ts'

describe('csvText', () => {
  it('writes a byte order mark, one heading row and CRLF line ends', () => {
    expect(csvText({ columns: ['Tool', 'Days'], rows: [['ChatGPT', 3]] })).toBe('\uFEFFTool,Days\r\nChatGPT,3\r\n')
  })

  it('writes the headings alone when there is no row', () => {
    expect(csvText({ columns: ['Tool', 'Days'], rows: [] })).toBe('\uFEFFTool,Days\r\n')
  })

  it('quotes commas, quotes and line breaks', () => {
    expect(csvText({ columns: ['A', 'B'], rows: [['x, "y"', 'one\ntwo']] })).toBe('\uFEFFA,B\r\n"x, ""y""","one\ntwo"\r\n')
  })

  it('writes numbers as numbers, also negative ones', () => {
    expect(csvText({ columns: ['A', 'B'], rows: [[-1, 0]] })).toContain('\r\n-1,0\r\n')
  })

  it('guards a link that would run a command', () => {
    const [row] = parsed(csvText({ columns: ['A', 'B'], rows: [["=cmd|' /C calc'!A0", '=HYPERLINK("https://evil.example","open")']] }))
    expect(row).toEqual(["'=cmd|' /C calc'!A0", '\'=HYPERLINK("https://evil.example","open")'])
  })

  it('gives every text back, and no cell that a spreadsheet reads as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 5 }), (rows) => {
        const cells = parsed(csvText({ columns: ['A', 'B'], rows }))
        expect(cells.map((row) => row.map(withoutGuard))).toEqual(rows)
        for (const cell of cells.flat()) expect(cell).not.toMatch(startsAsFormula)
      }),
      { numRuns: 1000 },
    )
  })
})

/** What a spreadsheet may take for a formula once it has dropped what it does not show. */
const startsAsFormula = /^(?:[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@|%＝＋－＠｜％]|[\t\r\n])/u

/** Any text, but mostly the characters that matter: starters, what hides them, and what CSV itself is made of. */
const hostileText = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'=+-@|%＝＋－＠｜％', "'", '"', ',', ';', ' ', '\t', '\r', '\n', '\u00A0', '\u3000', '\u200B', '\u202E', '\uFEFF', '\u0000', 'a', '1', '認'),
  }),
  fc.string({ unit: 'binary' }),
)

function parsed(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n', skipEmptyLines: false })
  expect(errors).toEqual([])
  return data.slice(1, -1)
}

function withoutGuard(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell
}
