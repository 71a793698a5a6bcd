/** What a register holds, in the few numbers by which people recognise it; and how one stands to another. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import type { TrailHead } from '#core/audit/trail-chain.ts'
import { lineOfHash } from '#core/audit/verify-trail.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'

export const contentKinds = ['tools', 'decisions', 'sightings', 'flags', 'vendors', 'certificates', 'answers', 'evidence', 'audit'] as const
export type BackupContents = Readonly<Record<(typeof contentKinds)[number], number>>

/** `auditLines`: lines of its audit trail. */
export function backupContents(facts: RegisterFacts, auditLines: number): BackupContents {
  return {
    tools: facts.entries.length,
    decisions: facts.entries.filter(({ decision }) => decision.status !== 'unreviewed').length,
    sightings: facts.sightings.length,
    flags: facts.flags.length,
    vendors: facts.vendors.length,
    certificates: facts.certificates.length,
    answers: facts.controlAnswers.length + facts.toolControlAnswers.length,
    evidence: facts.evidence.length,
    audit: auditLines,
  }
}

/** True where restoring takes nothing away: no list has a record, but for what was told already. */
export function isBlank({ notified: _, ...facts }: RegisterFacts): boolean {
  return Object.values(facts).every((records: readonly unknown[]) => records.length === 0)
}

/**
 * `behind`: the register here went on from the backup by so many lines. `ahead`: the backup went on from the register here, as after work in the terminal. `same`: nothing was
 * changed since. `other`: neither trail is part of the other.
 */
export type Kinship = { kind: 'behind' | 'ahead'; lines: number } | { kind: 'same' } | { kind: 'other' }

/** `saved` is what the backup holds, `here` the audit trail of this register; trails newest first. */
export function kinshipOf(saved: { audit: readonly AuditEntry[]; auditHead: TrailHead }, here: readonly AuditEntry[]): Kinship {
  const line = lineOfHash(here, saved.auditHead.hash)
  if (line === undefined) {
    const last = here[0] && lineOfHash(saved.audit, here[0].hash)
    return last ? { kind: 'ahead', lines: saved.auditHead.seq - last.seq } : { kind: 'other' }
  }
  const lines = (here[0]?.seq ?? 0) - line.seq
  return lines === 0 ? { kind: 'same' } : { kind: 'behind', lines }
}
