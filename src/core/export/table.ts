/** The shape of an exported table: columns with their headings, rows of text and numbers. */
export type Cell = string | number

export interface Table {
  /** Stable names of the columns, documented in docs/exports.md. */
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
}

/** Turns a message key such as "decision.approved" into words. */
export type Wording = (key: string) => string

export interface Column<Row> {
  name: string
  cell: (row: Row) => Cell | undefined
}

/** The table of `rows` in the given columns; what is not known is an empty cell. */
export function makeTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    columns: columns.map((column) => column.name),
    rows: rows.map((row) => columns.map((column) => column.cell(row) ?? '')),
  }
}

/** Several values in one cell. */
export function joined(values: readonly string[]): string {
  return values.join('; ')
}

/** The message key of what a column means: "column.vendors.certificate-number". */
export function columnKey(table: 'inventory' | 'vendors', column: string): string {
  return `column.${table}.${column
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')}`
}
