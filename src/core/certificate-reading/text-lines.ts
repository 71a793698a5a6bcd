/** Puts the pieces of text of a page, as a PDF places them, into lines of cells: words that stand together, apart from what stands beside them. */

/** One run of text. Lengths are in PDF points; `y` is the baseline, counted upwards from the foot of the page. */
export interface TextPiece {
  text: string
  x: number
  y: number
  width: number
  /** The size of its type. */
  height: number
}

export interface TextCell {
  text: string
  x: number
  right: number
  /** It may belong to the row above or to the row below. */
  isUnclear?: boolean
}

export interface TextLine {
  /** From 1. */
  page: number
  y: number
  height: number
  /** Left to right. */
  cells: readonly TextCell[]
}

/** Gaps in type sizes. A wider gap than the first parts two cells; a wider one than the second does so where a column begins; a narrower one than the last is no space at all. */
const cellGap = 1.1
const columnGap = 0.55
const spaceGap = 0.12
/** Between Japanese and Latin letters, word processors leave up to a quarter of the type size without a space. */
const scriptGap = 0.26

/** The lines of page `page`, top to bottom. Blank pieces are left out. */
export function textLines(pieces: readonly TextPiece[], page: number): TextLine[] {
  const rows: TextPiece[][] = []
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row?.[0] && Math.abs(row[0].y - piece.y) < 0.4 * Math.min(row[0].height, piece.height)) row.push(piece)
    else rows.push([piece])
  }
  const sorted = rows.map((row) => row.toSorted((a, b) => a.x - b.x))
  const columns = columnStarts(sorted)
  return withoutStretchedGaps(sorted.map((row) => ({ page, y: row[0]?.y ?? 0, height: Math.max(...row.map(({ height }) => height)), cells: cellsOf(row, columns) })))
}

/** Where columns of a page begin: behind a gap that parts cells by itself in one line, nearly does so where two lines have something begin there, or behind a narrower one where three do. */
function columnStarts(rows: readonly (readonly TextPiece[])[]): number[] {
  return rows.flatMap((row) =>
    row.flatMap(({ x, height }, i) => {
      const before = row[i - 1]
      const gap = before ? (x - before.x - before.width) / height : 0
      const lines = gap > columnGap ? rows.filter((other) => other.some((piece) => isSamePlace(piece.x, x))).length : 0
      return lines > 0 && gap > (lines >= 3 ? columnGap : lines === 2 ? 0.9 : cellGap) ? [x] : []
    }),
  )
}

function isSamePlace(a: number, b: number): boolean {
  return Math.abs(a - b) < 1
}

function cellsOf(row: readonly TextPiece[], columns: readonly number[]): TextCell[] {
  const cells: TextCell[] = []
  for (const { text: letters, x, width, height } of row) {
    const text = unspaced(letters)
    const cell = cells.at(-1)
    const gap = cell ? (x - cell.right) / height : Number.POSITIVE_INFINITY
    const right = x + width
    if (cell === undefined || gap > cellGap || (gap > columnGap && columns.some((column) => isSamePlace(column, x)))) cells.push({ text, x, right })
    else cells[cells.length - 1] = { text: `${cell.text}${isSpace(gap, cell.text, text) ? ' ' : ''}${text}`, x: cell.x, right: Math.max(cell.right, right) }
  }
  return cells.map((cell) => ({ ...cell, text: plainText(cell.text) }))
}

/** In a line that is stretched to the width of its paragraph, gaps part words: the line above or below runs without one from the same left to the same right edge. */
function withoutStretchedGaps(lines: readonly TextLine[]): TextLine[] {
  return lines.map((line, i) => {
    const neighbours = [lines[i - 1], lines[i + 1]].flatMap((other) => (other && Math.abs(other.y - line.y) < 1.75 * line.height ? other.cells : []))
    let cells = line.cells
    for (const { x, right } of neighbours) {
      const from = cells.findIndex((cell) => isSamePlace(cell.x, x))
      const to = cells.findIndex((cell) => isSamePlace(cell.right, right))
      const words = cells.slice(from, to + 1).map(({ text }) => text)
      if (from >= 0 && to > from) cells = cells.toSpliced(from, words.length, { text: words.join(' '), x, right })
    }
    return { ...line, cells }
  })
}

function isSpace(gap: number, before: string, after: string): boolean {
  const isJapanese = [before.at(-1) ?? '', after.at(0) ?? ''].map((letter) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(letter))
  return gap > (isJapanese[0] === isJapanese[1] ? spaceGap : scriptGap)
}

/** Full-width letters and digits as ordinary ones, one space between words, none between the letters of a spaced Japanese word. */
function plainText(text: string): string {
  const words = text.normalize('NFKC').split(/\s+/).filter(Boolean).join(' ')
  return words.replace(/(?<=^|[ :])(?:[\u4e00-\u9fff] )+[\u4e00-\u9fff](?=$|[ :])/g, (spaced) => spaced.replaceAll(' ', ''))
}

/** A word in spaced letters, "S C O P E", without the spaces. */
function unspaced(text: string): string {
  return /^\p{L}(?: \p{L}){2,}$/u.test(text.trim()) ? text.replaceAll(' ', '') : text
}
