/** Tells which record a row means: by the cells of its key, by the names of tool and vendor, or as a new one. */
import type { RecordPlace } from '#core/export/register-table.ts'
import { type CellColumn, isFault } from '#core/table-import/cell-reader.ts'
import type { RowFault, VendorMatch } from '#core/table-import/import-plan.ts'
import type { PlannerInput } from '#core/table-import/import-planner.ts'
import type { ReferenceFinder } from '#core/table-import/references.ts'
import { keyText } from '#core/table-import/register-rows.ts'

export interface RowKey {
  /** The values of the key fields; of no use where there are faults. */
  key: string[]
  /** The same as one text, by keyText. */
  text: string
  faults: RowFault[]
  match?: VendorMatch
}

export class RowKeys {
  readonly #input: PlannerInput
  readonly #place: RecordPlace<unknown>
  readonly #references: ReferenceFinder
  readonly #columns: readonly (CellColumn | undefined)[]
  /** True where each part of the key has a column of its own. */
  readonly isWhole: boolean

  constructor(input: PlannerInput, place: RecordPlace<unknown>, columns: readonly CellColumn[], references: ReferenceFinder) {
    this.#input = input
    this.#place = place
    this.#references = references
    this.#columns = place.keyFields.map((field) => columns.find((column) => column.field === field))
    this.isWhole = this.#columns.every((column) => column !== undefined)
  }

  keyOf(row: number, cells: readonly string[]): RowKey {
    const faults: RowFault[] = []
    let match: VendorMatch | undefined
    const key = this.#place.keyFields.map((field, i) => {
      const column = this.#columns[i]
      const text = column?.textIn(cells) ?? ''
      const value = column?.valueOf(text)
      if (isFault(value)) faults.push({ code: value.code, column: column?.column.name ?? '', cell: text })
      else if (value !== undefined) return String(value)
      else if (this.#place.store === 'vendors') {
        const found = this.#references.vendorFor(row, cells)
        match = found?.match
        if (found) return found.id
        faults.push({ code: 'required', column: 'Vendor' })
      } else if (field === 'id') return this.#input.newId()
      else return this.#otherwise(field, cells, faults)
      return ''
    })
    return { key, text: keyText(key), faults, ...(match && { match }) }
  }

  /** By the name of the tool or vendor, or by what a new record starts from. */
  #otherwise(field: string, cells: readonly string[], faults: RowFault[]): string {
    const { register, table } = this.#input
    const named = this.#references.idByName(field, cells)
    if (named !== undefined) return named
    const blank = this.#place.blank(register.today)[field]
    if (typeof blank === 'string') return blank
    faults.push({ code: 'required', column: table.columns.find((column) => column.field === field)?.name ?? field })
    return ''
  }
}
