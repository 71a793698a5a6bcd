/** The steps of a tool's history that a person asks about: found, reported, looked at, decided. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate, Claim, ScopeJudgement, VendorPosition } from '#core/register/certificate.ts'
import type { ConcernKind, ConcernOutcome, ConcernState } from '#core/register/concern.ts'
import type { Decision } from '#core/register/decision.ts'
import type { Evidence } from '#core/register/evidence.ts'
import type { Flag, InventoryEntry } from '#core/register/inventory.ts'
import type { ToolProfile, VendorProfile } from '#core/register/profile.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import type { VendorEntry } from '#core/register/vendor-entry.ts'

/** What the history of one tool is told from. */
export interface TimelineInput {
  tool: ToolProfile
  vendor: VendorProfile | undefined
  facts: RegisterFacts
  /** The audit trail of the tool and its vendor, newest first. */
  history: readonly AuditEntry[]
  today: IsoDate
  /** IANA name, for the local day of a line of the trail. */
  timeZone: string
}

/** restored: a change or a deletion was taken back. */
export type RecordChangeKind = 'recorded' | 'changed' | 'deleted' | 'restored'

interface StepKinds {
  /** Days and pages of the present month. */
  opened: { days: number; pages: number }
  found: { foundBy: InventoryEntry['foundBy']; host?: string }
  flagged: { flags: readonly Flag[] }
  'flag-deleted': object
  'sightings-deleted': { rows: number }
  decided: { change: RecordChangeKind } & Pick<Decision, 'status' | 'conditions'> & Partial<Pick<Decision, 'reason' | 'reviewBy' | 'useInstead' | 'userGroups'>>
  'scope-judged': { change: RecordChangeKind } & Pick<ScopeJudgement, 'verdict' | 'plan'> & Partial<Pick<ScopeJudgement, 'words'>>
  certificate: { change: RecordChangeKind; changed: readonly string[] } & Pick<Certificate, 'edition' | 'state' | 'evidenceLevel'> &
    Partial<Pick<Certificate, 'number' | 'certificationBody' | 'evidenceUrl'>>
  claim: { change: RecordChangeKind } & Pick<Claim, 'position' | 'saidBy'> & Partial<Pick<Claim, 'url'>>
  evidence: { change: RecordChangeKind; title: string; evidenceKind: Evidence['kind']; url?: string }
  /** Only what changed. */
  vendor: { position?: VendorPosition; riskTier?: VendorEntry['riskTier']; isReviewed?: boolean }
  controls: { points: number }
  /** Somebody looked at the decision, and it stands. */
  reviewed: Pick<Decision, 'status'> & Partial<Pick<Decision, 'reviewBy'>>
  /** ended: before its time; expired: by itself. */
  exception: { change: 'recorded' | 'changed' | 'ended' | 'expired' | 'deleted'; scope: string; until?: IsoDate; reason?: string }
  concern: { concernKind: ConcernKind; state: ConcernState | 'deleted'; isNew: boolean; outcome?: ConcernOutcome; text?: string; answer?: string }
  /** ended: closed on proof. */
  action: { change: 'recorded' | 'changed' | 'ended' | 'deleted'; finding: string; action?: string; dueOn?: IsoDate; proof?: string }
}

export type StepKind = keyof StepKinds

interface StepBase {
  day: IsoDate
  /** The person, as far as known. */
  by?: string
  /** The number of the line in the audit trail. */
  seq?: number
}

export type StepOf<Kind extends StepKind> = { [Each in Kind]: StepBase & { kind: Each } & StepKinds[Each] }[Kind]
export type TimelineStep = StepOf<StepKind>
