/** What one table of the register is: where its rows come from, its columns, and where a row that is read back goes. */
import type { z } from 'zod'
import type { AuditEntry, AuditSubject } from '#core/audit/audit-entry.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Names, TableColumn } from '#core/export/table-column.ts'
import type { Profiles } from '#core/register/profile.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import type { GroupFigures } from '#core/sharing/group-figures.ts'

/** The register as it stands on one day. */
export interface Register {
  facts: RegisterFacts
  profiles: Profiles
  /** Oldest first; empty where nobody asks for the audit trail. */
  audit: readonly AuditEntry[]
  today: IsoDate
  /** Of groups no smaller than the setting allows; undefined where none may be shown. */
  colleagueFigures?: GroupFigures | undefined
}

/** A plain record on disk, by field. */
export type PlainRecord = Readonly<Record<string, unknown>>

/** The list of the register in which a table's records are kept. */
type RecordStore = Exclude<keyof RegisterFacts, 'ownTools' | 'snoozes' | 'notified'>

/** Where and how the rows of a table are read back. */
export interface RecordPlace<Row> {
  store: RecordStore
  subject: AuditSubject
  schema: z.ZodType
  /** The fields that tell one record from another. A single "id" may be missing in the file: then the record is new. */
  keyFields: readonly string[]
  /** The vendor or tool in whose history a change is shown, by field. */
  aboutField: string
  /** Where the field alone does not tell it. */
  about?(record: PlainRecord, facts: RegisterFacts): string
  /** The record behind a row that the register has; undefined where the row shows what nobody recorded yet. */
  recordOf(row: Row): object | undefined
  /** What a new record starts from. */
  blank(today: IsoDate): PlainRecord
  /** The row of a record that the table does not list: a vendor or a tool of the catalogue of which nothing is recorded yet. */
  rowOf?(key: string, register: Register): Row | undefined
  /** True for a field that this row only shows: the name of a vendor that the catalogue names. */
  onlyShows?(field: string, row: Row): boolean
  /** Why a row that is new, or that changes a record, is not taken: the message is under `fault.<code>`. */
  refuses?(after: PlainRecord, before: PlainRecord | undefined): string | undefined
}

export interface RegisterTable<Row = unknown> {
  /** Name of its file, without ".csv". */
  name: TableName
  columns: readonly TableColumn<Row>[]
  rows(register: Register): readonly Row[]
  /** Absent: the table goes out only. */
  place?: RecordPlace<Row>
}

export const tableNames = [
  'inventory',
  'vendors',
  'decisions',
  'certificates',
  'scope-judgements',
  'claims',
  'responsibilities',
  'controls',
  'tool-controls',
  'exceptions',
  'corrective-actions',
  'concerns',
  'flags',
  'regulatory-notes',
  'programmes',
  'customer-uses',
  'requirements',
  'evidence',
  'due',
  'colleague-figures',
  'sightings',
  'audit-trail',
] as const
export type TableName = (typeof tableNames)[number]

/** The names that cells show beside ids. */
export function namesIn(profiles: Profiles): Names {
  return { tool: remembered((id) => profiles.tool(id)?.name), vendor: remembered((id) => profiles.vendor(id)?.name) }
}

/** A profile is assessed when it is asked for: a name is asked for in every row. */
function remembered(nameOf: (id: string) => string | undefined): (id: string) => string | undefined {
  const names = new Map<string, string | undefined>()
  return (id) => {
    const known = names.get(id)
    if (known !== undefined || names.has(id)) return known
    const name = nameOf(id)
    names.set(id, name)
    return name
  }
}
