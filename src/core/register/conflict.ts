/** Keeps two people, or two tabs, from overwriting each other unseen: a form is saved only over the record that it was opened on. */
import type { AuditSubject } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'

/** The record as it stood when somebody began to work on it; undefined: there was none. */
export interface Opened<Row> {
  record: Row | undefined
}

interface Sides {
  subject: AuditSubject
  subjectId: string
  /** The vendor or tool in whose history the record is. */
  about: string
  opened: object | undefined
  /** What stands on disk by now; undefined: it was deleted. */
  theirs: object | undefined
  /** What was to be written; undefined: it was to be deleted. */
  mine: object | undefined
}

/** The record was changed by somebody else since it was opened. Nothing was written. */
export class ConflictError extends Error {
  readonly sides: Sides

  constructor(sides: Sides) {
    super(`${sides.subject} ${sides.subjectId} was changed since it was opened`)
    this.name = 'ConflictError'
    this.sides = sides
  }
}

/** Throws ConflictError where `theirs` is no longer what was opened, unless `mine` says the same. `part` picks what the form is about, where that is not the whole record. */
export function assertUnchanged<Row extends object>(opened: Opened<Row>, sides: Omit<Sides, 'opened'>, part: (record: Row) => object | undefined): void {
  const partOf = (record: object | undefined) => record && part(record as Row)
  const isUnchanged = fieldChanges(partOf(opened.record), partOf(sides.theirs)).length === 0
  const isSame = fieldChanges(partOf(sides.theirs), partOf(sides.mine)).length === 0
  if (!isUnchanged && !isSame) throw new ConflictError({ ...sides, opened: opened.record })
}
