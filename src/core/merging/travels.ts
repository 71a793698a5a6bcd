/** Decides which lines of the audit trail may leave with "my changes": the register's own, and none that tells what this browser opened. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { isMergedSubject } from '#core/merging/merged-subjects.ts'

/**
 * A tool that was only found, by a visit, a flag or a look back, is a trace of the person at this browser; it travels from the first decision on.
 * So neither its first line nor the line that takes an undecided tool out travels.
 */
export function travels({ subject, action, changes, exchange }: Pick<AuditEntry, 'subject' | 'action' | 'changes' | 'exchange'>): boolean {
  if (!isMergedSubject(subject)) return false
  if (subject !== 'tool' || action === 'changed' || exchange !== undefined) return true
  const status = changes.find(({ field }) => field === 'decision.status')
  return (action === 'created' ? status?.to : status?.from) !== 'unreviewed'
}
