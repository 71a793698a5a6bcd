/** The register's changes between colleagues: saved for one, brought in from one, and what is in conflict settled. */
import { instantOf } from '#core/calendar/iso-date.ts'
import type { ChangesFile } from '#core/merging/changes-file.ts'
import { type KnownLine, madeBy } from '#core/merging/line-graph.ts'
import { isMergedSubject } from '#core/merging/merged-subjects.ts'
import { appendAudit, assertKnownSchema, lastRecordLine, nameOfUser, noteInTrail, type Undo } from '#store/change-record.ts'
import { type ChangesPlan, type PlannedRecord, readChangesPlan, readUnrecorded } from '#store/changes-plan.ts'
import type { EvidenceFile } from '#store/database.ts'
import { readKnownLines } from '#store/known-lines.ts'
import { mergedTable, mergedTables, readPresent, recordName, tableKey } from '#store/merged-tables.ts'
import type { Store } from '#store/store.ts'

/** What a file for a colleague is to hold. A record goes with its whole history, so that the file can be understood by itself. */
export interface SavedChoice {
  /** The colleague's name; with it the next file can begin where this one ended. */
  colleague: string
  /** Records with a line of the own trail after this number; 0: all. */
  afterSeq: number
}

/** The file for a colleague. What stands in the register and in no line is written down first. Throws NewerDataError. */
export async function saveChanges(store: Store, { colleague, afterSeq }: SavedChoice): Promise<ChangesFile> {
  const { db, clock } = store
  return inTransaction(store, async () => {
    await writeDownUnrecorded(store)
    const own = await db.audit.where('seq').above(afterSeq).toArray()
    const touched = new Set(own.map(({ subject, subjectId }) => recordName(subject, subjectId)))
    const lines = [...(await readKnownLines(db))].filter(([name]) => touched.has(name)).flatMap(([, known]) => madeBy(known))
    const at = instantOf(clock.now())
    const lastSeq = (await db.audit.orderBy('seq').last())?.seq ?? 0
    await db.exchanges.add({ id: store.newId(), kind: 'saved', colleague, at, lastSeq, lines: lines.length })
    return { savedAt: at, savedBy: await nameOfUser(store), lines }
  })
}

/** What bringing the file in would do. Nothing is stored. */
export async function planChanges(store: Store, { lines }: Pick<ChangesFile, 'lines'>): Promise<ChangesPlan> {
  const { db } = store
  return db.transaction('r', [...mergedTables(db), db.audit, db.foreignLines, db.meta], async () => readChangesPlan(store, lines))
}

/**
 * Brings the file in: all of it, in one transaction. A file that is known already changes nothing. `evidence`: bytes of evidence files by
 * their SHA-256, already checked. The undo leaves records that were changed since. Throws NewerDataError.
 */
export async function bringInChanges(store: Store, { savedBy, lines }: Pick<ChangesFile, 'savedBy' | 'lines'>, evidence: ReadonlyMap<string, Blob> = new Map()): Promise<Undo> {
  const { db, clock } = store
  return inTransaction(store, async () => {
    const { records, unrecorded } = await readChangesPlan(store, lines)
    for (const entry of unrecorded) await appendAudit(store, entry)
    const done: Done[] = []
    for (const record of records) done.push(await take(store, record))
    await keepFiles(store, evidence)
    if (records.length > 0) {
      const fresh = records.reduce((sum, record) => sum + record.fresh.length, 0)
      await db.exchanges.add({ id: store.newId(), kind: 'brought-in', colleague: savedBy, at: instantOf(clock.now()), lastSeq: 0, lines: fresh })
    }
    return () =>
      inTransaction(store, async () => {
        for (const each of done.reverse()) await takeBack(store, each)
      })
  })
}

/** Notes whether the record's lines disagree. Call inside a transaction on `contested`. */
export async function noteConflicts({ db }: Store, { subject, subjectId, merged }: Pick<PlannedRecord, 'subject' | 'subjectId' | 'merged'>): Promise<void> {
  if (merged.conflicts.length > 0) await db.contested.put({ subject, subjectId })
  else await db.contested.delete([subject, subjectId])
}

/** Every table that an exchange touches. */
export function inTransaction<Answer>(store: Store, work: () => Promise<Answer>): Promise<Answer> {
  const { db } = store
  return db.transaction('rw', [...mergedTables(db), db.evidenceFiles, db.audit, db.settings, db.meta, db.foreignLines, db.contested, db.exchanges], async () => {
    await assertKnownSchema(store)
    return work()
  })
}

/** A record that was changed, with what it takes to take that back. */
interface Done {
  record: PlannedRecord
  /** The hash of the line that was written about it, and of the own line before that. */
  line: string
  before: string | undefined
  wasContested: boolean
  /** The bytes of a piece of evidence as they were here. */
  file: EvidenceFile | undefined
}

async function take(store: Store, record: PlannedRecord): Promise<Done> {
  const { db } = store
  const { subject, subjectId, about, present, adopted, changes, after, from } = record
  const before = await lastRecordLine(db, record)
  const wasContested = (await db.contested.get([subject, subjectId])) !== undefined
  await db.foreignLines.bulkPut(record.fresh as KnownLine[])
  const file = subject === 'evidence' ? await db.evidenceFiles.get(subjectId) : undefined
  await putRecord(store, record, adopted)
  await noteConflicts(store, record)
  const line = await noteInTrail(store, {
    subject,
    subjectId,
    about,
    action: present === undefined && adopted !== undefined ? 'created' : adopted === undefined && present !== undefined ? 'deleted' : 'changed',
    changes: [...changes],
    after: [...after],
    exchange: { kind: 'brought-in', from: [...from] },
  })
  return { record, line: line.hash, before: before?.hash, wasContested, file }
}

/** The line follows what was there before the exchange, so that later changes here do not pass for answers to the colleague's. */
async function takeBack(store: Store, { record, line, before, wasContested, file }: Done): Promise<void> {
  const { db } = store
  const { subject, subjectId, about, present, adopted, changes } = record
  if ((await lastRecordLine(db, record))?.hash !== line) return
  await db.foreignLines.bulkDelete(record.fresh.map(({ hash }) => hash))
  await putRecord(store, record, present)
  if (file) await db.evidenceFiles.put(file)
  if (wasContested) await db.contested.put({ subject, subjectId })
  else await db.contested.delete([subject, subjectId])
  await noteInTrail(store, {
    subject,
    subjectId,
    about,
    action: adopted === undefined && present !== undefined ? 'created' : present === undefined && adopted !== undefined ? 'deleted' : 'changed',
    changes: changes.map(({ field, from, to }) => ({ field, from: to, to: from })),
    ...(before && { after: [before] }),
    exchange: { kind: 'taken-back' },
  })
}

export async function putRecord({ db }: Store, { subject, subjectId }: Pick<PlannedRecord, 'subject' | 'subjectId'>, record: object | undefined): Promise<void> {
  const table = mergedTable(db, subject)
  if (record !== undefined) await table.put(record)
  else await table.delete(tableKey(subject, subjectId))
  if (record === undefined && subject === 'evidence') await db.evidenceFiles.delete(subjectId)
}

/** The bytes of evidence that is on record here and had none. */
async function keepFiles({ db }: Store, files: ReadonlyMap<string, Blob>): Promise<void> {
  if (files.size === 0) return
  const held = new Set(await db.evidenceFiles.toCollection().primaryKeys())
  for (const evidence of await db.evidence.toArray()) {
    const blob = evidence.kind === 'file' && !held.has(evidence.id) ? files.get(evidence.sha256) : undefined
    if (blob && evidence.kind === 'file') await db.evidenceFiles.put({ evidenceId: evidence.id, blob: blob.slice(0, blob.size, evidence.mediaType) })
  }
}

/** Of records that stand here, and of those that stand only in the trail. */
async function writeDownUnrecorded(store: Store): Promise<void> {
  const known = await readKnownLines(store.db)
  const present = await readPresent(store.db)
  for (const name of new Set([...present.keys(), ...known.keys()])) {
    const lines = known.get(name) ?? []
    const { subject, subjectId } = present.get(name) ?? lines[0] ?? {}
    if (subject === undefined || subjectId === undefined || !isMergedSubject(subject)) continue
    const entry = await readUnrecorded(store, subject, subjectId, present.get(name)?.record, lines)
    if (entry) await appendAudit(store, entry)
  }
}
