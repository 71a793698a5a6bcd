/** Tells which record a row means: by the cells of its key, by the names of tool and vendor, or as a new one. */
import type { PlainRecord, RecordPlace } from '#core/export/register-table.ts'
import type { CellColumn } from '#core/table-import/cell-reader.ts'
import type { RowFault, VendorMatch } from '#core/table-import/import-plan.ts'
import type { PlannerInput } from '#core/table-import/import-planner.ts'
import type { ReferenceFinder } from '#core/table-import/references.ts'

export interface RowKey {
  /** The values of the key fields; of no use where there are faults. */
  key: readonly string[]
  faults: readonly RowFault[]
  match?: VendorMatch | undefined
}

/** What one field of the key is for a row. */
type KeyPart = string | { fault: RowFault } | { id: string; match?: VendorMatch }

const noFaults: readonly RowFault[] = []

export class RowKeys {
  readonly #input: PlannerInput
  readonly #place: RecordPlace<unknown>
  readonly #references: ReferenceFinder
  readonly #columns: readonly (CellColumn | undefined)[]
  readonly #blank: PlainRecord
  /** True where each part of the key has a column of its own. */
  readonly isWhole: boolean

  constructor(input: PlannerInput, place: RecordPlace<unknown>, columns: readonly CellColumn[], references: ReferenceFinder) {
    this.#input = input
    this.#place = place
    this.#references = references
    this.#columns = place.keyFields.map((field) => columns.find((column) => column.field === field))
    this.#blank = place.blank(input.register.today)
    this.isWhole = this.#columns.every((column) => column !== undefined)
  }

  keyOf(row: number, cells: readonly string[]): RowKey {
    let faults = noFaults
    let match: VendorMatch | undefined
    const key = this.#columns.map((_, i) => {
      const part = this.#partOf(i, row, cells)
      if (typeof part === 'string') return part
      if ('fault' in part) faults = [...faults, part.fault]
      else match = part.match
      return 'id' in part ? part.id : ''
    })
    return { key, faults, match }
  }

  #partOf(i: number, row: number, cells: readonly string[]): KeyPart {
    const column = this.#columns[i]
    const cell = column?.readIn(cells)
    if (cell?.fault !== undefined) return { fault: { code: cell.fault, column: column?.column.name ?? '', cell: cell.text } }
    if (cell?.value !== undefined) return String(cell.value)
    const field = this.#place.keyFields[i] ?? ''
    if (this.#place.store === 'vendors') return this.#references.vendorFor(row, cells) ?? { fault: { code: 'required', column: 'Vendor' } }
    return field === 'id' ? this.#input.newId() : this.#otherwise(field, cells)
  }

  /** By the name of the tool or vendor, or by what a new record starts from. */
  #otherwise(field: string, cells: readonly string[]): KeyPart {
    const named = this.#references.idByName(field, cells)
    if (named !== undefined) return named
    const blank = this.#blank[field]
    if (typeof blank === 'string') return blank
    return { fault: { code: 'required', column: this.#input.table.columns.find((column) => column.field === field)?.name ?? field } }
  }
}
