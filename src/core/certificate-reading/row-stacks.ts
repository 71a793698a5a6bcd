/** Tells whether lines of a page are one row of a table, from how the cells of its columns stand to each other. */
import { endingLabelOf, labelOf } from '#core/certificate-reading/certificate-labels.ts'
import type { TextCell, TextLine } from '#core/certificate-reading/text-lines.ts'

/** What stands in one column of such lines, top to bottom. */
export interface Stack {
  cells: readonly TextCell[]
  lines: readonly TextLine[]
  /** All of several cells in one, where they are the words of one label and nothing else. */
  label: TextCell | undefined
  /** Can be one cell of a table: one label, or lines without one that follow each other closely. */
  isWhole: boolean
}

/** The middles of centred cells may lie this many type sizes apart: labels are often smaller than values. */
const middleTolerance = 0.2

/** From left to right; cells above each other, at whatever edge they are aligned, are one stack. `linePitch`: how many type sizes lines of one cell may lie apart. */
export function stacksOf(lines: readonly TextLine[], linePitch: number): Stack[] {
  const groups: { right: number; placed: { cell: TextCell; line: TextLine }[] }[] = []
  for (const placed of lines.flatMap((line) => line.cells.map((cell) => ({ cell, line }))).toSorted((a, b) => a.cell.x - b.cell.x)) {
    const group = groups.at(-1)
    if (group && placed.cell.x < group.right) {
      group.placed.push(placed)
      group.right = Math.max(group.right, placed.cell.right)
    } else groups.push({ right: placed.cell.right, placed: [placed] })
  }
  return groups.map(({ placed }) =>
    stackOf(
      placed.toSorted((a, b) => b.line.y - a.line.y),
      linePitch,
    ),
  )
}

function stackOf(placed: readonly { cell: TextCell; line: TextLine }[], linePitch: number): Stack {
  const cells = placed.map(({ cell }) => cell)
  const lines = placed.map(({ line }) => line)
  const text = cells.length > 1 ? labelText(cells) : undefined
  const label = text === undefined ? undefined : { text, x: Math.min(...cells.map(({ x }) => x)), right: Math.max(...cells.map(({ right }) => right)) }
  const followsClosely = lines.every((line, i) => i === 0 || (lines[i - 1]?.y ?? 0) - line.y <= linePitch * line.height)
  return { cells, lines, label, isWhole: followsClosely && (label !== undefined || cells.length === 1 || !cells.some(isLabel)) }
}

/** The words of a label that runs over several lines, or stands there in two languages. */
function labelText(cells: readonly TextCell[]): string | undefined {
  const texts = cells.map(({ text }) => text)
  return [texts.join(' '), texts.join(''), texts.join(' / ')].find((text) => (labelOf(text) ?? endingLabelOf(text))?.rest === '')
}

function isLabel({ text }: TextCell): boolean {
  const label = labelOf(text)
  return label !== undefined && (label.rest === '' || label.hasColon)
}

/** A label runs from the first to the last of the lines. Where its first line would be a label by itself, the others belong to it only if nothing stands beside them. */
export function isWrapped(stacks: readonly Stack[]): boolean {
  const height = new Set(stacks.flatMap(({ lines }) => lines)).size
  return (
    stacks.every(({ isWhole }) => isWhole) &&
    stacks.some(
      ({ cells: [first], lines, label }) =>
        label && first && lines.length === height && (!isLabel(first) || stacks.every((other) => other.label === label || other.lines.every((line) => line === lines[0]))),
    )
  )
}

/** The cells differ in height, and have the same middle. */
export function isCentred(stacks: readonly Stack[]): boolean {
  const middles = stacks.map(({ lines }) => ((lines[0]?.y ?? 0) + (lines.at(-1)?.y ?? 0)) / 2)
  const type = Math.max(...stacks.flatMap(({ lines }) => lines.map(({ height }) => height)))
  const differ = new Set(stacks.map(({ lines }) => lines.length)).size > 1
  return differ && stacks.every(({ isWhole }) => isWhole) && Math.max(...middles) - Math.min(...middles) < middleTolerance * type
}

/** One label in front, and nothing but lines without a label beside it: a row, if the lines stand apart from others. */
export function isOneRow(stacks: readonly Stack[]): boolean {
  const [first] = stacks
  return (
    stacks.length > 1 &&
    stacks.every(({ isWhole }) => isWhole) &&
    first !== undefined &&
    (first.label !== undefined || (first.cells[0] !== undefined && first.cells.length === 1 && isLabel(first.cells[0])))
  )
}
