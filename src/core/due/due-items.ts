/** Decides what needs somebody, and by which day: reviews, ends and audits of certificates, checks, exceptions, evidence, open points of controls and corrective actions. */
import { expiringDays } from '#core/assurance/certificate-timeline.ts'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import type { AnswerState } from '#core/controls/control-answer.ts'
import type { ControlPointId } from '#core/controls/control-points.ts'
import type { ToolControlAnswer, ToolControlPointId } from '#core/controls/tool-control-points.ts'
import { certificateDueKinds, dueOfCertificates } from '#core/due/due-of-certificates.ts'
import { dueOfEvidence } from '#core/due/due-of-evidence.ts'
import { isSnoozed, type Snooze } from '#core/due/snooze.ts'
import type { Certificate } from '#core/register/certificate.ts'
import type { CorrectiveAction } from '#core/register/corrective-action.ts'
import { isApproval } from '#core/register/decision.ts'
import type { Evidence } from '#core/register/evidence.ts'
import { isRunning, type ToolException } from '#core/register/exception.ts'
import type { InventoryEntry } from '#core/register/inventory.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'

/** Days ahead that count as due: as early as a certificate counts as expiring. */
const horizonDays = expiringDays

/** What the answer follows from. */
export type DueFacts = Pick<
  RegisterFacts,
  'entries' | 'vendors' | 'certificates' | 'controlAnswers' | 'toolControlAnswers' | 'evidence' | 'exceptions' | 'correctiveActions' | 'snoozes'
>

type DueSubject = 'tool' | 'vendor'

/** The name of a tool or vendor; undefined where nobody knows it any more. */
export type NameOf = (subject: DueSubject, id: string) => string | undefined

interface Base {
  /** Stays the same for as long as the same thing is due. */
  key: string
  /** The day by which somebody must act; before today it is overdue. */
  on: IsoDate
  subject: DueSubject
  /** The tool or vendor. */
  id: string
  name: string
  /** Who looks after it. */
  owner?: string
  /** Somebody put it aside, and it is not back yet. */
  snooze?: Snooze
}

export const dueKinds = [
  'approval-review',
  'decision-review',
  'vendor-review',
  ...certificateDueKinds,
  'evidence-ends',
  'exception-end',
  'control-point',
  'tool-control-point',
  'corrective-action',
] as const
export type DueKind = (typeof dueKinds)[number]

type Detail =
  | { kind: 'approval-review' | 'decision-review' | 'vendor-review' }
  | { kind: (typeof certificateDueKinds)[number]; certificate: Certificate }
  | { kind: 'control-point'; pointId: ControlPointId }
  | { kind: 'tool-control-point'; pointId: ToolControlPointId }
  | { kind: 'evidence-ends'; evidence: Evidence }
  | { kind: 'exception-end'; exception: ToolException }
  | { kind: 'corrective-action'; action: CorrectiveAction }

export type DueItem = Base & Detail

/** Everything on record with a day by which somebody must act, what is snoozed included; the longest overdue first. */
export function allDueItems(facts: DueFacts, nameOf: NameOf, today: IsoDate): DueItem[] {
  const snoozes = new Map(facts.snoozes.filter((snooze) => isSnoozed(snooze, today)).map((snooze) => [snooze.key, snooze]))
  return [
    ...facts.entries.flatMap(reviewOfTool),
    ...facts.exceptions.filter((exception) => isRunning(exception, today)).map(endOfException),
    ...dueOfVendors(facts, today),
    ...facts.toolControlAnswers.flatMap(dueOfToolControl),
    ...facts.correctiveActions.filter(({ closedOn }) => closedOn === undefined).map(dueOfAction),
  ]
    .map((draft) => completed(draft, nameOf, snoozes))
    .sort((a, b) => a.on.localeCompare(b.on) || a.name.localeCompare(b.name, 'en') || a.key.localeCompare(b.key))
}

/** True where it is overdue on `today` or falls due within 90 days, and nobody has snoozed it. */
export function isDueSoon({ on, snooze }: DueItem, today: IsoDate): boolean {
  return on <= addDays(today, horizonDays) && snooze === undefined
}

/** How many are past their day and not snoozed. */
export function overdueCount(items: readonly DueItem[], today: IsoDate): number {
  return items.filter((item) => item.on < today && item.snooze === undefined).length
}

type Draft = Omit<Base, 'key' | 'name' | 'snooze'> & Detail & { /** Tells several of one kind apart. */ part?: string }

function completed({ part, ...draft }: Draft, nameOf: NameOf, snoozes: ReadonlyMap<string, Snooze>): DueItem {
  const key = [draft.kind, draft.subject, draft.id, part].filter(Boolean).join(' ')
  const snooze = snoozes.get(key)
  return { ...draft, key, name: nameOf(draft.subject, draft.id) ?? draft.id, ...(snooze && { snooze }) } as DueItem
}

function reviewOfTool({ toolId, decision: { status, reviewBy, decidedBy } }: InventoryEntry): Draft[] {
  if (reviewBy === undefined || status === 'retired') return []
  return [{ kind: isApproval(status) ? 'approval-review' : 'decision-review', on: reviewBy, subject: 'tool', id: toolId, ...ownedBy(decidedBy) }]
}

function endOfException(exception: ToolException): Draft {
  const { id, toolId, endsOn, owner } = exception
  return { kind: 'exception-end', on: endsOn, subject: 'tool', id: toolId, part: id, exception, ...ownedBy(owner) }
}

function dueOfVendors({ vendors, certificates, controlAnswers, evidence }: DueFacts, today: IsoDate): Draft[] {
  const owners = new Map(vendors.map(({ id, owner }) => [id, owner]))
  const reviews = vendors.flatMap(({ id, reviewBy, owner }): Draft[] =>
    reviewBy === undefined ? [] : [{ kind: 'vendor-review', on: reviewBy, subject: 'vendor', id, ...ownedBy(owner) }],
  )
  const ofCertificates = dueOfCertificates(certificates, today).map(({ kind, on, certificate }): Draft => {
    const { id, vendorId } = certificate
    return { kind, on, subject: 'vendor', id: vendorId, part: id, certificate, ...ownedBy(owners.get(vendorId)) }
  })
  const ofControls = controlAnswers.flatMap(({ vendorId, pointId, state, dueOn, owner }): Draft[] => {
    if (dueOn === undefined || isSettled(state)) return []
    return [{ kind: 'control-point', on: dueOn, subject: 'vendor', id: vendorId, part: pointId, pointId, ...ownedBy(owner || owners.get(vendorId)) }]
  })
  const ofEvidence = dueOfEvidence(evidence, certificates, today).map(({ on, subject, id, evidence }): Draft => {
    const owner = subject === 'vendor' ? owners.get(id) : undefined
    return { kind: 'evidence-ends', on, subject, id, part: evidence.id, evidence, ...ownedBy(owner || evidence.addedBy) }
  })
  return [...reviews, ...ofCertificates, ...ofControls, ...ofEvidence]
}

function dueOfToolControl({ toolId, pointId, state, dueOn, owner }: ToolControlAnswer): Draft[] {
  if (dueOn === undefined || isSettled(state)) return []
  return [{ kind: 'tool-control-point', on: dueOn, subject: 'tool', id: toolId, part: pointId, pointId, ...ownedBy(owner) }]
}

/** True where an answer leaves nothing to do, whatever day still stands in it. */
function isSettled(state: AnswerState): boolean {
  return state === 'met' || state === 'not-applicable'
}

function dueOfAction(action: CorrectiveAction): Draft {
  const { id, subjectKind, subjectId, dueOn, owner } = action
  return { kind: 'corrective-action', on: dueOn, subject: subjectKind, id: subjectId, part: id, action, ...ownedBy(owner) }
}

function ownedBy(owner: string | undefined): { owner?: string } {
  return owner ? { owner } : {}
}
