/** Decides how much assurance there is today for a vendor or a tool: one rung of the ladder, its warnings, and when the answer changes. */
import { expiringDays, isInForce, lastDayOf, staleMonths, stateOn, surveillanceWindows } from '#core/assurance/certificate-timeline.ts'
import { addDays, addMonths, type IsoDate } from '#core/calendar/iso-date.ts'
import { type Certificate, type Claim, evidenceRank, isEdition42001, type ScopeJudgement, type VendorPosition } from '#core/register/certificate.ts'

/** The ladder, lowest first. */
export const rungs = ['nothing', 'hearsay', 'vendor-says', 'certificate-seen', 'confirmed', 'scope-covers'] as const
export type Rung = (typeof rungs)[number]

export type Warning =
  | { kind: 'expires-soon'; on: IsoDate }
  /** Without a day where the register says so and no expiry date is on record. */
  | { kind: 'expired'; on?: IsoDate }
  | { kind: 'suspended' | 'withdrawn' | 'cancelled' | 'not-accredited' | 'sources-conflict' | 'upstream-only' | 'not-yet-valid' }
  | { kind: 'scope-not-named' | 'scope-excluded' | 'scope-unclear' | 'scope-not-judged' }
  | { kind: 'surveillance-due' | 'surveillance-unconfirmed'; on: IsoDate }
  | { kind: 'stale'; on: IsoDate }
export type WarningKind = Warning['kind']

export interface Assurance {
  rung: Rung
  /** false: the rung rests on a certificate that is not in force, and must be shown so. */
  inForce: boolean
  /** The certificate that the answer rests on. */
  certificate?: Certificate
  warnings: Warning[]
  /** The next day on which this answer changes by itself. */
  nextChangeOn?: IsoDate
}

/** What is on record of one vendor. */
export interface VendorFacts {
  certificates: readonly Certificate[]
  claims: readonly Claim[]
  position: VendorPosition
}

/** What is on record for one tool, in one plan. */
export interface ToolFacts extends VendorFacts {
  toolId: string
  plan?: string
  judgements: readonly ScopeJudgement[]
  /** Facts of the suppliers whose models or clouds stand behind the tool. */
  upstream: readonly VendorFacts[]
}

/** Assurance of the vendor's ISO/IEC 42001 certification on `today`, whatever the tool. At most "confirmed". */
export function assessVendor(facts: VendorFacts, today: IsoDate): Assurance {
  const certificate = bestCertificate(facts.certificates, today)
  const warnings = [...(certificate ? certificateWarnings(certificate, today) : []), ...conflictWarnings(facts)]
  const byCertificate = certificate ? evidenceRank(certificate.evidenceLevel) : 0
  const byClaims = claimRank(facts)
  const rests = certificate !== undefined && (byCertificate >= byClaims || !isInForce(certificate, today))
  return {
    rung: rungs[rests ? byCertificate : byClaims] ?? 'nothing',
    inForce: !rests || isInForce(certificate, today),
    ...(certificate && { certificate }),
    warnings,
    ...nextChange(facts.certificates, today),
  }
}

/** Assurance of one tool, in one plan, on `today`. A confirmed certificate reaches the top rung only where its scope was judged to cover the tool. */
export function assessTool(facts: ToolFacts, today: IsoDate): Assurance {
  const vendor = assessVendor(facts, today)
  const { certificate } = vendor
  if (certificate === undefined) return withUpstream(vendor, facts.upstream, today)
  const verdict = scopeVerdict(facts, certificate.id)
  const covers = vendor.rung === 'confirmed' && verdict === 'yes'
  const scopeWarning = verdict === 'yes' ? [] : [{ kind: `scope-${verdict}` } as const]
  return { ...vendor, rung: covers ? 'scope-covers' : vendor.rung, warnings: [...vendor.warnings, ...scopeWarning] }
}

/** A certificate in force of a supplier behind the tool is worth a warning, that it does not carry over, and nothing more. */
function withUpstream(vendor: Assurance, upstream: ToolFacts['upstream'], today: IsoDate): Assurance {
  const suppliers = upstream.map((supplier) => assessVendor(supplier, today))
  const isHeldUpstream = suppliers.some(({ certificate, inForce }) => certificate !== undefined && inForce)
  const next = [vendor, ...suppliers].flatMap(({ nextChangeOn }) => nextChangeOn ?? []).sort()[0]
  return { ...vendor, ...(next && { nextChangeOn: next }), warnings: [...vendor.warnings, ...(isHeldUpstream ? [{ kind: 'upstream-only' } as const] : [])] }
}

/** The judgement that counts for a tool in a plan: the one for that plan, else the one for the tool whatever the plan. */
export function judgementFor(judgements: readonly ScopeJudgement[], { certificateId, toolId, plan }: Pick<ScopeJudgement, 'certificateId' | 'toolId' | 'plan'>) {
  const own = judgements.filter((judgement) => judgement.certificateId === certificateId && judgement.toolId === toolId)
  return own.find((each) => each.plan === plan) ?? own.find((each) => each.plan === '')
}

/** What is to be said against one certificate on `today`, of whatever edition. */
export function certificateWarnings(certificate: Certificate, today: IsoDate): Warning[] {
  const warnings: Warning[] = []
  const state = stateOn(certificate, today)
  const { issuedOn, seenOn } = certificate
  const expiresOn = lastDayOf(certificate)
  if (state === 'suspended' || state === 'withdrawn' || state === 'cancelled') warnings.push({ kind: state })
  if (state === 'expired') warnings.push({ kind: 'expired', ...(expiresOn && { on: expiresOn }) })
  if (issuedOn && issuedOn > today) warnings.push({ kind: 'not-yet-valid' })
  if (isInForce(certificate, today)) {
    if (expiresOn && addDays(expiresOn, -expiringDays) <= today) warnings.push({ kind: 'expires-soon', on: expiresOn })
    const windows = surveillanceWindows(certificate, today)
    const unconfirmed = windows.findLast((window) => window.state === 'unconfirmed')
    const open = windows.find((window) => window.state === 'open')
    if (unconfirmed) warnings.push({ kind: 'surveillance-unconfirmed', on: unconfirmed.dueOn })
    if (open) warnings.push({ kind: 'surveillance-due', on: open.dueOn })
  }
  if (seenOn && addMonths(seenOn, staleMonths) < today) warnings.push({ kind: 'stale', on: seenOn })
  if (certificate.accredited === 'no') warnings.push({ kind: 'not-accredited' })
  return warnings
}

/** 0 to 5: the number of bars of the ladder that are lit. */
export function rungHeight(rung: Rung): number {
  return rungs.indexOf(rung)
}

/** In force before not, then better evidence, then the later end, then the id: the answer does not hang on the order of the records. */
function bestCertificate(certificates: readonly Certificate[], today: IsoDate): Certificate | undefined {
  return certificates
    .filter((certificate) => isEdition42001(certificate.edition))
    .toSorted(
      (a, b) =>
        Number(isInForce(b, today)) - Number(isInForce(a, today)) ||
        evidenceRank(b.evidenceLevel) - evidenceRank(a.evidenceLevel) ||
        compared(b.expiresOn ?? '', a.expiresOn ?? '') ||
        compared(a.id, b.id),
    )[0]
}

/** By UTF-16 code units: days are written so that this is the order of time, and it takes no collation. */
function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Sources disagree where one says "held" and another says anything that excludes it. A certificate on record says "held". */
function conflictWarnings({ certificates, claims, position }: VendorFacts): Warning[] {
  const said = new Set<VendorPosition>(claims.filter((claim) => isEdition42001(claim.edition)).map((claim) => claim.position))
  said.add(position)
  if (certificates.some((certificate) => isEdition42001(certificate.edition))) said.add('held')
  const excludes = said.has('not-held') || said.has('planned') || said.has('in-progress')
  return said.has('held') && excludes ? [{ kind: 'sources-conflict' }] : []
}

/** Claims lift a vendor to "the vendor says so" at the most: they are leads for a person to check. */
function claimRank({ claims, position }: VendorFacts): number {
  const held = claims.filter((claim) => claim.position === 'held' && isEdition42001(claim.edition))
  return Math.max(0, position === 'held' ? 1 : 0, ...held.map((claim) => evidenceRank(claim.level)))
}

function scopeVerdict({ judgements, toolId, plan = '' }: ToolFacts, certificateId: string) {
  return judgementFor(judgements, { certificateId, toolId, plan })?.verdict ?? 'not-judged'
}

/** The earliest coming day that a date on any certificate makes matter; between now and then nothing changes by itself. */
function nextChange(certificates: readonly Certificate[], today: IsoDate): { nextChangeOn?: IsoDate } {
  const days = certificates.filter((certificate) => isEdition42001(certificate.edition)).flatMap((certificate) => turningDays(certificate, today))
  const next = days.filter((day) => day !== undefined && day > today).sort()[0]
  return next ? { nextChangeOn: next } : {}
}

function turningDays(certificate: Certificate, today: IsoDate): (IsoDate | undefined)[] {
  const { issuedOn, lastAuditOn, seenOn } = certificate
  const expiresOn = lastDayOf(certificate)
  return [
    issuedOn,
    lastAuditOn,
    expiresOn && addDays(expiresOn, -expiringDays),
    expiresOn && addDays(expiresOn, 1),
    seenOn && addDays(addMonths(seenOn, staleMonths), 1),
    ...surveillanceWindows(certificate, today).flatMap((window) => (window.state === 'seen' ? [] : [window.opensOn, addDays(window.dueOn, 1)])),
  ]
}
