/** Brings the cells of a row of a table to one height, where a label runs over several lines or stands in the middle beside its value. */
import { endingLabelOf, labelOf } from '#core/certificate-reading/certificate-labels.ts'
import { partedCells } from '#core/certificate-reading/parted-cells.ts'
import type { TextCell, TextLine } from '#core/certificate-reading/text-lines.ts'

/** The lines of one column within a row, top to bottom. */
interface Stack {
  cells: readonly TextCell[]
  lines: readonly TextLine[]
  /** All of it in one cell, where it is the words of one label and nothing else. */
  label: TextCell | undefined
}

/** A row of more lines than this is none. */
const maxLines = 40
/** Lines of one cell follow each other within this many type sizes. */
const linePitch = 1.75
/** The middles of centred cells may lie this many type sizes apart: labels are often smaller than values. */
const middleTolerance = 0.2

/** The same words; the cells of such a row all begin in its first line, and its label stands in one cell. */
export function tableRows(page: readonly TextLine[]): TextLine[] {
  const lines = partedCells(page)
  const rows: TextLine[] = []
  for (let at = 0; at < lines.length; ) {
    const row = rowFrom(lines, at)
    rows.push(...row.lines)
    at += row.length
  }
  return rows
}

/** The smallest row of several lines that begins with line `at`, with all of its label; the line itself where there is none. */
function rowFrom(lines: readonly TextLine[], at: number): { lines: readonly TextLine[]; length: number } {
  let found: { stacks: Stack[]; length: number } | undefined
  for (let length = 2; length <= maxLines; length += 1) {
    const [last, next] = [lines[at + length - 2], lines[at + length - 1]]
    if (!last || !next || !isClose(last, next)) break
    const stacks = stacksOf(lines.slice(at, at + length))
    if (isRow(stacks) && (found === undefined || labelLines(stacks) > labelLines(found.stacks))) found = { stacks, length }
    if (found && length > found.length + 1) break
  }
  return found ? { lines: linesOf(found.stacks), length: found.length } : { lines: lines.slice(at, at + 1), length: 1 }
}

function labelLines(stacks: readonly Stack[]): number {
  return Math.max(...stacks.map(({ cells, label }) => (label ? cells.length : 0)))
}

function isClose(above: TextLine, below: TextLine): boolean {
  return above.page === below.page && above.y - below.y <= linePitch * Math.max(above.height, below.height)
}

/** Cells above each other, at whatever edge they are aligned, are one stack; from left to right. */
function stacksOf(lines: readonly TextLine[]): Stack[] {
  const groups: { x: number; right: number; placed: { cell: TextCell; line: TextLine }[] }[] = []
  for (const placed of lines.flatMap((line) => line.cells.map((cell) => ({ cell, line }))).toSorted((a, b) => a.cell.x - b.cell.x)) {
    const group = groups.at(-1)
    if (group && placed.cell.x < group.right) {
      group.placed.push(placed)
      group.right = Math.max(group.right, placed.cell.right)
    } else groups.push({ x: placed.cell.x, right: placed.cell.right, placed: [placed] })
  }
  return groups.map(({ x, right, placed }) => {
    const inOrder = placed.toSorted((a, b) => b.line.y - a.line.y)
    const cells = inOrder.map(({ cell }) => cell)
    const text = cells.length > 1 ? labelText(cells) : undefined
    return { cells, lines: inOrder.map(({ line }) => line), label: text === undefined ? undefined : { text, x, right } }
  })
}

/** The words of a label that runs over several lines, or stands there in two languages. */
function labelText(cells: readonly TextCell[]): string | undefined {
  const texts = cells.map(({ text }) => text)
  return [texts.join(' '), texts.join(''), texts.join(' / ')].find((text) => (labelOf(text) ?? endingLabelOf(text))?.rest === '')
}

function isRow(stacks: readonly Stack[]): boolean {
  const isWhole = stacks.every(({ cells, lines, label }) => (label !== undefined || cells.length === 1 || !cells.some(isLabel)) && lines.every((line, i) => i === 0 || isClose(lines[i - 1] ?? line, line)))
  return isWhole && (stacks.some((stack) => isWrappedLabel(stack, stacks)) || isCentred(stacks))
}

function isLabel({ text }: TextCell): boolean {
  const label = labelOf(text)
  return label !== undefined && (label.rest === '' || label.hasColon)
}

/** Where the first line would be a label by itself, the others belong to it only if nothing stands beside them. */
function isWrappedLabel({ cells: [first], lines, label }: Stack, stacks: readonly Stack[]): boolean {
  if (label === undefined || first === undefined) return false
  return !isLabel(first) || stacks.every((other) => other.label === label || other.lines.every((line) => line === lines[0] || !lines.includes(line)))
}

function isCentred(stacks: readonly Stack[]): boolean {
  const middles = stacks.map(({ lines }) => ((lines[0]?.y ?? 0) + (lines.at(-1)?.y ?? 0)) / 2)
  const height = Math.max(...stacks.flatMap(({ lines }) => lines.map((line) => line.height)))
  return new Set(stacks.map(({ lines }) => lines.length)).size > 1 && Math.max(...middles) - Math.min(...middles) < middleTolerance * height
}

/** The lines stand where those of the tallest value stood; a label without one where its last line did. */
function linesOf(stacks: readonly Stack[]): TextLine[] {
  const columns = stacks.map(({ cells, lines, label }) => (label ? { cells: [label], lines: lines.slice(-1), isLabel: true } : { cells, lines, isLabel: false }))
  const tallest = columns.reduce((a, b) => (b.cells.length > a.cells.length || (b.cells.length === a.cells.length && a.isLabel) ? b : a))
  return tallest.lines.map((line, i) => ({ ...line, cells: columns.flatMap(({ cells }) => cells[i] ?? []) }))
}
