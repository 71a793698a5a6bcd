/** Reads the audit trail line by line against its chain and names the first line at which it breaks. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { emptyTrail, hashOfEntry, type TrailHead } from '#core/audit/trail-chain.ts'

/**
 * `altered`: a line no longer has the content that was hashed. `removed`: a line is missing. `inserted`: a line stands where none was written.
 * `reordered`: a line stands in the place of another. `head-differs`: every line fits the next, but not the head, so the whole was rewritten.
 */
export const trailFaults = ['altered', 'removed', 'inserted', 'reordered', 'head-differs'] as const
type TrailFault = (typeof trailFaults)[number]

export type TrailCheck = { isIntact: true; head: TrailHead } | { isIntact: false; fault: TrailFault; seq: number }

/** `entries` oldest first, as they are kept; `head` as kept apart from them, undefined where there is none (then the trail must be empty). */
export function verifyTrail(entries: readonly AuditEntry[], head: TrailHead = emptyTrail): TrailCheck {
  let before = emptyTrail
  for (const [i, entry] of entries.entries()) {
    const fault = entry.seq === before.seq + 1 ? faultOfContent(entries, i, before, head) : faultOfPlace(entries, i, before)
    if (fault) return { isIntact: false, ...fault }
    before = { seq: entry.seq, hash: entry.hash }
  }
  if (before.seq < head.seq) return { isIntact: false, fault: 'removed', seq: before.seq + 1 }
  return before.hash === head.hash ? { isIntact: true, head } : { isIntact: false, fault: 'head-differs', seq: head.seq }
}

/** The line with which the trail ended when `hash` was its head; undefined where it never was. Means something only for a trail that is intact. */
export function lineOfHash(entries: readonly AuditEntry[], hash: string): AuditEntry | undefined {
  const wanted = hash.trim().toLowerCase()
  return entries.find((entry) => entry.hash === wanted)
}

type Found = { fault: TrailFault; seq: number }

/** The line has the right number. Behind the head, or doubled, it is one too many; else its hash tells. */
function faultOfContent(entries: readonly AuditEntry[], i: number, before: TrailHead, head: TrailHead): Found | undefined {
  const { hash, ...entry } = entries[i] as AuditEntry
  const { seq } = entry
  if (seq > head.seq) return { fault: 'inserted', seq }
  if (hashOfEntry(before.hash, entry) === hash) return undefined
  return { fault: entries[i + 1]?.seq === seq ? 'inserted' : 'altered', seq }
}

/** The line has another number than the next one. */
function faultOfPlace(entries: readonly AuditEntry[], i: number, before: TrailHead): Found {
  const { seq } = entries[i] as AuditEntry
  const expected = before.seq + 1
  if (seq <= before.seq || !Number.isInteger(seq)) return { fault: 'inserted', seq }
  return entries.some((entry, at) => at > i && entry.seq === expected) ? { fault: 'reordered', seq } : { fault: 'removed', seq: expected }
}
