/** Rewinds the audit trail of one record: what stood there after each change, back to the beginning. */
import type { AuditEntry, AuditSubject, AuditValue } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'

/** The fields of a record by path ("decision.status"); empty where there was no record. */
export type RecordFields = ReadonlyMap<string, AuditValue>

export interface RecordVersion {
  /** The line of the trail that made it; undefined: it stood so before the trail knew of it. */
  entry?: AuditEntry
  /** Empty: the record was made. */
  before: RecordFields
  /** Empty: the record was deleted. */
  after: RecordFields
  /** The same had stood there before: a change was taken back. */
  isRestored: boolean
}

/**
 * The versions of one record, newest first. `history` is newest first and may hold lines of other records; `present` is the record as it
 * stands, undefined where it is gone. What was there before the first line (brought in from elsewhere) comes last, without a line.
 */
export function recordVersions(history: readonly AuditEntry[], subject: AuditSubject, subjectId: string, present: object | undefined): RecordVersion[] {
  const versions: Omit<RecordVersion, 'isRestored'>[] = []
  let after = fieldsOf(present)
  for (const entry of history) {
    if (entry.subject !== subject || entry.subjectId !== subjectId) continue
    const before = rewound(after, entry)
    versions.push({ entry, before, after })
    after = before
  }
  if (after.size > 0) versions.push({ before: new Map(), after })
  return versions.map((version, i) => ({ ...version, isRestored: version.after.size > 0 && versions.slice(i + 1).some((older) => areSame(older.after, version.after)) }))
}

/** True where the field differs between before and after. */
export function isChanged({ before, after }: Pick<RecordVersion, 'before' | 'after'>, field: string): boolean {
  return JSON.stringify(before.get(field)) !== JSON.stringify(after.get(field))
}

function fieldsOf(record: object | undefined): RecordFields {
  return new Map(fieldChanges(undefined, record).map(({ field, to }) => [field, to]))
}

function rewound(after: RecordFields, { changes }: AuditEntry): RecordFields {
  const before = new Map(after)
  for (const { field, from } of changes) {
    if (from === null) before.delete(field)
    else before.set(field, from)
  }
  return before
}

function areSame(a: RecordFields, b: RecordFields): boolean {
  return a.size === b.size && [...a].every(([field, value]) => JSON.stringify(b.get(field)) === JSON.stringify(value))
}
