/** Pairs the labels of a certificate with what they introduce: in the same cell, beside it, or below it. */
import { endingLabelOf, type FoundLabel, labelOf } from '#core/certificate-reading/certificate-labels.ts'
import type { LabelKind } from '#core/certificate-reading/label-words/label-kinds.ts'
import type { TextCell, TextLine } from '#core/certificate-reading/text-lines.ts'

export interface LabelledValue {
  kind: LabelKind
  /** Line by line. */
  value: readonly string[]
  /** Label and value as the document has them. */
  words: string
  /** Nothing else could be meant: the value stands behind a colon, or in the only place where one can stand. */
  isCertain: boolean
  /** What stands further below in the same column, before the next label: the value may go on there, or have others beside it. */
  furtherBelow: readonly string[]
}

interface Placed {
  cell: TextCell
  line: TextLine
  lineAt: number
  label: FoundLabel | undefined
}

/** Everything that a label introduces, in reading order. A label whose value could stand in two places gives both. */
export function labelledValues(lines: readonly TextLine[]): LabelledValue[] {
  const placed = lines.flatMap((line, lineAt) => line.cells.map((cell): Placed => ({ cell, line, lineAt, label: labelOf(cell.text) ?? endingLabelOf(cell.text) })))
  return placed.flatMap((at) => (at.label === undefined || at.label.kind === 'other' ? [] : valuesOf(at, at.label, placed)))
}

function valuesOf(at: Placed, label: FoundLabel, placed: readonly Placed[]): LabelledValue[] {
  const made = (start: Placed, text: string, isCertain: boolean): LabelledValue => {
    const column = columnFrom(start, placed, start !== at && start.line === at.line)
    const value = [text, ...column.filter(({ isClose }) => isClose).map(({ cell }) => cell.text)]
    return { kind: label.kind, value, words: [label.label, ...value].join(' '), isCertain, furtherBelow: column.filter(({ isClose }) => !isClose).map(({ cell }) => cell.text) }
  }
  if (label.rest !== '') return [made(at, label.rest, label.hasColon)]
  const beside = besideOf(at, placed)
  const below = belowOf(at, placed)
  const isBeside = beside !== undefined && beside.label === undefined
  const isBelow = below !== undefined && below.label === undefined
  const certain = isBeside !== isBelow || (isBeside && label.hasColon)
  return [...(isBeside ? [made(beside, beside.cell.text, certain)] : []), ...(isBelow && !(isBeside && label.hasColon) ? [made(below, below.cell.text, certain)] : [])]
}

function besideOf({ line, cell }: Placed, placed: readonly Placed[]): Placed | undefined {
  return placed.find((other) => other.line === line && other.cell.x >= cell.right)
}

/** The next line whose cell stands in the same column: begins at the same place, or has the same middle. */
function belowOf(at: Placed, placed: readonly Placed[], reach = 3.6): Placed | undefined {
  const { line, cell, lineAt } = at
  const next = placed.find((other) => other.lineAt > lineAt && other.line.page === line.page && isSameColumn(cell, other.cell, line.height))
  return next && line.y - next.line.y <= reach * Math.max(line.height, next.line.height) ? next : undefined
}

function isSameColumn(a: TextCell, b: TextCell, height: number): boolean {
  const middle = (cell: TextCell) => (cell.x + cell.right) / 2
  return Math.abs(a.x - b.x) < height || Math.abs(middle(a) - middle(b)) < height
}

/**
 * What stands below `first` in its column up to the next label, in the same size of type; `isClose` as long as it is the same paragraph.
 * Beside a label the column also ends with the row: where the next line has something of its own in front.
 */
function columnFrom(first: Placed, placed: readonly Placed[], isBeside: boolean): (Placed & { isClose: boolean })[] {
  const column: (Placed & { isClose: boolean })[] = []
  let last = first
  for (;;) {
    const next = belowOf(last, placed)
    if (next === undefined || (next.label !== undefined && !runsOn(next.label)) || Math.abs(next.line.height - last.line.height) > 0.1 * last.line.height) return column
    if (isBeside && placed.some((other) => other.line === next.line && other.cell.x < next.cell.x)) return column
    const isClose = column.every((each) => each.isClose) && last.line.y - next.line.y <= 1.75 * last.line.height
    column.push({ ...next, isClose })
    last = next
  }
}

/** A sentence may go on with a word that is a label elsewhere: "… The / sites are listed in the annex." */
function runsOn({ label, rest, hasColon }: FoundLabel): boolean {
  return !hasColon && rest !== '' && /^\p{Ll}/u.test(label)
}
