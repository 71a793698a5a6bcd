/** Decides the fate of each row of a file: new, changed, unchanged or rejected, and why. Nothing is stored here. */
import { z } from 'zod'
import { fieldChanges } from '#core/audit/field-changes.ts'
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import type { DateOrder } from '#core/certificate-reading/date-reading.ts'
import { namesIn, type PlainRecord, type RecordPlace, type Register, type RegisterTable } from '#core/export/register-table.ts'
import type { FileLanguage, Wording } from '#core/export/table.ts'
import { cellOf, type Names, type TableColumn } from '#core/export/table-column.ts'
import { CellColumn, cellText, isFault } from '#core/table-import/cell-reader.ts'
import type { CellChange, Fate, ImportPlan, PlannedRow, RowFault, VendorMatch } from '#core/table-import/import-plan.ts'
import type { Mapping } from '#core/table-import/recognise-table.ts'
import { copied, fieldOf, isSameValue, setField, withField } from '#core/table-import/record-fields.ts'
import { brokenReferences, ReferenceFinder } from '#core/table-import/references.ts'
import { schemaFaults } from '#core/table-import/schema-faults.ts'
import type { DomainOf } from '#core/table-import/vendor-finder.ts'

export interface PlannerInput {
  table: RegisterTable
  register: Register
  catalogue: Catalogue
  /** English and Japanese: words of both are understood. */
  wordings: Readonly<Record<FileLanguage, Wording>>
  /** The language in which the file seems to speak. */
  language: FileLanguage
  mapping: Mapping
  /** By English name of the column. */
  dateOrders: Readonly<Record<string, DateOrder>>
  /** By row: the vendor that a person says the row means; "" for a new one. */
  vendorChoices: ReadonlyMap<number, string>
  domainOf: DomainOf
  newId: () => string
}

/** A row of the register: as it is shown, and its record. */
interface Known {
  row: unknown
  record: PlainRecord | undefined
  /** Its place among the rows of the register. */
  at: number
}

export class ImportPlanner {
  readonly #input: PlannerInput
  readonly #place: RecordPlace<unknown>
  readonly #columns: readonly CellColumn[]
  readonly #keyColumns: readonly (CellColumn | undefined)[]
  readonly #names: Names
  readonly #references: ReferenceFinder
  /** The rows of the register in the order in which an export writes them. */
  readonly #listed: readonly unknown[]
  /** The row that comes next where the file is in that order. */
  #next = 0
  readonly #hasWholeKey: boolean
  readonly #referenceFields: readonly string[]
  #index: { known: ReadonlyMap<string, Known>; stored: ReadonlySet<string> } | undefined
  /** What rows before this one make of a record. */
  readonly #planned = new Map<string, PlainRecord>()
  readonly #rightValues = new Map<string, Map<unknown, boolean>>()
  readonly #rows: PlannedRow[] = []
  readonly #counts: Record<Fate, number> = { new: 0, changed: 0, unchanged: 0, rejected: 0 }

  /** Throws where the table is one that only goes out. */
  constructor(input: PlannerInput) {
    const { table, register, mapping, wordings, dateOrders } = input
    if (table.place === undefined) throw new Error(`${table.name} is never brought in`)
    this.#input = input
    this.#place = table.place
    this.#names = namesIn(register.profiles)
    this.#references = new ReferenceFinder(input)
    const languages = [wordings.en, wordings.ja]
    this.#columns = mapping.flatMap((name, at) => {
      const column = table.columns.find((each) => each.name === name)
      return column?.read === undefined ? [] : new CellColumn(column, at, { wordings: languages, dateOrder: dateOrders[column.name] })
    })
    this.#keyColumns = this.#place.keyFields.map((field) => this.#columns.find((column) => column.field === field))
    this.#hasWholeKey = this.#keyColumns.every((column) => column !== undefined)
    this.#listed = table.rows(register)
    this.#referenceFields = ['toolId', 'vendorId'].filter((field) => table.columns.some((column) => column.field === field))
  }

  /** Decides the next row. `fault`: why the file's own form does not let it be read. */
  take(row: number, cells: readonly string[], fault?: string): void {
    const planned = fault !== undefined ? rejected(row, [{ code: fault }]) : this.#isNextAsWritten(cells) ? { row, fate: 'unchanged' as const } : this.#fateOf(row, cells)
    this.#rows.push(planned)
    this.#counts[planned.fate] += 1
  }

  plan(): ImportPlan {
    const { rejected: rejectedRows, ...rest } = this.#counts
    const accepted = rest.new + rest.changed + rest.unchanged
    return { table: this.#input.table.name, rows: this.#rows, counts: this.#counts, read: this.#rows.length, accepted, rejected: rejectedRows }
  }

  /** An exported table comes back in its own order as a rule, and most rows as they were written: those need no closer look. */
  #isNextAsWritten(cells: readonly string[]): boolean {
    if (!this.#hasWholeKey || this.#next >= this.#listed.length) return false
    const row = this.#listed[this.#next]
    const wording = this.#input.wordings[this.#input.language]
    for (const { at, column } of this.#columns) {
      const cell = cells[at]
      const written = cellOf(column, row, wording, this.#names)
      if (cell !== (typeof written === 'number' ? String(written) : written)) return false
    }
    if (this.#place.recordOf(row) === undefined) return false
    this.#next += 1
    return true
  }

  #fateOf(row: number, cells: readonly string[]): PlannedRow {
    const { key, faults, match } = this.#keyOf(row, cells)
    if (faults.length > 0) return rejected(row, faults)
    const id = key.join(separator)
    const listed = this.#lookup().known.get(id)
    if (listed) this.#next = listed.at + 1
    const known = listed ?? this.#unlisted(id)
    const { after, changes, faults: cellFaults } = this.#read(cells, key, known)
    if (cellFaults.length > 0) return rejected(row, cellFaults)
    if (listed && changes.length === 0) return { row, fate: 'unchanged', ...(match && { match }) }
    return { ...this.#decided(row, key, listed, after, changes), ...(match && { match }) }
  }

  /** A row that would write something: whether it may. */
  #decided(row: number, key: readonly string[], listed: Known | undefined, after: PlainRecord, changes: readonly CellChange[]): PlannedRow {
    const id = key.join(separator)
    const record = this.#checked(after)
    if (record instanceof z.ZodError) return rejected(row, schemaFaults(record, this.#input.table))
    const before = this.#lookup().stored.has(id) ? listed?.record : undefined
    if (listed && fieldChanges(listed.record, record).length === 0) return { row, fate: 'unchanged' }
    const planned = this.#planned.get(id)
    if (planned) return fieldChanges(planned, record).length === 0 ? { row, fate: 'unchanged' } : rejected(row, [{ code: 'row-repeated' }])
    const refusal = this.#place.refuses?.(record, before)
    if (refusal) return rejected(row, [{ code: refusal }])
    const broken = brokenReferences(record, before, this.#references, this.#input.table)
    if (broken.length > 0) return rejected(row, broken)
    this.#planned.set(id, record)
    const about = this.#place.about?.(record, this.#input.register.facts) ?? String(record[this.#place.aboutField])
    return { row, fate: listed ? 'changed' : 'new', changes, change: { key, before, after: record, about } }
  }

  #checked(record: PlainRecord): PlainRecord | z.ZodError {
    const { schema, shape } = this.#place
    if (shape && Object.keys(shape).every((field) => this.#isRight(field, record[field], shape[field]))) return record
    const read = schema.safeParse(record)
    return read.success ? (read.data as PlainRecord) : read.error
  }

  #isRight(field: string, value: unknown, schema: z.ZodType | undefined): boolean {
    const answers = this.#rightValues.get(field) ?? new Map<unknown, boolean>()
    this.#rightValues.set(field, answers)
    const known = answers.get(value)
    if (known !== undefined) return known
    const isRight = schema?.safeParse(value).success ?? false
    answers.set(value, isRight)
    return isRight
  }

  /** The values that tell which record the row means. */
  #keyOf(row: number, cells: readonly string[]): { key: string[]; faults: RowFault[]; match?: VendorMatch } {
    const { keyFields } = this.#place
    const faults: RowFault[] = []
    let match: VendorMatch | undefined
    const key = keyFields.map((field, i) => {
      const column = this.#keyColumns[i]
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
    return { key, faults, ...(match && { match }) }
  }

  /** A key that has no cell of its own: by the name of the tool or vendor, or by what a new record starts from. */
  #otherwise(field: string, cells: readonly string[], faults: RowFault[]): string {
    const named = this.#references.idByName(field, cells)
    if (named !== undefined) return named
    const blank = this.#place.blank(this.#input.register.today)[field]
    if (typeof blank === 'string') return blank
    faults.push({ code: 'required', column: this.#nameOf(field) })
    return ''
  }

  /** The record as the row wants it, and the cells that differ. A column that the file does not have leaves its field alone. */
  #read(cells: readonly string[], key: readonly string[], known: Known | undefined): { after: PlainRecord; changes: CellChange[]; faults: RowFault[] } {
    const { keyFields, onlyShows } = this.#place
    const blank = this.#place.blank(this.#input.register.today)
    const changes: CellChange[] = []
    const faults: RowFault[] = []
    let after: Record<string, unknown> | undefined
    if (known?.record === undefined) {
      after = copied(this.#withReferences(blank, cells))
      for (const [i, field] of keyFields.entries()) setField(after, field, key[i])
    }
    for (const column of this.#columns) {
      const text = column.textIn(cells)
      if (text === undefined || keyFields.includes(column.field)) continue
      if (known && onlyShows?.(column.field, known.row)) continue
      const written = known ? this.#written(column.column, known.row) : ''
      if (text === written) continue
      const value = column.valueOf(text)
      if (isFault(value)) faults.push({ code: value.code, column: column.column.name, cell: text })
      else if (known === undefined || !isSameValue(value, this.#shownValue(column, known))) {
        if (value === undefined && known === undefined) continue
        changes.push({ column: column.column.name, from: written, to: text })
        after ??= copied(known?.record ?? blank)
        setField(after, column.field, value ?? emptyOf(fieldOf(blank, column.field)))
      }
    }
    if (known === undefined && this.#place.store === 'vendors' && !after?.['name']) faults.push({ code: 'required', column: 'Vendor' })
    return { after: after ?? known?.record ?? blank, changes, faults }
  }

  /** As the register would write the cell, in the language of the file. */
  #written(column: TableColumn<unknown>, row: unknown): string {
    const { wordings, language } = this.#input
    const cell = column.write(row, wordings[language], this.#names)
    return cell === undefined ? '' : typeof cell === 'number' ? String(cell) : cellText(cell)
  }

  /** The value that the cell of the register would be read as: what is shown may come from the catalogue, and white space at the ends is no difference. */
  #shownValue(column: CellColumn, { row }: Known): unknown {
    return column.valueOf(this.#written(column.column, row))
  }

  #withReferences(blank: PlainRecord, cells: readonly string[]): PlainRecord {
    let record = blank
    for (const field of this.#referenceFields) {
      if (this.#columns.find((column) => column.field === field)?.textIn(cells)) continue
      const id = this.#references.idByName(field, cells)
      if (id !== undefined) record = withField(record, field, id)
    }
    return record
  }

  /** A vendor or a tool that the catalogue knows and the table does not list yet. */
  #unlisted(id: string): Known | undefined {
    const row = this.#place.rowOf?.(id, this.#input.register)
    return row === undefined ? undefined : { row, at: -1, record: (this.#place.recordOf(row) as PlainRecord | undefined) ?? this.#blankWithKey(id) }
  }

  #blankWithKey(id: string): PlainRecord {
    return withField(this.#place.blank(this.#input.register.today), this.#place.keyFields[0] ?? '', id)
  }

  /** Made when the first row needs it. */
  #lookup() {
    const { facts } = this.#input.register
    this.#index ??= {
      known: new Map(
        this.#listed.flatMap((row, at) => {
          const record = this.#place.recordOf(row) as PlainRecord | undefined
          return record ? [[this.#keyIn(record), { row, record, at }] as const] : []
        }),
      ),
      stored: new Set((facts[this.#place.store] as readonly object[]).map((record) => this.#keyIn(record as PlainRecord))),
    }
    return this.#index
  }

  #keyIn(record: PlainRecord): string {
    return this.#place.keyFields.map((field) => String(record[field] ?? '')).join(separator)
  }

  #nameOf(field: string): string {
    return this.#input.table.columns.find((column) => column.field === field)?.name ?? field
  }
}

const separator = '\0'

function rejected(row: number, faults: readonly RowFault[]): PlannedRow {
  return { row, fate: 'rejected', faults }
}

/** A blank cell empties a text or a list; any other field is taken out. */
function emptyOf(blank: unknown): unknown {
  return blank === '' || (Array.isArray(blank) && blank.length === 0) ? blank : undefined
}
