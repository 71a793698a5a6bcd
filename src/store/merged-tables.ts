/** Where the records of each kind that travels stand, and by which key. */
import type { Table } from 'dexie'
import { keyParts, subjectIdOf } from '#core/merging/merged-kind.ts'
import { type MergedSubject, mergedSubjects } from '#core/merging/merged-subjects.ts'
import type { DaylightDatabase } from '#store/database.ts'

type RecordTable = Table<object, string | string[]>

export function mergedTable(db: DaylightDatabase, subject: MergedSubject): RecordTable {
  const tables = {
    vendor: db.vendors,
    tool: db.entries,
    'own-tool': db.ownTools,
    certificate: db.certificates,
    'scope-judgement': db.judgements,
    claim: db.claims,
    'control-answer': db.controlAnswers,
    'tool-control-answer': db.toolControlAnswers,
    evidence: db.evidence,
    requirement: db.requirements,
    exception: db.exceptions,
    'corrective-action': db.correctiveActions,
    'regulatory-note': db.regulatoryNotes,
    programme: db.programmes,
    'customer-use': db.customerUses,
  }
  return tables[subject] as unknown as RecordTable
}

export function mergedTables(db: DaylightDatabase): RecordTable[] {
  return mergedSubjects.map((subject) => mergedTable(db, subject))
}

/** The key of a record from the name that the audit trail gives it. */
export function tableKey(subject: MergedSubject, subjectId: string): string | string[] {
  const parts = keyParts(subject, subjectId)
  return parts.length === 1 ? subjectId : parts
}

/** Every record of the register that travels, by `recordName`. */
export async function readPresent(db: DaylightDatabase): Promise<Map<string, { subject: MergedSubject; subjectId: string; record: object }>> {
  const present = new Map<string, { subject: MergedSubject; subjectId: string; record: object }>()
  for (const subject of mergedSubjects) {
    for (const record of await mergedTable(db, subject).toArray()) {
      const subjectId = subjectIdOf(subject, record)
      present.set(recordName(subject, subjectId), { subject, subjectId, record })
    }
  }
  return present
}

export function recordName(subject: string, subjectId: string): string {
  return `${subject} ${subjectId}`
}
