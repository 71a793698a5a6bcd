/** Decides whether a tool meets what the organisation requires of its risk tier, on what, and what is missing. */
import { assessVendor, judgementFor, rungHeight, type ToolFacts } from '#core/assurance/assess.ts'
import { bridgeMonths, isAccreditable, isInForce, stateOn } from '#core/assurance/certificate-timeline.ts'
import { addDays, addMonths, type IsoDate } from '#core/calendar/iso-date.ts'
import { type Certificate, type CertificateState, type EvidenceLevel, evidenceLevels, evidenceRank, type ScopeVerdict } from '#core/register/certificate.ts'
import { defaultRequirement, type EquivalentStandard, type Requirement } from '#core/register/requirement.ts'
import { type StandardId, standardOf } from '#core/register/standard.ts'
import type { RiskTier } from '#core/register/vendor-entry.ts'

/** Why a requirement is not met. */
export type RequirementReason =
  | { kind: 'no-certificate' }
  | { kind: 'not-in-force'; state: CertificateState }
  /** Its issue date is still to come. */
  | { kind: 'not-yet-valid'; on: IsoDate }
  | { kind: 'evidence-too-weak'; needed: EvidenceLevel; found: EvidenceLevel }
  | { kind: 'scope'; verdict: Exclude<ScopeVerdict, 'yes'> | 'not-judged' }
  | { kind: 'not-accredited' | 'accreditation-unknown' }
  | { kind: 'check-too-old'; on: IsoDate; months: number }
  | { kind: 'never-checked' }
export type RequirementReasonKind = RequirementReason['kind']

export interface RequirementOutcome {
  tier: RiskTier
  status: 'met' | 'not-met' | 'nothing-required'
  /** Where it is met: by ISO/IEC 42001 itself, or by the standards that count in its place. */
  by?: readonly StandardId[]
  /** Where it is not met: what ISO/IEC 42001 lacks, of the certificate that lacks least. */
  reasons: readonly RequirementReason[]
  /** The next day on which a date on record may change this. */
  nextChangeOn?: IsoDate
}

/** What is asked of a tier: as the organisation set it, else the default. */
export function requirementFor(requirements: readonly Requirement[], tier: RiskTier): Requirement {
  return requirements.find((requirement) => requirement.tier === tier) ?? defaultRequirement(tier)
}

/** `facts` of one tool, in one plan. ISO/IEC 42001 is looked at before what counts in its place. */
export function meetsRequirement(requirement: Requirement, facts: ToolFacts, today: IsoDate): RequirementOutcome {
  const { tier, evidenceLevel, equivalents } = requirement
  if (evidenceLevel === 'none') return { tier, status: 'nothing-required', reasons: [] }
  const next = nextTurn(requirement, facts.certificates, today)
  const own = reasonsOf42001(requirement, facts, today)
  if (own.length === 0) return { tier, status: 'met', by: ['iso-42001'], reasons: [], ...next }
  const group = equivalents.find((standards) => standards.every((standard) => isHeld(requirement, standard, facts, today)))
  return group ? { tier, status: 'met', by: group, reasons: [], ...next } : { tier, status: 'not-met', reasons: own, ...next }
}

/** A certificate is asked for from "certificate seen" on and by each of the other demands; below that a statement will do, unless a certificate has lapsed. */
function reasonsOf42001(requirement: Requirement, facts: ToolFacts, today: IsoDate): RequirementReason[] {
  const byCertificate = certificatesOf('iso-42001', facts)
    .toSorted((a, b) => Number(isInForce(b, today)) - Number(isInForce(a, today)))
    .map((certificate) => certificateReasons(requirement, certificate, facts, today))
    .toSorted((a, b) => a.length - b.length)[0]
  const { rung, inForce } = assessVendor(facts, today)
  if (byCertificate && (byCertificate.length === 0 || needsCertificate(requirement) || !inForce)) return byCertificate
  if (needsCertificate(requirement)) return [{ kind: 'no-certificate' }]
  const found = evidenceLevels[rungHeight(rung)] ?? 'none'
  const { evidenceLevel: needed } = requirement
  return evidenceRank(found) >= evidenceRank(needed) ? [] : [{ kind: 'evidence-too-weak', needed, found }]
}

function needsCertificate({ evidenceLevel, scopeCovers, accredited, checkedWithinMonths }: Requirement): boolean {
  return evidenceRank(evidenceLevel) >= evidenceRank('certificate-seen') || scopeCovers || accredited || checkedWithinMonths !== undefined
}

/** A report of type I describes a design on one day: only type II counts. SOC 3 knows no type I. */
function isHeld(requirement: Requirement, standard: EquivalentStandard, facts: ToolFacts, today: IsoDate): boolean {
  const needsTypeII = standard === 'soc-1' || standard === 'soc-2'
  return certificatesOf(standard, facts).some(
    (certificate) => (!needsTypeII || certificate.reportType === 'type-2') && certificateReasons(requirement, certificate, facts, today).length === 0,
  )
}

function certificatesOf(standard: StandardId, { certificates }: ToolFacts): Certificate[] {
  return certificates.filter((certificate) => standardOf(certificate.edition) === standard).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function certificateReasons(requirement: Requirement, certificate: Certificate, facts: ToolFacts, today: IsoDate): RequirementReason[] {
  return [
    ...forceReasons(certificate, today),
    ...evidenceReasons(requirement, certificate),
    ...scopeReasons(requirement, certificate, facts),
    ...accreditationReasons(requirement, certificate),
    ...checkReasons(requirement, certificate, today),
  ]
}

function forceReasons(certificate: Certificate, today: IsoDate): RequirementReason[] {
  if (isInForce(certificate, today)) return []
  const begins = certificate.issuedOn
  return begins && begins > today ? [{ kind: 'not-yet-valid', on: begins }] : [{ kind: 'not-in-force', state: stateOn(certificate, today) }]
}

function evidenceReasons({ evidenceLevel: needed }: Requirement, { evidenceLevel: found }: Certificate): RequirementReason[] {
  return evidenceRank(found) < evidenceRank(needed) ? [{ kind: 'evidence-too-weak', needed, found }] : []
}

function scopeReasons({ scopeCovers }: Requirement, { id: certificateId }: Certificate, { judgements, toolId, plan = '' }: ToolFacts): RequirementReason[] {
  const verdict = judgementFor(judgements, { certificateId, toolId, plan })?.verdict ?? 'not-judged'
  return scopeCovers && verdict !== 'yes' ? [{ kind: 'scope', verdict }] : []
}

function accreditationReasons(requirement: Requirement, { accredited, edition }: Certificate): RequirementReason[] {
  if (!requirement.accredited || accredited === 'yes' || !isAccreditable(edition)) return []
  return [{ kind: accredited === 'no' ? 'not-accredited' : 'accreditation-unknown' }]
}

function checkReasons({ checkedWithinMonths: months }: Requirement, { seenOn }: Certificate, today: IsoDate): RequirementReason[] {
  if (months === undefined) return []
  if (seenOn === undefined) return [{ kind: 'never-checked' }]
  return addMonths(seenOn, months) < today ? [{ kind: 'check-too-old', on: seenOn, months }] : []
}

/** Certificates of any standard that may count begin, end, and grow old. */
function nextTurn({ checkedWithinMonths: months }: Requirement, certificates: readonly Certificate[], today: IsoDate): { nextChangeOn?: IsoDate } {
  const next = certificates
    .flatMap(({ issuedOn, expiresOn, periodTo, seenOn }) => [
      issuedOn,
      expiresOn && addDays(expiresOn, 1),
      periodTo && addDays(addMonths(periodTo, bridgeMonths), 1),
      months === undefined ? undefined : seenOn && addDays(addMonths(seenOn, months), 1),
    ])
    .filter((day) => day !== undefined && day > today)
    .sort()[0]
  return next ? { nextChangeOn: next } : {}
}
