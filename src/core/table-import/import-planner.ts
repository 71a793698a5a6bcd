/** Decides the fate of each row of a file: new, changed, unchanged or rejected, and why. Nothing is stored here. */
import { fieldChanges } from '#core/audit/field-changes.ts'
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import type { DateOrder } from '#core/certificate-reading/date-reading.ts'
import { namesIn, type RecordPlace, type Register, type RegisterTable } from '#core/export/register-table.ts'
import type { FileLanguage, Wording } from '#core/export/table.ts'
import { CellColumn } from '#core/table-import/cell-reader.ts'
import type { Fate, ImportPlan, PlannedRow, RowFault } from '#core/table-import/import-plan.ts'
import type { Mapping } from '#core/table-import/recognise-table.ts'
import { isWrong, RecordCheck } from '#core/table-import/record-check.ts'
import { RecordReader, type WantedRecord } from '#core/table-import/record-reader.ts'
import { brokenReferences, ReferenceFinder } from '#core/table-import/references.ts'
import { type KeyedRow, RegisterRows, type WrittenColumn } from '#core/table-import/register-rows.ts'
import { RowKeys } from '#core/table-import/row-key.ts'
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

export class ImportPlanner {
  readonly #input: PlannerInput
  readonly #place: RecordPlace<unknown>
  readonly #written: readonly WrittenColumn[]
  readonly #keys: RowKeys
  readonly #register: RegisterRows
  readonly #reader: RecordReader
  readonly #check: RecordCheck
  readonly #references: ReferenceFinder
  readonly #rows: PlannedRow[] = []
  readonly #counts: Record<Fate, number> = { new: 0, changed: 0, unchanged: 0, rejected: 0 }

  /** Throws where the table is one that only goes out. */
  constructor(input: PlannerInput) {
    const { table, register, mapping, wordings, dateOrders, language } = input
    if (table.place === undefined) throw new Error(`${table.name} is never brought in`)
    const languages = [wordings.en, wordings.ja]
    const columns = mapping.flatMap((name, at) => {
      const column = table.columns.find((each) => each.name === name)
      return column?.read === undefined ? [] : new CellColumn(column, at, { wordings: languages, dateOrder: dateOrders[column.name] })
    })
    const names = namesIn(register.profiles)
    this.#input = input
    this.#place = table.place
    this.#references = new ReferenceFinder(input)
    this.#written = columns.map((column) => ({ at: column.at, write: column.writer(wordings[language], names) }))
    this.#keys = new RowKeys(input, table.place, columns, this.#references)
    this.#register = new RegisterRows(table, table.place, register)
    this.#reader = new RecordReader(input, table.place, columns, this.#references)
    this.#check = new RecordCheck(table.place.schema)
  }

  /** Decides the next row. `fault`: why the file's own form does not let it be read. */
  take(row: number, cells: readonly string[], fault?: string): void {
    const planned = fault !== undefined ? rejected(row, [{ code: fault }]) : this.#isNextAsWritten(cells) ? unchanged(row) : this.#fateOf(row, cells)
    this.#rows.push(planned)
    this.#counts[planned.fate] += 1
  }

  plan(): ImportPlan {
    const { rejected: rejectedRows, ...rest } = this.#counts
    const accepted = rest.new + rest.changed + rest.unchanged
    return { table: this.#input.table.name, rows: this.#rows, counts: this.#counts, read: this.#rows.length, accepted, rejected: rejectedRows }
  }

  #isNextAsWritten(cells: readonly string[]): boolean {
    return this.#keys.isWhole && this.#register.isNextAsWritten(cells, this.#written)
  }

  #fateOf(row: number, cells: readonly string[]): PlannedRow {
    const { key, faults, match } = this.#keys.keyOf(row, cells)
    if (faults.length > 0) return rejected(row, faults)
    const keyed = this.#register.rowOf(key)
    const known = keyed.listed ?? this.#register.unlisted(key)
    const wanted = known ? this.#reader.changedRecord(cells, known, match !== undefined) : this.#reader.newRecord(cells, key)
    if (wanted.faults.length > 0) return rejected(row, wanted.faults)
    const planned = keyed.listed && wanted.changes.length === 0 ? unchanged(row) : this.#decided(row, keyed, wanted)
    return match ? { ...planned, match } : planned
  }

  /** A row that would write something: whether it may. */
  #decided(row: number, keyed: KeyedRow, { after, changes }: WantedRecord): PlannedRow {
    const record = this.#check.checked(after)
    if (isWrong(record)) return rejected(row, schemaFaults(record, this.#input.table))
    const { listed, isStored, planned } = keyed
    if (listed && fieldChanges(listed.record, record).length === 0) return unchanged(row)
    if (planned) return fieldChanges(planned, record).length === 0 ? unchanged(row) : rejected(row, [{ code: 'row-repeated' }])
    const before = isStored ? listed?.record : undefined
    const refusal = this.#place.refuses?.(record, before)
    if (refusal) return rejected(row, [{ code: refusal }])
    const broken = brokenReferences(record, before, this.#references, this.#input.table)
    if (broken.length > 0) return rejected(row, broken)
    keyed.planned = record
    const about = this.#place.about?.(record, this.#input.register.facts) ?? String(record[this.#place.aboutField])
    const change = { before, after: record, about }
    return listed ? { row, fate: 'changed', changes, change } : { row, fate: 'new', change }
  }
}

function unchanged(row: number): PlannedRow {
  return { row, fate: 'unchanged' }
}

function rejected(row: number, faults: readonly RowFault[]): PlannedRow {
  return { row, fate: 'rejected', faults }
}
