import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCertificateText } from '#core/certificate-reading/read-certificate-text.ts'
import { type TextPiece, textLines } from '#core/certificate-reading/text-lines.ts'

/** Cells as a table has them: each line of a cell on its own. */
type Cell = readonly string[]
type Align = 'top' | 'middle' | 'bottom'
interface Layout {
  align: Align
  /** From line to line of a cell, and what a row has above and below its cells; in points, type is 10 points high. */
  pitch: number
  padding: number
  gap: number
}

const rowFields = [
  { field: 'number', labels: ['Certificate number', 'Certificate registration number:', 'Certificate no.'], value: ['AB-10 042'] },
  { field: 'certifiedEntity', labels: ['Certified organisation', 'Certificate holder:', 'Name of the organization'], value: ['Invented Harbour Systems Ltd'] },
  { field: undefined, labels: ['Address', 'Address:'], value: ['12 Sample Street', 'Leeds LS1 0AA', 'United Kingdom'] },
  {
    field: 'scopeText',
    labels: ['Scope', 'Scope of the certification', 'Certification scope statement:'],
    value: ['Development of an assistant', 'for the planning of harbours,', 'its operation and the training', 'of the models behind it'],
  },
  { field: 'issuedOn', labels: ['Issue date', 'Date of issue', 'Date of this issue:'], value: ['13 January 2025'] },
  { field: 'expiresOn', labels: ['Expiry date', 'Date of certificate expiry', 'Valid until:'], value: ['12 January 2028'] },
  { field: 'certificationBody', labels: ['Certification body', 'Name of the certification body:'], value: ['Pretence Assurance Ltd'] },
] as const

const rows = fc
  .tuple(
    ...rowFields.map(({ field, labels, value }) =>
      fc.record({
        field: fc.constant(field),
        label: fc.constantFrom(...labels),
        value: fc.constant(value),
        wrapAt: fc.constantFrom(8, 14, 40),
        lines: fc.integer({ min: 1, max: value.length }),
      }),
    ),
  )
  .chain((all) => fc.shuffledSubarray(all, { minLength: 3 }))
const layouts = fc.record({
  align: fc.constantFrom<Align>('top', 'middle', 'bottom'),
  pitch: fc.double({ min: 11.5, max: 16, noNaN: true }),
  padding: fc.constantFrom(0, 1, 4, 6, 10),
  gap: fc.constantFrom(7, 9, 14, 40),
})

function wrapped(text: string, width: number): Cell {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function piecesOf(table: readonly (readonly Cell[])[], { align, pitch, padding, gap }: Layout): TextPiece[] {
  const widths = (table[0] ?? []).map((_, column) => 5 * Math.max(...table.flatMap((row) => (row[column] ?? []).map((line) => line.length))))
  let top = 760
  return table.flatMap((row) => {
    const height = Math.max(...row.map((cell) => cell.length))
    const y = top - padding
    top = y - height * pitch - padding
    return row.flatMap((cell, column) => {
      const x = 60 + widths.slice(0, column).reduce((sum, width) => sum + width + gap, 0)
      const from = { top: 0, middle: (height - cell.length) / 2, bottom: height - cell.length }[align]
      return cell.map((text, i) => ({ text, x, y: y - (from + i) * pitch, width: 5 * text.length, height: 10 }))
    })
  })
}

function read(table: readonly (readonly Cell[])[], layout: Layout): Record<string, unknown> {
  return Object.fromEntries(Object.entries(readCertificateText(textLines(piecesOf(table, layout), 1))).map(([field, { value }]) => [field, value]))
}

describe('reading a table', () => {
  const days: Record<string, string> = { '13 January 2025': '2025-01-13', '12 January 2028': '2028-01-12' }
  const said = (all: readonly { field: string | undefined; value: readonly string[]; lines: number }[]) =>
    Object.fromEntries(all.flatMap(({ field, value, lines }) => (field ? [[field, days[value[0] ?? ''] ?? value.slice(0, lines).join(' ')]] : [])))

  it('reads each field rightly or not at all, however cells are wrapped and aligned', () => {
    fc.assert(
      fc.property(
        rows,
        layouts.filter(({ align, padding }) => align !== 'bottom' || padding > 4),
        (all, layout) => {
          const table = all.map(({ label, value, wrapAt, lines }) => [wrapped(label, wrapAt), value.slice(0, lines)])
          expect(said(all)).toMatchObject(read(table, layout))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('reads every field where rows stand apart', () => {
    fc.assert(
      fc.property(rows, layouts, (all, layout) => {
        const table = all.map(({ label, value, wrapAt, lines }) => [wrapped(label, wrapAt), value.slice(0, lines)])
        expect(read(table, { ...layout, padding: 10 })).toEqual(said(all))
      }),
      { numRuns: 5000 },
    )
  })
})
