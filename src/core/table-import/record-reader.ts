/** Reads the record that a row of a file wants: a new one, or one that the register has with some of its cells changed. */
import { namesIn, type PlainRecord, type RecordPlace } from '#core/export/register-table.ts'
import type { Wording } from '#core/export/table.ts'
import type { Names, TableColumn } from '#core/export/table-column.ts'
import { type CellColumn, cellText } from '#core/table-import/cell-reader.ts'
import type { CellChange, RowFault } from '#core/table-import/import-plan.ts'
import type { PlannerInput } from '#core/table-import/import-planner.ts'
import { fieldOf, isSameValue } from '#core/table-import/record-fields.ts'
import type { ReferenceFinder } from '#core/table-import/references.ts'
import type { KnownRow } from '#core/table-import/register-rows.ts'

/** What a row makes of its record. */
export interface WantedRecord {
  after: PlainRecord
  /** Of a record that is known: the cells that differ. */
  changes: readonly CellChange[]
  faults: readonly RowFault[]
}

export class RecordReader {
  readonly #place: RecordPlace<unknown>
  readonly #blank: PlainRecord
  readonly #wording: Wording
  readonly #names: Names
  readonly #references: ReferenceFinder
  /** Those beside the key. */
  readonly #columns: readonly CellColumn[]
  /** What a new record points at, by its field, where the file may tell it by name alone. */
  readonly #pointers: readonly { field: string; column: CellColumn | undefined }[]

  constructor({ table, register, wordings, language }: PlannerInput, place: RecordPlace<unknown>, columns: readonly CellColumn[], references: ReferenceFinder) {
    this.#place = place
    this.#blank = place.blank(register.today)
    this.#wording = wordings[language]
    this.#names = namesIn(register.profiles)
    this.#references = references
    this.#columns = columns.filter(({ field }) => !place.keyFields.includes(field))
    this.#pointers = ['toolId', 'vendorId']
      .filter((field) => table.columns.some((column) => column.field === field) && !place.keyFields.includes(field))
      .map((field) => ({ field, column: columns.find((column) => column.field === field) }))
  }

  /** The record of a key that nothing is known of. */
  newRecord(cells: readonly string[], key: readonly string[]): WantedRecord {
    const after: Record<string, unknown> = { ...this.#blank }
    const faults: RowFault[] = []
    for (const [field, id] of this.#named(cells)) after[field] = id
    for (const [i, field] of this.#place.keyFields.entries()) after[field] = key[i]
    for (const column of this.#columns) {
      const cell = column.readIn(cells)
      if (cell?.fault !== undefined) faults.push({ code: cell.fault, column: column.column.name, cell: cell.text })
      else if (cell?.value !== undefined) column.set(after, cell.value)
    }
    if (this.#place.store === 'vendors' && !after['name']) faults.push({ code: 'required', column: 'Vendor' })
    return { after, changes: [], faults }
  }

  /** A column that the file does not have leaves its field alone. `isForeign`: the row is of somebody else's list, which does not know what is on record here: what it leaves blank is no wish to empty it. */
  changedRecord(cells: readonly string[], known: KnownRow, isForeign: boolean): WantedRecord {
    const changes: CellChange[] = []
    const faults: RowFault[] = []
    let after: Record<string, unknown> | undefined
    for (const column of this.#columns) {
      const cell = column.readIn(cells)
      if (cell === undefined || (isForeign && cell.text === '') || this.#place.onlyShows?.(column.field, known.row)) continue
      const written = this.#writtenIn(column.column, known.row)
      if (cell.text === written) continue
      if (cell.fault !== undefined) faults.push({ code: cell.fault, column: column.column.name, cell: cell.text })
      // What is shown may come from the catalogue, and white space at the ends is no difference.
      else if (!isSameValue(cell.value, column.valueOf(written))) {
        changes.push({ column: column.column.name, from: written, to: cell.text })
        after ??= { ...known.record }
        column.set(after, cell.value ?? emptyOf(fieldOf(this.#blank, column.field)))
      }
    }
    return { after: after ?? known.record, changes, faults }
  }

  /** As the register would write the cell, in the language of the file. */
  #writtenIn(column: TableColumn<unknown>, row: unknown): string {
    const cell = column.write(row, this.#wording, this.#names)
    return cell === undefined ? '' : typeof cell === 'number' ? String(cell) : cellText(cell)
  }

  /** The tool and the vendor that a row tells by name alone, by field. */
  #named(cells: readonly string[]): [string, string][] {
    return this.#pointers.flatMap(({ field, column }): [string, string][] => {
      const id = column?.readIn(cells)?.text ? undefined : this.#references.idByName(field, cells)
      return id === undefined ? [] : [[field, id]]
    })
  }
}

/** A blank cell empties a text or a list; any other field is taken out. */
function emptyOf(blank: unknown): unknown {
  return blank === '' || (Array.isArray(blank) && blank.length === 0) ? blank : undefined
}
