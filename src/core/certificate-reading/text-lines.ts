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
}

export interface TextLine {
  /** From 1. */
  page: number
  y: number
  height: number
  /** Left to right. */
  cells: readonly TextCell[]
}

/** A gap wider than this many type sizes parts two cells; a narrower one than the second is no space at all. */
const cellGap = 1.1
const spaceGap = 0.12

/** The lines of page `page`, top to bottom. Blank pieces are left out. */
export function textLines(pieces: readonly TextPiece[], page: number): TextLine[] {
  const rows: TextPiece[][] = []
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row?.[0] && Math.abs(row[0].y - piece.y) < 0.4 * Math.min(row[0].height, piece.height)) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => ({ page, y: row[0]?.y ?? 0, height: Math.max(...row.map(({ height }) => height)), cells: cellsOf(row.toSorted((a, b) => a.x - b.x)) }))
}

function cellsOf(row: readonly TextPiece[]): TextCell[] {
  const cells: TextCell[] = []
  for (const { text, x, width, height } of row) {
    const cell = cells.at(-1)
    const gap = cell ? x - cell.right : Number.POSITIVE_INFINITY
    const right = x + width
    if (cell === undefined || gap > cellGap * height) cells.push({ text: text.trim(), x, right })
    else
      cells[cells.length - 1] = { text: `${cell.text}${gap > spaceGap * height || text.startsWith(' ') ? ' ' : ''}${text.trim()}`, x: cell.x, right: Math.max(cell.right, right) }
  }
  return cells.map((cell) => ({ ...cell, text: plainText(cell.text) }))
}

/** Full-width letters and digits as ordinary ones, one space between words. */
function plainText(text: string): string {
  return text.normalize('NFKC').split(/\s+/).filter(Boolean).join(' ')
}
