/** One column of a table of the register: its headings, how a value is written into a cell, and how a cell is read back. */
import { type Cell, type CellKind, columnKey, type FileLanguage, type Table, type Wording } from '#core/export/table.ts'
import type { CellReader, ValueKind } from '#core/export/value-kinds.ts'

/** What a cell may show beside its record: the names of tools and vendors. */
export interface Names {
  tool: (id: string) => string | undefined
  vendor: (id: string) => string | undefined
}

export interface TableColumn<Row> {
  /** English heading. Stable: files, pivot tables and imports are built on it. */
  name: string
  /** Japanese heading, as stable. */
  nameJa: string
  /** Message key of what it means. */
  meaning: string
  kind: CellKind
  write(row: Row, wording: Wording, names: Names): Cell | undefined
  /** The field of the record that the cell is read into, by its path ("decision.reason"); absent where the column only shows something. */
  field?: string
  read?: CellReader
  /** The field of the row that is the cell itself, where it is written without a change. */
  plainField?: string
  /** The words that are written for the values of a field of the row. */
  wordsOf?: { field: string; words: (wording: Wording) => ReadonlyMap<unknown, string> }
}

/** The names of a record's fields, those of a nested record by their path. */
type FieldPath<Row> = { [Key in keyof Row & string]: IsNested<NonNullable<Row[Key]>> extends true ? `${Key}.${keyof NonNullable<Row[Key]> & string}` : Key }[keyof Row & string]

type IsNested<Value> = Value extends string | number | boolean | readonly unknown[] ? false : true

type FieldValue<Row, Path> = Path extends `${infer Key}.${infer Inner}`
  ? Key extends keyof Row
    ? FieldValue<NonNullable<Row[Key]>, Inner>
    : never
  : Path extends keyof Row
    ? NonNullable<Row[Path]>
    : never

type Shown<Row> = (row: Row, wording: Wording, names: Names) => Cell | undefined

/** Makes columns whose meanings are told under `column.<meanings>.<name>`: a table's own name, or that of the table that means the same by them. */
export function columnsOf<Row extends object>(meanings: string) {
  return {
    /** A column that stands for a field of the record, and is read back. */
    recorded<Path extends FieldPath<Row>>(name: string, nameJa: string, field: Path, kind: ValueKind<FieldValue<Row, Path>>): TableColumn<Row> {
      const fieldValue = accessor<Row, FieldValue<Row, Path>>(field)
      return {
        name,
        nameJa,
        meaning: columnKey(meanings, name),
        kind: kind.cell,
        write: (row, wording) => {
          const value = fieldValue(row)
          return value === undefined ? undefined : kind.write(value, wording)
        },
        field,
        read: kind.read,
        ...(kind.isPlain && !field.includes('.') && { plainField: field }),
        ...(kind.wordsOf && !field.includes('.') && { wordsOf: { field, words: kind.wordsOf } }),
      }
    },
    /** A column that shows what is known elsewhere, or follows from the record. */
    shown(name: string, nameJa: string, write: Shown<Row>, kind: CellKind = 'text'): TableColumn<Row> {
      return { name, nameJa, meaning: columnKey(meanings, name), kind, write }
    },
    /** A column that shows one value and is read back into another place: what the register knows may come from the catalogue. */
    shownAs<Value>(name: string, nameJa: string, write: (row: Row) => Value | undefined, field: string, kind: ValueKind<Value>): TableColumn<Row> {
      const writeCell = (row: Row, wording: Wording) => {
        const value = write(row)
        return value === undefined ? undefined : kind.write(value, wording)
      }
      return { name, nameJa, meaning: columnKey(meanings, name), kind: kind.cell, write: writeCell, field, read: kind.read }
    },
  }
}

/** The same column under a meaning that several tables share. */
export function meaning<Row>(key: string, column: TableColumn<Row>): TableColumn<Row> {
  return { ...column, meaning: columnKey('any', key) }
}

export function headingOf({ name, nameJa }: Pick<TableColumn<never>, 'name' | 'nameJa'>, language: FileLanguage): string {
  return language === 'ja' ? nameJa : name
}

/** The cells of one row; what is not known is an empty cell. */
export function cellsOf<Row>(columns: readonly TableColumn<Row>[], row: Row, wording: Wording, names: Names): Cell[] {
  return columns.map((column) => cellOf(column, row, wording, names))
}

/** The cell of one column. */
function cellOf<Row>(column: TableColumn<Row>, row: Row, wording: Wording, names: Names): Cell {
  const { plainField } = column
  return (plainField === undefined ? column.write(row, wording, names) : (row as Record<string, Cell | undefined>)[plainField]) ?? ''
}

/** `rows` in the given columns. */
export function tableOf<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[], wording: Wording, names: Names = noNames, language: FileLanguage = 'en'): Table {
  return {
    columns: columns.map((column) => headingOf(column, language)),
    kinds: columns.map(({ kind }) => kind),
    rows: rows.map((row) => cellsOf(columns, row, wording, names)),
  }
}

const noNames: Names = { tool: () => undefined, vendor: () => undefined }

function accessor<Row extends object, Value>(path: string): (row: Row) => Value | undefined {
  const [key, inner] = path.split('.') as [keyof Row & string, string?]
  if (inner === undefined) return (row) => row[key] as Value | undefined
  return (row) => (row[key] as Record<string, Value> | undefined)?.[inner]
}
