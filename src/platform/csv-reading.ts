/** Reads a CSV file as people have them: whatever its encoding and its delimiter. */
import Papa from 'papaparse'
import { encodingByNuls, markedEncoding } from '#core/encoding/unicode-signs.ts'
import type { Encoding, FileRow, FileRows, UnreadableKind } from '#core/table-import/file-rows.ts'
import { csvPieces } from '#platform/csv-pieces.ts'

/** Larger files than this are no table of a register, and would not fit beside it in memory. */
const mostBytes = 256 * 1024 * 1024

const separators = [',', ';', '\t', '|']

/** The rows of a file, or why there are none. `chosen`: what a person says it is, instead of what is found. Never throws. */
export function readCsv(bytes: Uint8Array, chosen: { encoding?: Encoding; delimiter?: string } = {}): FileRows | { unreadable: UnreadableKind } {
  if (bytes.length === 0) return { unreadable: 'empty' }
  if (bytes.length > mostBytes) return { unreadable: 'too-large' }
  if (isBinary(bytes)) return { unreadable: 'binary' }
  const decoded = decode(bytes, chosen.encoding)
  if (decoded === undefined) return { unreadable: 'encoding' }
  return rowsOf(decoded, chosen.delimiter)
}

interface Decoded {
  encoding: Encoding
  hasByteOrderMark: boolean
  text: string
}

function rowsOf({ encoding, hasByteOrderMark, text }: Decoded, chosenDelimiter: string | undefined): FileRows | { unreadable: UnreadableKind } {
  const [told, body] = withoutSeparatorLine(text)
  const { delimiter, newline } = formOf(body, chosenDelimiter ?? told)
  let headings: readonly string[] | undefined
  let row = told === undefined ? 0 : 1
  const rows: FileRow[] = []
  for (const { rows: read, badQuotes } of csvPieces(body, delimiter, newline)) {
    for (let i = 0; i < read.length; i++) {
      row += 1
      const cells = read[i] ?? []
      if (!isFilled(cells)) continue
      if (headings === undefined) headings = cells.map((heading) => heading.trim())
      else rows.push(fileRow(row, cells, badQuotes.has(i), headings.length))
    }
  }
  if (headings === undefined || rows.length === 0) return { unreadable: 'no-rows' }
  return { encoding, hasByteOrderMark, delimiter, headings, rows }
}

function fileRow(row: number, cells: readonly string[], hasBadQuotes: boolean, width: number): FileRow {
  if (hasBadQuotes) return { row, cells, fault: 'quotes' }
  return cells.length > width && isFilled(cells.slice(width)) ? { row, cells, fault: 'too-many-cells' } : { row, cells }
}

/** The delimiter, where none is given, is the one that parts the headings into most cells. Cells below hold lists with semicolons and sentences with commas; headings hardly ever do. */
function formOf(text: string, given: string | undefined): { delimiter: string; newline: string } {
  const top = text.slice(0, 65_536)
  const forms = (given === undefined ? separators : [given]).map((delimiter) => {
    const { data, meta } = Papa.parse<string[]>(top, { delimiter, preview: 10 })
    return { delimiter, newline: meta.linebreak, width: data.find(isFilled)?.length ?? 0 }
  })
  return forms.toSorted((a, b) => b.width - a.width)[0] ?? { delimiter: ',', newline: '\n' }
}

/** Excel's own first line "sep=;" names the delimiter and is no row. */
function withoutSeparatorLine(text: string): [string | undefined, string] {
  const line = /^sep=(.)\r?\n/i.exec(text)
  return line ? [line[1], text.slice(line[0].length)] : [undefined, text]
}

function isFilled(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell.charCodeAt(0) > 32 || cell.trim() !== '') return true
  return false
}

/** A workbook, an archive, a PDF or an image says so in its first bytes; text has none of these. */
function isBinary(bytes: Uint8Array): boolean {
  const starts = ['PK\u0003\u0004', '%PDF', '\u00d0\u00cf\u0011\u00e0', '\u0089PNG', '\u00ff\u00d8\u00ff', '\u001f\u008b']
  return starts.some((start) => [...start].every((char, i) => bytes[i] === char.charCodeAt(0)))
}

/** By its byte order mark, else by what its bytes can be: zeros in every second place, UTF-8, Japanese, Western European. */
function decode(bytes: Uint8Array, chosen: Encoding | undefined): Decoded | undefined {
  const marked = markedEncoding(bytes)
  const found = chosen ?? marked
  if (found !== undefined) return decodedAs(found, bytes, marked !== undefined)
  const byNuls = encodingByNuls(bytes)
  if (byNuls !== 'none') return byNuls && decodedAs(byNuls, bytes, false)
  return decodedAs('utf-8', bytes, false) ?? japanese(bytes) ?? decodedAs('windows-1252', bytes, false)
}

/** The one of the two Japanese encodings in which the bytes make more sense; undefined where they make none in either. */
function japanese(bytes: Uint8Array): Decoded | undefined {
  const read = (['shift_jis', 'euc-jp'] as const).flatMap((encoding) => decodedAs(encoding, bytes, false) ?? [])
  return read.toSorted((a, b) => japaneseShare(b.text) - japaneseShare(a.text)).find(({ text }) => japaneseShare(text) > 0.5)
}

/** undefined where the bytes are not in this encoding. */
function decodedAs(encoding: Encoding, bytes: Uint8Array, hasByteOrderMark: boolean): Decoded | undefined {
  try {
    return { encoding, hasByteOrderMark, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    return undefined
  }
}

/** Of the characters beyond ASCII: how many are Japanese as it is written today. Western letters read as Shift_JIS become half-width katakana and rare characters. */
function japaneseShare(text: string): number {
  const beyond = text.slice(0, 100_000).match(/[^\p{ASCII}]/gu)?.length ?? 0
  const japanese = text.slice(0, 100_000).match(/[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/gu)?.length ?? 0
  return beyond === 0 ? 0 : japanese / beyond
}
