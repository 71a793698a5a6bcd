/** Brings the cells of a row of a table to one height, where a label runs over several lines or stands in the middle beside its value. */
import { partedCells } from '#core/certificate-reading/parted-cells.ts'
import { isCentred, isOneRow, isWrapped, type Stack, stacksOf } from '#core/certificate-reading/row-stacks.ts'
import type { TextLine } from '#core/certificate-reading/text-lines.ts'

interface Row {
  /** From where to where in the lines of the page; the end is not part of it. */
  at: number
  end: number
  stacks: readonly Stack[]
  isCentred: boolean
}

/** A row of more lines than this is none. */
const maxLines = 40
/** Lines of one cell follow each other within this many type sizes. */
const linePitch = 1.75

/** The same words; the cells of such a row all begin in its first line, and its label stands in one cell. Where rows cannot be told apart, their cells are marked as unclear. */
export function tableRows(page: readonly TextLine[]): TextLine[] {
  const lines = partedCells(page)
  const rows: TextLine[] = []
  let last: Row | undefined
  for (let at = 0; at < lines.length; ) {
    const row = rowFrom(lines, at)
    if (row === undefined) rows.push(...lines.slice(at, at + 1))
    else if (isUnclear(row, last, lines)) rows.push(...lines.slice(at, row.end).map((line) => ({ ...line, cells: line.cells.map((cell) => ({ ...cell, isUnclear: true })) })))
    else rows.push(...linesOf(row.stacks))
    if (row) last = row
    at = row?.end ?? at + 1
  }
  return rows
}

/** The row of several lines that begins with line `at`: all lines that stand apart from others, or else the fewest that hold all of a label. */
function rowFrom(lines: readonly TextLine[], at: number): Row | undefined {
  const closeLines = lines.slice(at + 1, at + maxLines).findIndex((line, i) => !isClose(lines[at + i], line))
  const last = closeLines < 0 ? Math.min(lines.length, at + maxLines) : at + 1 + closeLines
  const rowTo = (end: number, isRow: (stacks: readonly Stack[]) => boolean): Row | undefined => {
    const stacks = stacksOf(lines.slice(at, end), linePitch)
    return end > at + 1 && isRow(stacks) ? { at, end, stacks, isCentred: isCentred(stacks) } : undefined
  }
  const apart = isClose(lines[at - 1], lines[at]) ? undefined : rowTo(last, isOneRow)
  if (apart) return apart
  let found: Row | undefined
  for (let end = at + 2; end <= (found ? Math.min(found.end + 2, last) : last); end += 1) {
    const row = rowTo(end, (stacks) => isCentred(stacks) || isWrapped(stacks))
    if (row && (found === undefined || labelLines(row.stacks) > labelLines(found.stacks))) found = row
  }
  return found
}

function isClose(above: TextLine | undefined, below: TextLine | undefined): boolean {
  return above !== undefined && below !== undefined && above.page === below.page && above.y - below.y <= linePitch * Math.max(above.height, below.height)
}

function labelLines(stacks: readonly Stack[]): number {
  return Math.max(...stacks.map(({ cells, label }) => (label ? cells.length : 0)))
}

/** Without space between rows, a label beside the middle of three lines may as well stand beside the first of two: unless it stands between lines, or the next row tells. */
function isUnclear({ at, end, stacks: [first, ...others], isCentred: isMiddle }: Row, last: Row | undefined, lines: readonly TextLine[]): boolean {
  const beginsWithLabel = first?.lines[0] === lines[at]
  const standsBetween = first?.lines.some((line) => !others.some((other) => other.lines.includes(line)))
  if (!isMiddle || beginsWithLabel || standsBetween) return false
  const followsRow = isClose(lines[at - 1], lines[at]) && !(last?.isCentred && last.end === at)
  const runsOn = isClose(lines[end - 1], lines[end]) && lines[end]?.cells.length === 1 && !rowFrom(lines, end)?.isCentred
  return followsRow || runsOn
}

/** The lines stand where those of the tallest value stood; a label without one where its last line did. */
function linesOf(stacks: readonly Stack[]): TextLine[] {
  const columns = stacks.map(({ cells, lines, label }) => (label ? { cells: [label], lines: lines.slice(-1), isLabel: true } : { cells, lines, isLabel: false }))
  const tallest = columns.reduce((a, b) => (b.cells.length > a.cells.length || (b.cells.length === a.cells.length && a.isLabel) ? b : a))
  return tallest.lines.map((line, i) => ({ ...line, cells: columns.flatMap(({ cells }) => cells[i] ?? []) }))
}
