/** What an import would do with each row of a file, before anything is stored. */
import type { PlainRecord, TableName } from '#core/export/register-table.ts'

export const fates = ['new', 'changed', 'unchanged', 'rejected'] as const
export type Fate = (typeof fates)[number]

/** One cell that differs from the register, in the words of the file. */
export interface CellChange {
  /** English name of the column. */
  column: string
  from: string
  to: string
}

export interface RowFault {
  /** The message is under `fault.<code>`. */
  code: string
  /** English name of the column; absent where the whole row is at fault. */
  column?: string
  /** What stands in the cell. */
  cell?: string
}

/** Why somebody else's vendor is taken for one that is known. */
export interface VendorMatch {
  vendorId: string
  name: string
  by: 'domain' | 'name'
}

/** One record to be written. */
export interface RecordChange {
  /** As it is stored; undefined: not yet. */
  before: PlainRecord | undefined
  after: PlainRecord
  /** The vendor or tool in whose history it is shown. */
  about: string
}

export interface PlannedRow {
  /** As a spreadsheet counts: the heading row is 1 as a rule. */
  row: number
  fate: Fate
  /** Of a changed row: the cells that differ. */
  changes?: readonly CellChange[]
  faults?: readonly RowFault[]
  match?: VendorMatch
  change?: RecordChange
}

export interface ImportPlan {
  table: TableName
  rows: readonly PlannedRow[]
  counts: Readonly<Record<Fate, number>>
  /** Rows of the file that hold anything: accepted + rejected. */
  read: number
  /** New, changed and unchanged. */
  accepted: number
  rejected: number
}

/** What is done with rows that would change a record that is there. */
export const conflictChoices = ['stop', 'skip', 'update'] as const
export type ConflictChoice = (typeof conflictChoices)[number]

/** The records that an import writes by `choice`: none where it is to stop before a change, only the new ones where changes are skipped. */
export function changesOf({ rows, counts }: ImportPlan, choice: ConflictChoice): RecordChange[] {
  if (choice === 'stop' && counts.changed > 0) return []
  return rows.flatMap(({ fate, change }) => (change && (fate === 'new' || (fate === 'changed' && choice === 'update')) ? change : []))
}
