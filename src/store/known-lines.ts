/** Reads what is known of the histories of records: the own trail and what colleagues' files brought, each line with the hash before it. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { emptyTrail } from '#core/audit/trail-chain.ts'
import { type IsoDate, localDayOf } from '#core/calendar/iso-date.ts'
import type { Conflict } from '#core/merging/conflict.ts'
import type { KnownLine } from '#core/merging/line-graph.ts'
import { mergeRecord } from '#core/merging/merge-record.ts'
import type { MergedSubject } from '#core/merging/merged-subjects.ts'
import { travels } from '#core/merging/travels.ts'
import type { DaylightDatabase } from '#store/database.ts'
import { recordName } from '#store/merged-tables.ts'

/** Every line that travels or came from elsewhere, by record. */
export async function readKnownLines(db: DaylightDatabase): Promise<Map<string, KnownLine[]>> {
  const known = new Map<string, KnownLine[]>()
  const keep = (line: KnownLine) => {
    const name = recordName(line.subject, line.subjectId)
    const lines = known.get(name)
    if (lines) lines.push(line)
    else known.set(name, [line])
  }
  let previous = emptyTrail.hash
  for (const entry of await db.audit.orderBy('seq').toArray()) {
    if (travels(entry)) keep({ ...entry, previous })
    previous = entry.hash
  }
  for (const line of await db.foreignLines.toArray()) keep(line)
  return known
}

/** The lines about one record. */
export async function readRecordLines(db: DaylightDatabase, subject: MergedSubject, subjectId: string): Promise<KnownLine[]> {
  const own = (await db.audit.where({ subject, subjectId }).sortBy('seq')).filter(travels)
  const before = await db.audit.bulkGet(own.map(({ seq }) => seq - 1))
  const foreign = await db.foreignLines.where({ subject, subjectId }).toArray()
  return [...own.map((entry, i) => ({ ...entry, previous: before[i]?.hash ?? emptyTrail.hash })), ...foreign]
}

/** A record that colleagues left in disagreement, with the lines that made it. */
export interface OpenConflicts {
  subject: MergedSubject
  subjectId: string
  about: string
  conflicts: readonly Conflict[]
  lines: readonly KnownLine[]
  /** The hashes of the lines that were written here. */
  own: ReadonlySet<string>
}

/** What is open now. Computed for the few records that disagreed when they were last looked at: a change since may have settled them. */
export async function readOpenConflicts(db: DaylightDatabase): Promise<OpenConflicts[]> {
  return db.transaction('r', [db.contested, db.audit, db.foreignLines], async () => {
    const open: OpenConflicts[] = []
    for (const { subject, subjectId } of await db.contested.toArray()) {
      const lines = await readRecordLines(db, subject, subjectId)
      const { conflicts } = mergeRecord(subject, subjectId, lines)
      const own = new Set((await db.audit.where({ subject, subjectId }).toArray()).map(({ hash }: AuditEntry) => hash))
      if (conflicts.length > 0) open.push({ subject, subjectId, about: lines.at(-1)?.about ?? '', conflicts, lines, own })
    }
    return open
  })
}

/** The number of the last line before `day` in the own trail: what came since is on that day or after it. */
export async function readSeqBefore(db: DaylightDatabase, day: IsoDate, timeZone: string): Promise<number> {
  const lines = await db.audit.orderBy('seq').toArray()
  const first = lines.find(({ at }) => localDayOf(at, timeZone) >= day)
  return first ? first.seq - 1 : (lines.at(-1)?.seq ?? 0)
}

/** The last line of the own trail when the last file for this colleague was saved; 0: there was none. */
export async function readSeqOfLastFile(db: DaylightDatabase, colleague: string): Promise<number> {
  const saved = await db.exchanges.filter((exchange) => exchange.kind === 'saved' && exchange.colleague === colleague).toArray()
  return Math.max(0, ...saved.map(({ lastSeq }) => lastSeq))
}

/** The bytes of the evidence files that these lines tell of, as far as they are here, by SHA-256. */
export async function readEvidenceOf(db: DaylightDatabase, lines: readonly KnownLine[]): Promise<Map<string, Blob>> {
  const ids = [...new Set(lines.filter(({ subject }) => subject === 'evidence').map(({ subjectId }) => subjectId))]
  const files = new Map<string, Blob>()
  for (const evidence of await db.evidence.bulkGet(ids)) {
    const file = evidence?.kind === 'file' ? await db.evidenceFiles.get(evidence.id) : undefined
    if (file && evidence?.kind === 'file') files.set(evidence.sha256, file.blob)
  }
  return files
}
