/** The rows of a table as the register has them: found by key, or taken one after the other where a file keeps their order. */
import type { PlainRecord, RecordPlace, Register, RegisterTable } from '#core/export/register-table.ts'
import { unguarded } from '#core/export/safe-cell.ts'
import { KeyedRows } from '#core/table-import/keyed-rows.ts'
import { withField } from '#core/table-import/record-fields.ts'

/** A row of the register: as it is shown, and its record. */
export interface KnownRow {
  row: unknown
  record: PlainRecord
  /** Its place among the rows of the table; -1: the table does not list it. */
  at: number
}

/** All that is known of one key. */
export interface KeyedRow {
  /** As the table lists it. */
  listed: KnownRow | undefined
  /** False for a row that shows what nobody recorded yet. */
  isStored: boolean
  /** What a row of the file makes of its record. */
  planned: PlainRecord | undefined
}

/** A column of the file, and what the register would write there. */
export interface WrittenColumn {
  at: number
  write: (row: unknown) => string
}

export class RegisterRows {
  readonly #place: RecordPlace<unknown>
  readonly #register: Register
  readonly #listed: readonly unknown[]
  /** The row that comes next where the file is in the order of the register. */
  #next = 0
  #byKey: KeyedRows<KeyedRow> | undefined

  constructor(table: RegisterTable, place: RecordPlace<unknown>, register: Register) {
    this.#place = place
    this.#register = register
    this.#listed = table.rows(register)
  }

  /** An exported table comes back in its own order as a rule, and most rows as they were written: those need no closer look. The columns must tell the key. */
  isNextAsWritten(cells: readonly string[], columns: readonly WrittenColumn[]): boolean {
    const row = this.#listed[this.#next]
    if (row === undefined || this.#place.recordOf(row) === undefined) return false
    for (const { at, write } of columns) {
      const cell = cells[at]
      if (cell === undefined || unguarded(cell) !== write(row)) return false
    }
    this.#next += 1
    return true
  }

  /** The row that the values of the key fields mean. */
  rowOf(key: readonly string[]): KeyedRow {
    this.#byKey ??= this.#rowsByKey()
    const row = this.#byKey.rowOf(key)
    if (row.listed) this.#next = row.listed.at + 1
    return row
  }

  /** A vendor or a tool that the catalogue knows and the table does not list yet. */
  unlisted([id = '']: readonly string[]): KnownRow | undefined {
    const row = this.#place.rowOf?.(id, this.#register)
    if (row === undefined) return undefined
    const blank = withField(this.#place.blank(this.#register.today), this.#place.keyFields[0] ?? '', id)
    return { row, at: -1, record: (this.#place.recordOf(row) as PlainRecord | undefined) ?? blank }
  }

  /** Made when the first row needs it. */
  #rowsByKey(): KeyedRows<KeyedRow> {
    const rows = new KeyedRows<KeyedRow>(() => ({ listed: undefined, isStored: false, planned: undefined }))
    const rowOf = (record: PlainRecord) => rows.rowOf(this.#place.keyFields.map((field) => String(record[field] ?? '')))
    for (const [at, row] of this.#listed.entries()) {
      const record = this.#place.recordOf(row) as PlainRecord | undefined
      if (record) rowOf(record).listed = { row, record, at }
    }
    for (const record of this.#register.facts[this.#place.store] as readonly PlainRecord[]) rowOf(record).isStored = true
    return rows
  }
}
