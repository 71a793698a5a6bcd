/** The one way in which the register changes: the record and its line in the audit trail, in one transaction. */
import type { Table } from 'dexie'
import { type AuditEntry, type AuditSubject, daylightItself } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'
import { chained } from '#core/audit/trail-chain.ts'
import { hourOf, instantOf } from '#core/calendar/iso-date.ts'
import { travels } from '#core/merging/travels.ts'
import { assertUnchanged, type Opened } from '#core/register/conflict.ts'
import { type DaylightDatabase, schemaVersion } from '#store/database.ts'
import { readSchemaVersion, readTrailHead } from '#store/meta.ts'
import type { Store } from '#store/store.ts'

export interface RecordChange<Row extends object, Key> {
  table: Table<Row, Key>
  key: NoInfer<Key>
  subject: AuditSubject
  /** The vendor or tool in whose history the change is shown. */
  about: string
  /** The record as it shall be; undefined deletes it. Called inside the transaction. */
  change: (before: NoInfer<Row> | undefined) => NoInfer<Row> | undefined
  reason?: string
  /** true: noticed by Daylight itself, so no name, and no time finer than the hour. */
  automatic?: boolean
  /** true: its author wants no name, so none is written, and no time finer than the hour. */
  isAnonymous?: boolean
  /** The record as it stood when somebody began on this change; ConflictError where another stands there by now. Left out: whatever stands there is changed. */
  opened?: Opened<NoInfer<Row>> | undefined
  /** What of the record counts in that comparison; left out: all of it. */
  part?: (record: NoInfer<Row>) => object | undefined
}

/** Takes the change back. It is a change of its own: the audit trail keeps both. Throws ConflictError where somebody changed the record since. */
export type Undo = () => Promise<void>

/** A newer Daylight has written this database; this one must not. */
export class NewerDataError extends Error {
  readonly found: number

  constructor(found: number) {
    super(`the data on disk is of schema version ${found}, this Daylight knows ${schemaVersion}`)
    this.name = 'NewerDataError'
    this.found = found
  }
}

/** Applies one change. Does nothing, and writes no line, when nothing differs. Throws NewerDataError before touching newer data, ConflictError as `opened` says. */
export async function changeRecord<Row extends object, Key>(store: Store, change: RecordChange<Row, Key>): Promise<Undo> {
  const { db } = store
  // An async function, not one that returns a promise: Dexie follows the awaits of the former only, and commits too early under the latter.
  return db.transaction('rw', [change.table, db.audit, db.settings, db.meta], async () => changeRecordInTransaction(store, change))
}

/** The same inside a transaction that the caller holds on the table, audit, settings and meta. */
export async function changeRecordInTransaction<Row extends object, Key>(
  store: Store,
  { table, key, subject, about, change, reason, automatic = false, isAnonymous = false, opened, part = (record) => record }: RecordChange<Row, Key>,
): Promise<Undo> {
  await assertKnownSchema(store)
  const before = await table.get(key)
  const after = change(before)
  const subjectId = Array.isArray(key) ? key.join(' / ') : String(key)
  if (opened) assertUnchanged(opened, { subject, subjectId, about, theirs: before, mine: after }, part)
  const changes = fieldChanges(before, after)
  if (changes.length > 0) {
    if (after === undefined) await table.delete(key)
    else await table.put(after)
    const action = before === undefined ? 'created' : after === undefined ? 'deleted' : 'changed'
    await appendRecordLine(store, {
      by: automatic ? daylightItself : isAnonymous ? '' : await nameOfUser(store),
      at: automatic || isAnonymous ? hourOf(store.clock.now()) : instantOf(store.clock.now()),
      subject,
      subjectId,
      about,
      action,
      changes,
      ...(reason && { reason }),
    })
  }
  return async () => {
    await changeRecord(store, { table, key, subject, about, change: () => before, isAnonymous, opened: { record: after } })
  }
}

/** Takes several changes back in one transaction on `tables`, the last change first: all of them, or, with a ConflictError, none. */
export function undoTogether({ db }: Store, tables: readonly Table[], undos: readonly Undo[]): Undo {
  return () =>
    db.transaction('rw', tables, async () => {
      for (const undo of undos.toReversed()) await undo()
    })
}

/** Adds a line about a record that can be merged, with the line that it follows; about any other, a plain line. Call inside a transaction on `audit` and `meta`. */
export async function appendRecordLine(store: Store, entry: Omit<AuditEntry, 'seq' | 'hash'>): Promise<AuditEntry> {
  const last = travels(entry) && entry.after === undefined ? await lastRecordLine(store.db, entry) : undefined
  return appendAudit(store, { ...(last && { after: [last.hash] }), ...entry })
}

/** The last line of this register's own trail about a record that can be merged. */
export async function lastRecordLine({ audit }: DaylightDatabase, { subject, subjectId }: Pick<AuditEntry, 'subject' | 'subjectId'>): Promise<AuditEntry | undefined> {
  return audit.where('[subject+subjectId]').equals([subject, subjectId]).reverse().filter(travels).first()
}

/** Adds a line, of now and in the name of whom this Daylight belongs to. Call inside a transaction on `audit`, `settings` and `meta`. */
export async function noteInTrail(store: Store, entry: Omit<AuditEntry, 'seq' | 'hash' | 'at' | 'by'>): Promise<AuditEntry> {
  return appendAudit(store, { at: instantOf(store.clock.now()), by: await nameOfUser(store), ...entry })
}

/** "" where nobody has said it. */
export async function nameOfUser({ db }: Store): Promise<string> {
  return (await db.settings.get('settings'))?.userName ?? ''
}

/** Adds one line with the next number, chained to the last one. Call inside a transaction on `audit` and `meta`. */
export async function appendAudit({ db }: Store, entry: Omit<AuditEntry, 'seq' | 'hash'>): Promise<AuditEntry> {
  const line = chained(await readTrailHead(db), entry)
  await db.audit.add(line)
  await db.meta.put({ key: 'auditHead', seq: line.seq, hash: line.hash })
  return line
}

/** Call inside a transaction on `meta`. */
export async function assertKnownSchema({ db }: Pick<Store, 'db'>): Promise<void> {
  const found = await readSchemaVersion(db)
  if (found > schemaVersion) throw new NewerDataError(found)
}
