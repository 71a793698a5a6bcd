/** Everything in the database read for a backup, and put in the place of what is there. */
import type { Table } from 'dexie'
import type { FieldChange } from '#core/audit/audit-entry.ts'
import { BackupFault } from '#core/backup/backup-fault.ts'
import { today } from '#core/calendar/clock.ts'
import { type IsoDate, instantOf } from '#core/calendar/iso-date.ts'
import type { HeldData } from '#core/export/data-copy.ts'
import { appendAudit, NewerDataError, type Undo } from '#store/change-record.ts'
import { type EvidenceFile, schemaVersion } from '#store/database.ts'
import { readLastBackup, readSchemaVersion } from '#store/meta.ts'
import { readFacts, readSettings, readTrail } from '#store/queries.ts'
import type { Store } from '#store/store.ts'

/** What a backup brings back. The files of evidence are handles: their bytes stay on the disk until somebody reads them. */
export type StoredEverything = Pick<HeldData, 'settings' | 'facts' | 'audit' | 'auditHead'> & {
  evidenceFiles: readonly EvidenceFile[]
  /** undefined: no backup was ever saved. */
  lastBackupOn: IsoDate | undefined
}

/**
 * Tables that no backup has, and restoring leaves alone: what the database says of itself is written anew; drafts are nobody's record yet; keys cannot be
 * taken out of the browser; and what colleagues shared must neither lie in a file that anybody can open nor come back after they took it back.
 */
export const tablesApart: readonly string[] = ['meta', 'drafts', 'signingKeys', 'sharingKeys', 'colleagueReports', 'colleagueFigures']

/** All of it as of one moment. */
export async function readEverything({ db }: Store): Promise<StoredEverything> {
  return db.transaction('r', db.tables, async () => {
    const { entries: audit, head: auditHead } = await readTrail(db)
    const [settings, facts, lastBackupOn] = [await readSettings(db), await readFacts(db), await readLastBackup(db)]
    return { settings, facts, audit, auditHead, lastBackupOn, evidenceFiles: await db.evidenceFiles.toArray() }
  })
}

/**
 * Puts `restored`, as it was saved on `day`, in the place of everything there is, in one transaction. The audit trail goes on from where it was, with a line on the restoring that keeps
 * the hash with which the replaced trail ended. Throws BackupFault or NewerDataError with nothing touched. The undo brings back what was there.
 */
export async function restoreEverything(store: Store, restored: Omit<StoredEverything, 'lastBackupOn'>, day: IsoDate): Promise<Undo> {
  const before = await replaceEverything(store, { ...restored, lastBackupOn: day }, { field: 'backupOf', from: null, to: day })
  return async () => {
    await replaceEverything(store, before, { field: 'takenBack', from: null, to: day })
  }
}

/** Remembers that a backup was saved today. It is no change of the register, so the trail has no line of it. */
export async function noteBackupSaved({ db, clock }: Store): Promise<void> {
  await db.meta.put({ key: 'lastBackup', day: today(clock) })
}

/** A request for each of a million records at once would fill the memory. */
const recordsAtOnce = 5000

/** Lays `everything` down as it is, with no line about it: the store is then the one that was saved. Throws BackupFault or NewerDataError with nothing touched. */
export async function layDownEverything({ db }: Store, { settings, facts, audit, auditHead, evidenceFiles, lastBackupOn }: StoredEverything): Promise<void> {
  const lists: Record<string, readonly object[]> = { ...facts, audit, evidenceFiles, settings: [{ ...settings, id: 'settings' }] }
  for (const [name, records] of Object.entries(lists)) assertKeysOnce(db.table(name), records)
  await db.transaction('rw', db.tables, async () => {
    const found = await readSchemaVersion(db)
    if (found > schemaVersion) throw new NewerDataError(found)
    for (const [name, records] of Object.entries(lists)) {
      await db.table(name).clear()
      for (let at = 0; at < records.length; at += recordsAtOnce) await db.table(name).bulkAdd(records.slice(at, at + recordsAtOnce))
    }
    await db.meta.put({ key: 'auditHead', ...auditHead })
    if (lastBackupOn === undefined) await db.meta.delete('lastBackup')
    else await db.meta.put({ key: 'lastBackup', day: lastBackupOn })
  })
}

/** Answers what was there before. */
async function replaceEverything(store: Store, everything: StoredEverything, why: FieldChange): Promise<StoredEverything> {
  const { db } = store
  return db.transaction('rw', db.tables, async () => {
    const before = await readEverything(store)
    await layDownEverything(store, everything)
    await appendAudit(store, {
      by: before.settings.userName || everything.settings.userName,
      at: instantOf(store.clock.now()),
      subject: 'restoring',
      subjectId: 'register',
      about: 'register',
      action: 'created',
      changes: [why, { field: 'replacedTrail', from: null, to: `${before.auditHead.seq} ${before.auditHead.hash}` }],
    })
    return before
  })
}

/** Two records of one key would be one record after restoring. */
function assertKeysOnce({ name, schema }: Table, records: readonly object[]): void {
  const paths = [schema.primKey.keyPath ?? []].flat()
  const keys = new Set<string>()
  for (const record of records) {
    const key = JSON.stringify(paths.map((path) => Reflect.get(record, path)))
    if (keys.has(key)) throw new BackupFault('bad-record', `${name}: ${key}`)
    keys.add(key)
  }
}
