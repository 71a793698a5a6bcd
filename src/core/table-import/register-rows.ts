/** The rows of a table as the register has them: found by key, or taken one after the other where a file keeps their order. */
import type { PlainRecord, RecordPlace, Register, RegisterTable } from '#core/export/register-table.ts'
import { unguarded } from '#core/export/safe-cell.ts'
import { withField } from '#core/table-import/record-fields.ts'

/** A row of the register: as it is shown, and its record. */
export interface KnownRow {
  row: unknown
  record: PlainRecord
  /** Its place among the rows of the table; -1: the table does not list it. */
  at: number
}

/** A column of the file, and what the register would write there. */
export interface WrittenColumn {
  at: number
  write: (row: unknown) => string
}

const separator = '\0'

/** The values of the key fields as one text. */
export function keyText(values: readonly string[]): string {
  return values.join(separator)
}

export class RegisterRows {
  readonly #place: RecordPlace<unknown>
  readonly #register: Register
  readonly #listed: readonly unknown[]
  /** The row that comes next where the file is in the order of the register. */
  #next = 0
  #index: { listed: ReadonlyMap<string, KnownRow>; stored: ReadonlySet<string> } | undefined

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

  /** A row that the table lists. `key`: by keyText, as below. */
  listed(key: string): KnownRow | undefined {
    const found = this.#lookup().listed.get(key)
    if (found) this.#next = found.at + 1
    return found
  }

  /** A vendor or a tool that the catalogue knows and the table does not list yet. */
  unlisted([id = '']: readonly string[]): KnownRow | undefined {
    const row = this.#place.rowOf?.(id, this.#register)
    if (row === undefined) return undefined
    const blank = withField(this.#place.blank(this.#register.today), this.#place.keyFields[0] ?? '', id)
    return { row, at: -1, record: (this.#place.recordOf(row) as PlainRecord | undefined) ?? blank }
  }

  /** False for a row that shows what nobody recorded yet. */
  isStored(key: string): boolean {
    return this.#lookup().stored.has(key)
  }

  /** Made when the first row needs it. */
  #lookup() {
    const keyIn = (record: PlainRecord) => keyText(this.#place.keyFields.map((field) => String(record[field] ?? '')))
    this.#index ??= {
      listed: new Map(
        this.#listed.flatMap((row, at) => {
          const record = this.#place.recordOf(row) as PlainRecord | undefined
          return record ? [[keyIn(record), { row, record, at }] as const] : []
        }),
      ),
      stored: new Set((this.#register.facts[this.#place.store] as readonly PlainRecord[]).map(keyIn)),
    }
    return this.#index
  }
}
