/** Cuts the text of a CSV file into rows, a piece at a time: in no more time than PapaParse takes on the whole, in half of it for a large one. */
import Papa from 'papaparse'

export interface CsvPiece {
  rows: string[][]
  /** Those of `rows`, by their place, in which a quote is never closed or closed amid the text. */
  badQuotes: ReadonlySet<number>
}

/** Characters in a piece. A row that is longer makes its piece longer. */
const usualLength = 65_536

interface Parsed {
  data: string[][]
  errors: Papa.ParseError[]
  meta: { cursor: number }
}

/** The rows of `text`, as Papa.parse gives them. Each turn takes up where the last whole row ended. */
export function* csvPieces(text: string, delimiter: string, newline: string, length = usualLength): Generator<CsvPiece> {
  const parser = new Papa.Parser({ delimiter, newline: newline as '\n' })
  let from = 0
  let taken = length
  while (from < text.length) {
    const isLast = from + taken >= text.length
    const { data, errors, meta } = parser.parse(text.slice(from, from + taken), 0, !isLast) as Parsed
    // The parser also tells of the row that the end of the piece cuts.
    const badQuotes = new Set(errors.flatMap(({ type, row = 0 }) => (type === 'Quotes' && row < data.length ? row : [])))
    yield { rows: data, badQuotes }
    if (isLast) return
    // Doubled, a long row is read in twice its length of steps; a piece more each time, in the square of it.
    taken = meta.cursor === 0 ? taken * 2 : length
    from += meta.cursor
  }
}
