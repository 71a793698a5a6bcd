/** Parts what a narrow gap has run together into one cell: a label and the value of the next column, or several labels with their values. */
import { labelOf } from '#core/certificate-reading/certificate-labels.ts'
import type { LabelKind } from '#core/certificate-reading/label-words/label-kinds.ts'
import type { TextCell, TextLine } from '#core/certificate-reading/text-lines.ts'

/** Values without words: another label can stand behind them, but not within them. */
const wordless: ReadonlySet<LabelKind> = new Set(['number', 'registrationNumber', 'issuedOn', 'originalIssuedOn', 'expiresOn', 'reissuedOn', 'validFrom', 'validity', 'other'])

/** The same words in more cells. A colon in a column of its own is left out. */
export function partedCells(lines: readonly TextLine[]): TextLine[] {
  return lines.map((line) => {
    const starts = columnStarts(lines, line)
    const cells = line.cells
      .map((cell) => ({ ...cell, text: cell.text.replace(/^: ?/, '') }))
      .filter(({ text }) => text !== '')
      .flatMap((cell) => atColumn(cell, line.height, starts))
      .flatMap(atLabels)
    return { ...line, cells }
  })
}

/** Where cells begin in at least two other lines of the page. */
function columnStarts(lines: readonly TextLine[], line: TextLine): number[] {
  const starts = lines.flatMap((other) => (other !== line && other.page === line.page ? other.cells.map(({ x }) => x) : []))
  return starts.filter((x, i) => starts.some((other, at) => at !== i && Math.abs(other - x) < 1))
}

/** A label runs into its value where its words end just in front of a column. */
function atColumn(cell: TextCell, height: number, starts: readonly number[]): TextCell[] {
  const label = labelOf(cell.text)
  if (label === undefined || label.rest === '') return [cell]
  const words = cell.text.slice(0, cell.text.length - label.rest.length).trim()
  const end = cell.x + ((cell.right - cell.x) * typeWidth(words)) / typeWidth(cell.text)
  const x = starts.find((start) => start - end > -0.3 * height && start - end < height)
  return x === undefined
    ? [cell]
    : [
        { text: words, x: cell.x, right: Math.min(end, x - 0.1) },
        { text: label.rest, x, right: cell.right },
      ]
}

/** Roughly how wide a text is in type sizes; only its share of a whole is used. */
function typeWidth(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[ .,:;'|!ijlftI()/-]/.test(letter) ? 0.3 : /[mwMW]/.test(letter) ? 0.85 : /\p{Lu}/u.test(letter) ? 0.7 : /[\u3000-\u9fff]/.test(letter) ? 1 : 0.54),
    0,
  )
}

/** "Certificate no.: AB-1 Version: 2 Issue date: 12 May 2025". */
function atLabels(cell: TextCell): TextCell[] {
  const label = labelOf(cell.text)
  if (label === undefined || !label.hasColon || !wordless.has(label.kind)) return [cell]
  const from = cell.text.length - label.rest.length
  const next = [...label.rest.matchAll(/(?<=[ |;,])\S/g)].find(({ index }) => labelOf(label.rest.slice(index))?.hasColon)
  if (next === undefined) return [cell]
  const cut = from + next.index
  const x = cell.x + ((cell.right - cell.x) * typeWidth(cell.text.slice(0, cut))) / typeWidth(cell.text)
  const text = cell.text.slice(0, cut).replace(/[ |;,]+$/, '')
  return [{ text, x: cell.x, right: x - 1 }, ...atLabels({ text: cell.text.slice(cut), x, right: cell.right })]
}
