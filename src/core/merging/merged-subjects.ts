/** The names of the records that travel between colleagues. Apart from their schemas, which the worker does without. */
import type { AuditSubject } from '#core/audit/audit-entry.ts'

export const mergedSubjects = [
  'vendor',
  'tool',
  'own-tool',
  'certificate',
  'scope-judgement',
  'claim',
  'control-answer',
  'tool-control-answer',
  'evidence',
  'requirement',
  'exception',
  'corrective-action',
  'regulatory-note',
  'programme',
  'customer-use',
] as const satisfies AuditSubject[]
export type MergedSubject = (typeof mergedSubjects)[number]

export function isMergedSubject(subject: string): subject is MergedSubject {
  return (mergedSubjects as readonly string[]).includes(subject)
}
