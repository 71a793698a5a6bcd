/** Decides the fate of each row of a file: new, changed, unchanged or rejected, and why. Nothing is stored here. */
import { fieldChanges } from '#core/audit/field-changes.ts'
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import type { DateOrder } from '#core/certificate-reading/date-reading.ts'
import { namesIn, type PlainRecord, type RecordPlace, type Register, type RegisterTable } from '#core/export/register-table.ts'
import type { FileLanguage, Wording } from '#core/export/table.ts'
import type { Names, TableColumn } from '#core/export/table-column.ts'
import { CellColumn, cellText, isFault } from '#core/table-import/cell-reader.ts'
import type { CellChange, Fate, ImportPlan, PlannedRow, RowFault } from '#core/table-import/import-plan.ts'
import type { Mapping } from '#core/table-import/recognise-table.ts'
import { isWrong, RecordCheck } from '#core/table-import/record-check.ts'
import { fieldOf, isSameValue, setField, withField } from '#core/table-import/record-fields.ts'
import { brokenReferences, ReferenceFinder } from '#core/table-import/references.ts'
import { type KnownRow, RegisterRows, type WrittenColumn } from '#core/table-import/register-rows.ts'
import { type RowKey, RowKeys } from '#core/table-import/row-key.ts'
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

/** What a row makes of its record. */
interface WantedRecord {
  after: PlainRecord
  changes: CellChange[]
  faults: RowFault[]
}

export class ImportPlanner {
  readonly #input: PlannerInput
  readonly #place: RecordPlace<unknown>
  readonly #columns: readonly CellColumn[]
  readonly #written: readonly WrittenColumn[]
  readonly #keys: RowKeys
  readonly #register: RegisterRows
  readonly #check: RecordCheck
  readonly #names: Names
  readonly #references: ReferenceFinder
  readonly #referenceFields: readonly string[]
  /** What rows before this one make of a record. */
  readonly #planned = new Map<string, PlainRecord>()
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
    this.#written = this.#columns.map((column) => ({ at: column.at, write: column.writer(wordings[input.language], this.#names) }))
    this.#keys = new RowKeys(input, table.place, this.#columns, this.#references)
    this.#register = new RegisterRows(table, table.place, register)
    this.#check = new RecordCheck(table.place)
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

  #isNextAsWritten(cells: readonly string[]): boolean {
    return this.#keys.isWhole && this.#register.isNextAsWritten(cells, this.#written)
  }

  #fateOf(row: number, cells: readonly string[]): PlannedRow {
    const rowKey = this.#keys.keyOf(row, cells)
    const { key, text, faults, match } = rowKey
    if (faults.length > 0) return rejected(row, faults)
    const listed = this.#register.listed(text)
    const wanted = this.#read(cells, key, listed ?? this.#register.unlisted(key), match !== undefined)
    if (wanted.faults.length > 0) return rejected(row, wanted.faults)
    const planned: PlannedRow = listed && wanted.changes.length === 0 ? { row, fate: 'unchanged' } : this.#decided(row, rowKey, listed, wanted)
    return match ? { ...planned, match } : planned
  }

  /** A row that would write something: whether it may. */
  #decided(row: number, { key, text }: RowKey, listed: KnownRow | undefined, { after, changes }: WantedRecord): PlannedRow {
    const record = this.#check.checked(after)
    if (isWrong(record)) return rejected(row, schemaFaults(record, this.#input.table))
    const before = this.#register.isStored(text) ? listed?.record : undefined
    if (listed && fieldChanges(listed.record, record).length === 0) return { row, fate: 'unchanged' }
    const planned = this.#planned.get(text)
    if (planned) return fieldChanges(planned, record).length === 0 ? { row, fate: 'unchanged' } : rejected(row, [{ code: 'row-repeated' }])
    const refusal = this.#place.refuses?.(record, before)
    if (refusal) return rejected(row, [{ code: refusal }])
    const broken = brokenReferences(record, before, this.#references, this.#input.table)
    if (broken.length > 0) return rejected(row, broken)
    this.#planned.set(text, record)
    const about = this.#place.about?.(record, this.#input.register.facts) ?? String(record[this.#place.aboutField])
    return { row, fate: listed ? 'changed' : 'new', ...(listed && { changes }), change: { key, before, after: record, about } }
  }

  /** The record as the row wants it, and the cells that differ. A column that the file does not have leaves its field alone. */
  #read(cells: readonly string[], key: readonly string[], known: KnownRow | undefined, isForeign: boolean): WantedRecord {
    const { keyFields, onlyShows } = this.#place
    const blank = this.#place.blank(this.#input.register.today)
    const changes: CellChange[] = []
    const faults: RowFault[] = []
    let after: Record<string, unknown> | undefined
    if (known?.record === undefined) {
      after = { ...this.#withReferences(blank, cells) }
      for (const [i, field] of keyFields.entries()) setField(after, field, key[i])
    }
    for (const column of this.#columns) {
      const text = column.textIn(cells)
      if (text === undefined || keyFields.includes(column.field)) continue
      // Somebody else's list does not know what is on record here: what it leaves blank is no wish to empty it.
      if (isForeign && text === '') continue
      if (known && onlyShows?.(column.field, known.row)) continue
      const written = known ? this.#writtenIn(column.column, known.row) : ''
      if (text === written) continue
      const value = column.valueOf(text)
      if (isFault(value)) faults.push({ code: value.code, column: column.column.name, cell: text })
      else if (known === undefined || !isSameValue(value, this.#shownValue(column, known))) {
        if (value === undefined && known === undefined) continue
        changes.push({ column: column.column.name, from: written, to: text })
        after ??= { ...(known?.record ?? blank) }
        setField(after, column.field, value ?? emptyOf(fieldOf(blank, column.field)))
      }
    }
    if (known === undefined && this.#place.store === 'vendors' && !after?.['name']) faults.push({ code: 'required', column: 'Vendor' })
    return { after: after ?? known?.record ?? blank, changes, faults }
  }

  /** As the register would write the cell, in the language of the file. */
  #writtenIn(column: TableColumn<unknown>, row: unknown): string {
    const { wordings, language } = this.#input
    const cell = column.write(row, wordings[language], this.#names)
    return cell === undefined ? '' : typeof cell === 'number' ? String(cell) : cellText(cell)
  }

  /** The value that the cell of the register would be read as: what is shown may come from the catalogue, and white space at the ends is no difference. */
  #shownValue(column: CellColumn, { row }: KnownRow): unknown {
    return column.valueOf(this.#writtenIn(column.column, row))
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
}

function rejected(row: number, faults: readonly RowFault[]): PlannedRow {
  return { row, fate: 'rejected', faults }
}

/** A blank cell empties a text or a list; any other field is taken out. */
function emptyOf(blank: unknown): unknown {
  return blank === '' || (Array.isArray(blank) && blank.length === 0) ? blank : undefined
}
