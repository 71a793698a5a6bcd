/** Reads the cells of one column of a file, each text once where a column says the same few things many times. */
import { CellFault } from '#core/export/cell-fault.ts'
import { unguarded } from '#core/export/safe-cell.ts'
import type { Cell, Wording } from '#core/export/table.ts'
import type { Names, TableColumn } from '#core/export/table-column.ts'
import type { Reading } from '#core/export/value-kinds.ts'

/** After so many different texts the column is judged: one that says something new in every row, as notes and ids do, is read without looking back. */
const judgedAfter = 500
const mostKept = 20_000

export class CellColumn {
  readonly column: TableColumn<unknown>
  readonly field: string
  /** Where it stands in the file. */
  readonly at: number
  readonly #reading: Reading
  #values: Map<string, unknown> | undefined = new Map()
  #asked = 0

  constructor(column: TableColumn<unknown>, at: number, reading: Reading) {
    this.column = column
    this.field = column.field ?? ''
    this.at = at
    this.#reading = reading
  }

  /** What an export writes for `row` in this column, in the language of `wording`, before any guard. */
  writer(wording: Wording, names: Names): (row: unknown) => string {
    const { plainField, wordsOf } = this.column
    if (plainField !== undefined) return (row) => plainText((row as Record<string, Cell | undefined>)[plainField])
    if (wordsOf !== undefined) {
      const words = wordsOf.words(wording)
      return (row) => words.get((row as Record<string, unknown>)[wordsOf.field]) ?? ''
    }
    return (row) => plainText(this.column.write(row, wording, names))
  }

  /** The text of the cell; undefined where the row ends before it. */
  textIn(cells: readonly string[]): string | undefined {
    const cell = cells[this.at]
    return cell === undefined ? undefined : cellText(cell)
  }

  /** The value of a text; undefined for a blank one. */
  valueOf(text: string): unknown {
    if (text === '' || this.column.read === undefined) return undefined
    const values = this.#values
    if (values === undefined) return this.column.read(text, this.#reading)
    this.#asked += 1
    const known = values.get(text)
    if (known !== undefined) return known
    const value = this.column.read(text, this.#reading)
    if (values.size < mostKept) values.set(text, value)
    if (values.size === judgedAfter && this.#asked < 2 * judgedAfter) this.#values = undefined
    return value
  }
}

function plainText(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : cell === undefined ? '' : String(cell)
}

export function isFault(value: unknown): value is CellFault {
  return value instanceof CellFault
}

/** A cell as recorded: without the guard, without white space around it, with line breaks as every system reads them. */
export function cellText(cell: string): string {
  if (cell === '') return cell
  const text = unguarded(cell)
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return plain.trim()
}
