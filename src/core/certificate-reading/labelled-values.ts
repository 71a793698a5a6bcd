/** Pairs the labels of a certificate with what they introduce: in the same cell, beside it, or below it. */
import { endingLabelOf, type FoundLabel, labelOf } from '#core/certificate-reading/certificate-labels.ts'
import type { LabelKind } from '#core/certificate-reading/label-words/label-kinds.ts'
import { belowOf, dateAbove, type Placed } from '#core/certificate-reading/placed-cells.ts'
import type { TextLine } from '#core/certificate-reading/text-lines.ts'

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

/** Everything that a label introduces, in reading order. A label whose value could stand in two places gives both. */
export function labelledValues(lines: readonly TextLine[]): LabelledValue[] {
  const placed = lines.flatMap((line, lineAt) => line.cells.map((cell): Placed => ({ cell, line, lineAt, label: labelOf(cell.text) ?? endingLabelOf(cell.text) })))
  return placed.flatMap((at) => (at.label === undefined || at.label.kind === 'other' ? [] : valuesOf(at, at.label, placed)))
}

function valuesOf(at: Placed, label: FoundLabel, placed: readonly Placed[]): LabelledValue[] {
  const made = (start: Placed, text: string, isCertain: boolean): LabelledValue => {
    const { column, isCut } = columnFrom(start, placed, start !== at && start.line === at.line)
    const value = [text, ...column.filter(({ isClose }) => isClose).map(({ cell }) => cell.text)]
    const isUnclear = [start, ...column].some(({ cell, isClose = true }: Placed & { isClose?: boolean }) => isClose && cell.isUnclear)
    const furtherBelow = column.filter(({ isClose }) => !isClose).map(({ cell }) => cell.text)
    return { kind: label.kind, value, words: [label.label, ...value].join(' '), isCertain: isCertain && !isCut && !isUnclear, furtherBelow }
  }
  if (label.rest !== '') return [made(at, label.rest, label.hasColon)]
  const beside = besideOf(at, placed)
  const below = belowOf(at, placed)
  const isBeside = beside !== undefined && beside.label === undefined
  const isBelow = below !== undefined && below.label === undefined && !(isBeside && isInLabelColumn(at, beside, placed))
  const above = isBeside ? undefined : dateAbove(at, label.kind, placed)
  if (above !== undefined) return above === 'unclear' ? [] : [made(above, above.cell.text, true)]
  const certain = isBeside !== isBelow || (isBeside && label.hasColon)
  return [...(isBeside ? [made(beside, beside.cell.text, certain)] : []), ...(isBelow && !(isBeside && label.hasColon) ? [made(below, below.cell.text, certain)] : [])]
}

/** Another label stands in the same column with its value beside it: then what is below is the label of the next row, be it one that is not known. */
function isInLabelColumn(at: Placed, beside: Placed, placed: readonly Placed[]): boolean {
  const isSamePlace = (a: Placed, b: Placed | undefined) => b !== undefined && a.line.page === b.line.page && Math.abs(a.cell.x - b.cell.x) < 1
  return placed.some(
    (other) => other !== at && other.label?.rest === '' && isSamePlace(at, other) && isSamePlace(beside, besideOf(other, placed)) && besideOf(other, placed)?.label === undefined,
  )
}

function besideOf({ line, cell }: Placed, placed: readonly Placed[]): Placed | undefined {
  return placed.find((other) => other.line === line && other.cell.x >= cell.right)
}

/**
 * What stands below `first` in its column up to the next label, in the same size of type; `isClose` as long as it is the same paragraph.
 * Beside a label the column also ends with the row: where the next line has something of its own in front.
 */
function columnFrom(first: Placed, placed: readonly Placed[], isBeside: boolean): { column: (Placed & { isClose: boolean })[]; isCut: boolean } {
  const column: (Placed & { isClose: boolean })[] = []
  let last = first
  for (;;) {
    const next = belowOf(last, placed)
    if (next === undefined || Math.abs(next.line.height - last.line.height) > 0.1 * last.line.height) return { column, isCut: false }
    const isClose = column.every((each) => each.isClose) && last.line.y - next.line.y <= 1.75 * last.line.height
    if (next.label !== undefined && !runsOn(last, next.label)) return { column, isCut: isClose && next.label.rest !== '' && !next.label.hasColon && !wouldFit(next, last, placed) }
    if (isBeside && placed.some((other) => other.line === next.line && other.cell.x < next.cell.x)) return { column, isCut: false }
    column.push({ ...next, isClose })
    last = next
  }
}

/** The first word of `next` would have had its place at the end of `last`: so it begins something else. */
function wouldFit({ cell }: Placed, last: Placed, placed: readonly Placed[]): boolean {
  const [word = ''] = cell.text.split(' ')
  const width = ((cell.right - cell.x) * (word.length + 1)) / cell.text.length
  return last.cell.right + width <= Math.max(...placed.filter(({ line }) => line.page === last.line.page).map((other) => other.cell.right))
}

/** A sentence may go on with a word that is a label elsewhere: "… The / sites are listed in the annex", "in accordance with the / Statement of Applicability". */
function runsOn({ cell }: Placed, { label, rest, hasColon }: FoundLabel): boolean {
  const isOpen =
    /(?:^|\s)(?:the|an?|of|with|and|or|to|in|by|for|from|its|der|die|das|de[nms]|und|mit|von|für|l[ae]s?|du|et|dans|el|y|con|il|di|dell[ae]|het|van|en|met|voor)$/i.test(cell.text)
  return isOpen || (!hasColon && rest !== '' && /^\p{Ll}/u.test(label))
}
