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

/** `behind`: the register here went on from the backup by so many lines. `same`: nothing was changed since. `other`: its trail is not part of the one here. */
export type Kinship = { kind: 'behind'; lines: number } | { kind: 'same' } | { kind: 'other' }

/** `here` is the audit trail of this register, newest first. */
export function kinshipOf(saved: TrailHead, here: readonly AuditEntry[]): Kinship {
  const line = lineOfHash(here, saved.hash)
  if (line === undefined) return { kind: 'other' }
  const lines = (here[0]?.seq ?? 0) - line.seq
  return lines === 0 ? { kind: 'same' } : { kind: 'behind', lines }
}
