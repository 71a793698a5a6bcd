/** Tells what stands above and below a cell in its column, and on which side of its label a date belongs. */
import type { FoundLabel } from '#core/certificate-reading/certificate-labels.ts'
import { datesIn } from '#core/certificate-reading/date-reading.ts'
import type { LabelKind } from '#core/certificate-reading/label-words/label-kinds.ts'
import type { TextCell, TextLine } from '#core/certificate-reading/text-lines.ts'

export interface Placed {
  cell: TextCell
  line: TextLine
  lineAt: number
  label: FoundLabel | undefined
}

/** How far a value may stand from its label, in type sizes. */
const reach = 3.6
/** One distance is clearly smaller than another if this many times it is still smaller. */
const clearly = 1.3

/** The next line whose cell stands in the same column: begins at the same place, or has the same middle. */
export function belowOf(at: Placed, placed: readonly Placed[]): Placed | undefined {
  return inReach(
    at,
    placed.find((other) => other.lineAt > at.lineAt && isSameColumn(at, other)),
  )
}

function aboveOf(at: Placed, placed: readonly Placed[]): Placed | undefined {
  return inReach(
    at,
    placed.findLast((other) => other.lineAt < at.lineAt && isSameColumn(at, other)),
  )
}

function inReach({ line }: Placed, other: Placed | undefined): Placed | undefined {
  return other && Math.abs(line.y - other.line.y) <= reach * Math.max(line.height, other.line.height) ? other : undefined
}

function isSameColumn({ cell: a, line }: Placed, { cell: b, line: other }: Placed): boolean {
  const middle = (cell: TextCell) => (cell.x + cell.right) / 2
  return line.page === other.page && (Math.abs(a.x - b.x) < line.height || Math.abs(middle(a) - middle(b)) < line.height)
}

const dateKinds: ReadonlySet<LabelKind> = new Set(['issuedOn', 'originalIssuedOn', 'expiresOn', 'reissuedOn', 'validFrom'])

/** The date to which the label `at` stands as a caption, where it belongs to what is above; "unclear" where dates above and below are as near. */
export function dateAbove(at: Placed, kind: LabelKind, placed: readonly Placed[]): Placed | 'unclear' | undefined {
  const above = dateKinds.has(kind) ? aboveOf(at, placed) : undefined
  if (above === undefined || !isBareDate(above) || placed.some((other) => other.line === above.line && other.label !== undefined)) return undefined
  const up = above.line.y - at.line.y
  const owner = aboveOf(above, placed)
  // The date has a label above it as well: all labels of a column stand on the same side.
  if (owner?.label !== undefined && owner.line.y - above.line.y <= clearly * up) {
    const side = dateAbove(owner, owner.label.kind, placed)
    return side === undefined || side === 'unclear' ? side : above
  }
  const below = belowOf(at, placed)
  const down = below && isBareDate(below) ? at.line.y - below.line.y : Number.POSITIVE_INFINITY
  if (clearly * up < down) return above
  return clearly * down < up ? undefined : 'unclear'
}

function isBareDate({ cell, label }: Placed): boolean {
  const [date, ...more] = datesIn(cell.text)
  return label === undefined && date !== undefined && more.length === 0 && date.words.length >= cell.text.length - 2
}
