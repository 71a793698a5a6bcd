/** The shape of an exported table: columns with their headings, rows of text and numbers. */
export type Cell = string | number

/** What the cells of a column hold, so that a file with types of its own (xlsx) and the guards of one without (CSV) know. */
export type CellKind = 'text' | 'day' | 'number'

export interface Table {
  /** Headings in the language of the file. Stable, documented in docs/exports.md. */
  columns: readonly string[]
  /** One per column; absent where nothing is known of them. */
  kinds?: readonly CellKind[]
  rows: readonly (readonly Cell[])[]
}

/** Turns a message key such as "decision.approved" into words. */
export type Wording = (key: string) => string

/** The languages in which headings are known and files are written. */
export type FileLanguage = 'en' | 'ja'

/** Several values in one cell: "a; b". A semicolon or a backslash within a value gets a backslash in front, so that `parted` gives the same values back. */
export function joined(values: readonly string[]): string {
  return values.map((value) => (value.includes(';') || value.includes('\\') ? value.replace(/[\\;]/g, '\\$&') : value)).join('; ')
}

/** The values of a cell that `joined` wrote, or that somebody typed with semicolons or line breaks between them. Blank ones are left out. */
export function parted(cell: string): string[] {
  const values = ['']
  const marks = cell.matchAll(/\\([\\;])|([;\n])|[^\\;\n]+|\\/g)
  for (const [words, escaped, separator] of marks) {
    if (separator !== undefined) values.push('')
    else values.push(`${values.pop()}${escaped ?? words}`)
  }
  return values.map((value) => value.trim()).filter((value) => value !== '')
}

/** The message key of what a column means: "column.vendors.certificate-number". */
export function columnKey(table: string, column: string): string {
  return `column.${table}.${column
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')}`
}
