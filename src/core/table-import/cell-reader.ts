/** Reads the cells of one column of a file, each text once where a column says the same few things many times. */
import { CellFault } from '#core/export/cell-fault.ts'
import { unguarded } from '#core/export/safe-cell.ts'
import type { Cell, Wording } from '#core/export/table.ts'
import type { Names, TableColumn } from '#core/export/table-column.ts'
import type { Reading } from '#core/export/value-kinds.ts'
import { setField } from '#core/table-import/record-fields.ts'
import { Remembered } from '#core/table-import/remembered.ts'

/** What a cell says. */
export interface ReadCell {
  /** By cellText. */
  text: string
  /** undefined where the cell is blank or cannot be read. */
  value: unknown
  /** Why it cannot be read. */
  fault: CellFault['code'] | undefined
}

export class CellColumn {
  readonly column: TableColumn<unknown>
  readonly field: string
  /** Where it stands in the file. */
  readonly at: number
  readonly #reading: Reading
  readonly #isNested: boolean
  readonly #cells = new Remembered((cell: string) => this.#readAnew(cell))

  constructor(column: TableColumn<unknown>, at: number, reading: Reading) {
    this.column = column
    this.field = column.field ?? ''
    this.at = at
    this.#reading = reading
    this.#isNested = this.field.includes('.')
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

  /** What a row says in this column; undefined where the row ends before it. */
  readIn(cells: readonly string[]): ReadCell | undefined {
    const cell = cells[this.at]
    return cell === undefined ? undefined : this.#cells.answerTo(cell)
  }

  /** The value of a text as cellText gives it; undefined for a blank one, a CellFault where it cannot be read. */
  valueOf(text: string): unknown {
    return text === '' ? undefined : this.column.read?.(text, this.#reading)
  }

  /** Sets the field of `copy`, a record of the caller's own. */
  set(copy: Record<string, unknown>, value: unknown): void {
    if (this.#isNested || value === undefined) setField(copy, this.field, value)
    else copy[this.field] = value
  }

  #readAnew(cell: string): ReadCell {
    const text = cellText(cell)
    const value = this.valueOf(text)
    return value instanceof CellFault ? { text, value: undefined, fault: value.code } : { text, value, fault: undefined }
  }
}

function plainText(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : cell === undefined ? '' : String(cell)
}

/** A cell as recorded: without the guard, without white space around it, with line breaks as every system reads them. */
export function cellText(cell: string): string {
  if (cell === '') return cell
  const text = unguarded(cell)
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return plain.trim()
}
