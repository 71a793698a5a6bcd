/** One thing that differs between two packs. Each kind is counted under `pack-diff.count.<kind>` and told under `pack-diff.item.<kind>`. */
import type { Rung } from '#core/assurance/assess.ts'
import type { RequirementReason } from '#core/assurance/requirement.ts'
import type { AuditSubject, FieldChange } from '#core/audit/audit-entry.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { RegisterDocument } from '#core/pack/register-document.ts'
import type { CertificateState } from '#core/register/certificate.ts'
import type { DecisionStatus } from '#core/register/decision.ts'
import type { Profiles } from '#core/register/profile.ts'

/** The tools first, then the certificates, then the other records: the order in which they are told. */
export const packChangeKinds = [
  'tool-found',
  'tool-gone',
  'decision-changed',
  'decision-edited',
  'review-overdue',
  'requirement-lost',
  'requirement-met',
  'assurance-fell',
  'assurance-rose',
  'certificate-lapsed',
  'certificate-restored',
  'certificate-recorded',
  'certificate-removed',
  'certificate-changed',
  'record-added',
  'record-removed',
  'record-changed',
  'exception-ended',
  'action-closed',
  'concern-closed',
  'flags-added',
] as const
export type PackChangeKind = (typeof packChangeKinds)[number]

/** The lists that are told in general words, by the subject that the audit trail has for them. */
export type PlainSubject = Extract<
  AuditSubject,
  | 'vendor'
  | 'scope-judgement'
  | 'claim'
  | 'control-answer'
  | 'tool-control-answer'
  | 'regulatory-note'
  | 'programme'
  | 'customer-use'
  | 'evidence'
  | 'requirement'
  | 'exception'
  | 'corrective-action'
  | 'concern'
  | 'own-tool'
>

/** `name` is of the tool or the vendor that it is about. */
export type PackChange = { name: string } & (
  | { kind: 'tool-found'; on: IsoDate }
  | { kind: 'tool-gone' }
  | { kind: 'decision-changed'; from: DecisionStatus; to: DecisionStatus; on?: IsoDate; by?: string }
  | { kind: 'decision-edited'; fields: readonly FieldChange[] }
  | { kind: 'review-overdue'; on: IsoDate }
  | { kind: 'requirement-lost'; reasons: readonly RequirementReason[] }
  | { kind: 'requirement-met' }
  | { kind: 'assurance-fell' | 'assurance-rose'; from: Rung; to: Rung }
  | { kind: 'certificate-lapsed'; edition: string; state: CertificateState; on?: IsoDate /** No field of the record changed: time alone did it. */; isByTime: boolean }
  | { kind: 'certificate-restored' | 'certificate-recorded' | 'certificate-removed'; edition: string }
  | { kind: 'certificate-changed'; edition: string; fields: readonly FieldChange[] }
  | { kind: 'record-added' | 'record-removed'; subject: PlainSubject; title: string }
  | { kind: 'record-changed'; subject: PlainSubject; title: string; fields: readonly FieldChange[] }
  | { kind: 'exception-ended'; scope: string; on: IsoDate }
  | { kind: 'action-closed'; finding: string; on: IsoDate }
  | { kind: 'concern-closed'; outcome: string }
  | { kind: 'flags-added'; count: number }
)

/** A register and what it is worth on its own day. */
export interface AssessedRegister {
  register: RegisterDocument
  profiles: Profiles
}
