/** A table as a file holds it, before anybody knows what its columns mean. */

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export interface FileRows {
  encoding: Encoding
  hasByteOrderMark: boolean
  delimiter: string
  headings: readonly string[]
  /** Those that hold anything. */
  rows: readonly FileRow[]
}

export interface FileRow {
  /** As a spreadsheet counts: from 1, the heading row and blank rows included. */
  row: number
  cells: readonly string[]
  /** Why the row cannot be trusted; the message is under `fault.<code>`. */
  fault?: 'quotes' | 'too-many-cells'
}

/** Why a file is not read at all; the message is under `table-import.unreadable.<kind>`. */
export type UnreadableKind = 'empty' | 'too-large' | 'binary' | 'encoding' | 'no-rows'
