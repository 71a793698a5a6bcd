/** What files with changes hold, record by record, without a register to bring them into. */
import { isAuthored, type KnownLine } from '#core/merging/line-graph.ts'
import { mergeRecord } from '#core/merging/merge-record.ts'
import { isMergedSubject, type MergedSubject } from '#core/merging/merged-subjects.ts'

export interface RecordSummary {
  subject: MergedSubject
  id: string
  /** The vendor or tool. */
  about: string
  /** Changes by people. */
  changes: number
  by: readonly string[]
  /** false: deleted, or the lines make no valid record. */
  exists: boolean
  conflicts: readonly { kind: string; fields: readonly string[]; by: readonly string[] }[]
}

/** The lines of one file or of several together, in any order. */
export function changesSummary(lines: readonly KnownLine[]): RecordSummary[] {
  const once = [...new Map(lines.map((line) => [line.hash, line])).values()]
  const byRecord = Map.groupBy(once, ({ subject, subjectId }) => `${subject} ${subjectId}`)
  return [...byRecord.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined || !isMergedSubject(first.subject)) return []
    const { record, conflicts } = mergeRecord(first.subject, first.subjectId, own)
    const authored = own.filter(isAuthored)
    return {
      subject: first.subject,
      id: first.subjectId,
      about: first.about,
      changes: authored.length,
      by: [...new Set(authored.map(({ by }) => by))].sort(),
      exists: record !== undefined,
      conflicts: conflicts.map(({ kind, fields, sides }) => ({ kind, fields, by: sides.map(({ line }) => line.by) })),
    }
  })
}
