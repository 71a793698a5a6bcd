/** What bringing a colleague's lines about one record would do here. */
import type { Instant } from '#core/calendar/iso-date.ts'
import { isAuthored, type KnownLine, latest, lineGraph, madeBy } from '#core/merging/line-graph.ts'
import { type MergedRecord, mergeRecord } from '#core/merging/merge-record.ts'
import type { MergedSubject } from '#core/merging/merged-subjects.ts'

export interface RecordMerge {
  subject: MergedSubject
  subjectId: string
  /** The vendor or tool in whose history it is shown. */
  about: string
  /** Lines that were not known here. */
  fresh: readonly KnownLine[]
  /** The hashes that the line about this exchange follows. */
  after: readonly string[]
  /** Whose changes they are, each person once, with the last time. */
  from: readonly { by: string; at: Instant }[]
  before: MergedRecord
  merged: MergedRecord
}

/** `known`: every line about the record that is known here, own lines included. undefined where nobody changed anything that is not known yet. */
export function recordMerge(subject: MergedSubject, subjectId: string, known: readonly KnownLine[], incoming: readonly KnownLine[]): RecordMerge | undefined {
  const held = new Set(known.map(({ hash }) => hash))
  const fresh = incoming.filter(({ hash }) => !held.has(hash))
  const written = fresh.filter(isAuthored)
  const newest = written.at(-1)
  if (newest === undefined) return undefined
  const all = madeBy([...known, ...fresh])
  const kept = new Set(all.map(({ hash }) => hash))
  return {
    subject,
    subjectId,
    about: newest.about,
    fresh: fresh.filter(({ hash }) => kept.has(hash)),
    after: latest(all, lineGraph(all).past).map(({ hash }) => hash),
    from: people(written),
    before: mergeRecord(subject, subjectId, known),
    merged: mergeRecord(subject, subjectId, all),
  }
}

function people(lines: readonly KnownLine[]): { by: string; at: Instant }[] {
  const last = new Map<string, Instant>()
  for (const { by, at } of lines) if (at > (last.get(by) ?? '')) last.set(by, at)
  return [...last].map(([by, at]) => ({ by, at }))
}
