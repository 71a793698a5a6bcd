/** Works out what a colleague's changes would do to this register, record by record. Reads only. */
import { type AuditEntry, daylightItself, type FieldChange } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'
import { chained } from '#core/audit/trail-chain.ts'
import { today } from '#core/calendar/clock.ts'
import { hourOf } from '#core/calendar/iso-date.ts'
import { adoptedRecord, unrecordedChanges } from '#core/merging/adopted-record.ts'
import { isAuthored, type KnownLine } from '#core/merging/line-graph.ts'
import { mergeRecord } from '#core/merging/merge-record.ts'
import { isMergedSubject, type MergedSubject } from '#core/merging/merged-subjects.ts'
import { type RecordMerge, recordMerge } from '#core/merging/record-merge.ts'
import { lastRecordLine } from '#store/change-record.ts'
import { readKnownLines } from '#store/known-lines.ts'
import { mergedTable, recordName, tableKey } from '#store/merged-tables.ts'
import { readTrailHead } from '#store/meta.ts'
import type { Store } from '#store/store.ts'

export interface PlannedRecord extends RecordMerge {
  /** The record as it stands here, and as it would stand. */
  present: object | undefined
  adopted: object | undefined
  /** The difference between both. */
  changes: readonly FieldChange[]
}

export interface ChangesPlan {
  /** Only those of which somebody changed something that is not known here. */
  records: readonly PlannedRecord[]
  /** Lines in the file: new ones and those that are known here already. */
  fresh: number
  known: number
  /** What stands in the register and in no line of the trail: written down first, so that the merge knows of it. */
  unrecorded: readonly UnrecordedLine[]
}

type UnrecordedLine = Omit<AuditEntry, 'seq' | 'hash'>

/** Call inside a transaction on the merged tables, audit, foreignLines and meta. */
export async function readChangesPlan(store: Store, incoming: readonly KnownLine[]): Promise<ChangesPlan> {
  const known = await readKnownLines(store.db)
  const hashes = new Set([...known.values()].flatMap((lines) => lines.map(({ hash }) => hash)))
  const records: PlannedRecord[] = []
  const unrecorded: UnrecordedLine[] = []
  let head = await readTrailHead(store.db)
  for (const { subject, subjectId, lines } of byRecord(incoming)) {
    if (lines.every((line) => hashes.has(line.hash) || !isAuthored(line))) continue
    const present = await mergedTable(store.db, subject).get(tableKey(subject, subjectId))
    const held = [...(known.get(recordName(subject, subjectId)) ?? [])]
    const entry = await readUnrecorded(store, subject, subjectId, present, held)
    if (entry) {
      const line = chained(head, entry)
      held.push({ ...line, previous: head.hash })
      unrecorded.push(entry)
      head = { seq: line.seq, hash: line.hash }
    }
    const merge = recordMerge(subject, subjectId, held, lines)
    if (merge) records.push(planned(store, merge, present))
  }
  const fresh = incoming.filter(({ hash }) => !hashes.has(hash)).length
  return { records, fresh, known: incoming.length - fresh, unrecorded }
}

/** What stands in a record and in none of its lines, as a line by Daylight itself; undefined where all is told. `held`: its lines, own and others'. */
export async function readUnrecorded(
  { db, clock }: Store,
  subject: MergedSubject,
  subjectId: string,
  present: object | undefined,
  held: readonly KnownLine[],
): Promise<UnrecordedLine | undefined> {
  const before = mergeRecord(subject, subjectId, held)
  const changes = unrecordedChanges(subject, subjectId, present, before)
  if (changes.length === 0) return undefined
  const last = await lastRecordLine(db, { subject, subjectId })
  return {
    at: hourOf(clock.now()),
    by: daylightItself,
    subject,
    subjectId,
    about: last?.about ?? aboutOf(subjectId, present),
    action: before.record === undefined ? 'created' : present === undefined ? 'deleted' : 'changed',
    changes,
    ...(last && { after: [last.hash] }),
  }
}

function byRecord(incoming: readonly KnownLine[]): { subject: MergedSubject; subjectId: string; lines: KnownLine[] }[] {
  const records = new Map<string, { subject: MergedSubject; subjectId: string; lines: KnownLine[] }>()
  for (const line of incoming) {
    const { subject, subjectId } = line
    const record = records.get(recordName(subject, subjectId))
    if (record) record.lines.push(line)
    else if (isMergedSubject(subject)) records.set(recordName(subject, subjectId), { subject, subjectId, lines: [line] })
  }
  return [...records.values()]
}

function planned({ clock }: Store, merge: RecordMerge, present: object | undefined): PlannedRecord {
  const adopted = adoptedRecord(merge.subject, present, merge.merged, today(clock))
  return { ...merge, present, adopted, changes: fieldChanges(present, adopted) }
}

/** The vendor or tool that a record is about. */
function aboutOf(subjectId: string, present: object | undefined): string {
  const { vendorId, toolId, subjectId: about } = (present ?? {}) as Record<string, unknown>
  return [vendorId, toolId, about].find((each) => typeof each === 'string') ?? subjectId
}
