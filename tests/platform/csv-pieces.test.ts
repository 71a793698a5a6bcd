import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvPieces } from '#platform/csv-pieces.ts'

const read = (text: string, newline: string, length: number) => {
  const pieces = [...csvPieces(text, ',', newline, length)]
  let before = 0
  const badQuotes = pieces.flatMap(({ rows, badQuotes }) => {
    const places = [...badQuotes].map((place) => place + before)
    before += rows.length
    return places
  })
  return { rows: pieces.flatMap(({ rows }) => rows), badQuotes }
}

describe('csvPieces', () => {
  it('gives what PapaParse gives of the whole, wherever a piece ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'bc', ',', '"', '""', '\r\n', '\n', '\r', ' ', '日'), { maxLength: 60 }).map((parts) => parts.join('')),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 30 }),
        (text, newline, length) => {
          const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: newline as '\n' })
          const { rows, badQuotes } = read(text, newline, length)
          expect(rows).toEqual(data)
          expect(badQuotes).toEqual([...new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row))])
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('reads a row of ten megabytes, in which no quote is closed, in little more than one go', () => {
    const { rows, badQuotes } = read(`a,b\n"${'x,y\n'.repeat(2_500_000)}`, '\n', 65_536)
    expect(rows).toHaveLength(2)
    expect(badQuotes).toEqual([1])
  })
})
