/** A certificate as its register shows it, the judgement whether its scope covers a tool, and the statements people make about it. */
import { z } from 'zod'
import { type IsoDate, isoDateSchema } from '#core/calendar/iso-date.ts'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'
import { standardOf } from '#core/register/standard.ts'

/** The register's words (IAF CertSearch). "expired" may also follow from the date, which never overwrites what the register said. */
export const certificateStates = ['active', 'suspended', 'withdrawn', 'cancelled', 'expired', 'unknown'] as const
export type CertificateState = (typeof certificateStates)[number]

/** How we know, weakest first. The order is used: see `evidenceRank`. */
export const evidenceLevels = ['none', 'secondary-source', 'vendor-statement', 'certificate-seen', 'confirmed'] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

export const vendorPositions = ['held', 'in-progress', 'planned', 'not-held', 'not-disclosed', 'unknown'] as const
export type VendorPosition = (typeof vendorPositions)[number]

export const auditKinds = ['stage-1', 'stage-2', 'surveillance', 'recertification', 'special'] as const
export const reportTypes = ['type-1', 'type-2'] as const
export const starLevels = ['1', '2'] as const
export const hitrustKinds = ['e1', 'i1', 'r2'] as const
export const scopeVerdicts = ['yes', 'not-named', 'excluded', 'unclear'] as const
export type ScopeVerdict = (typeof scopeVerdicts)[number]

/** ISO/IEC 42001:2023 was published on this day (iso.org/standard/42001); no certificate to it can be older. */
const iso42001PublishedOn = '2023-12-18' as IsoDate

/** Editions of the standard, exactly as certificates name them. */
export const editions42001 = ['ISO/IEC 42001:2023', 'JIS Q 42001:2025', 'EN ISO/IEC 42001:2026', 'ISO/IEC FDIS 42001', 'ISO/IEC DIS 42001'] as const

const text = (max: number) => z.string().trim().max(max).optional()
export const httpsUrlSchema = z.url({ protocol: /^https$/, error: 'link-not-https' })

export const certificateSchema = z
  .strictObject({
    id: z.string().min(1),
    vendorId: recordIdSchema,
    edition: z.string().trim().min(1, 'required').max(120),
    number: text(120),
    certifiedEntity: text(200),
    certificationBody: text(200),
    accreditationBody: text(200),
    accredited: z.enum(['yes', 'no', 'unknown']),
    scopeText: text(4000),
    sites: z.array(z.string().trim().min(1).max(300)).max(100).default([]),
    originalIssuedOn: isoDateSchema.optional(),
    issuedOn: isoDateSchema.optional(),
    expiresOn: isoDateSchema.optional(),
    state: z.enum(certificateStates),
    lastAuditOn: isoDateSchema.optional(),
    lastAuditKind: z.enum(auditKinds).optional(),
    soaVersion: text(120),
    evidenceLevel: z.enum(evidenceLevels),
    evidenceUrl: httpsUrlSchema.optional(),
    seenOn: isoDateSchema.optional(),
    seenBy: text(120),
    nextCheckOn: isoDateSchema.optional(),
    note: text(2000),
    /** SOC reports: on the design on one day (type 1), or on how it worked over a period (type 2). They have a period and no expiry. */
    reportType: z.enum(reportTypes).optional(),
    periodFrom: isoDateSchema.optional(),
    periodTo: isoDateSchema.optional(),
    /** CSA STAR for AI. */
    starLevel: z.enum(starLevels).optional(),
    /** HITRUST. */
    hitrustKind: z.enum(hitrustKinds).optional(),
  })
  .superRefine((certificate, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    const { issuedOn, originalIssuedOn, expiresOn } = certificate
    if (issuedOn && expiresOn && expiresOn <= issuedOn) fault('expiresOn', 'expiry-before-issue')
    if (originalIssuedOn && issuedOn && issuedOn < originalIssuedOn) fault('issuedOn', 'issue-before-original')
    if (issuedOn && expiresOn && Number(expiresOn.slice(0, 4)) - Number(issuedOn.slice(0, 4)) > 5) fault('expiresOn', 'validity-too-long')
    const first = originalIssuedOn ?? issuedOn
    if (first && first < iso42001PublishedOn && isFinalEdition42001(certificate.edition)) {
      fault(originalIssuedOn ? 'originalIssuedOn' : 'issuedOn', 'issue-before-standard')
    }
    const { periodFrom, periodTo } = certificate
    if (periodFrom && periodTo && periodTo < periodFrom) fault('periodTo', 'period-reversed')
    if (certificate.reportType === 'type-2' && !periodTo) fault('periodTo', 'period-missing')
    if (issuedOn && periodTo && issuedOn < periodTo) fault('issuedOn', 'issue-within-period')
    if (certificate.evidenceLevel === 'confirmed' && !certificate.seenOn) fault('seenOn', 'seen-on-missing')
  })
export type Certificate = z.infer<typeof certificateSchema>

/** What a person records here: a certificate that somebody has seen tells something that stands on it. Tables and copies of other registers may hold less. */
export const recordedCertificateSchema = certificateSchema.superRefine((certificate, context) => {
  const { number, certifiedEntity, certificationBody, scopeText, issuedOn, expiresOn } = certificate
  const isSeen = evidenceRank(certificate.evidenceLevel) >= evidenceRank('certificate-seen')
  if (isSeen && ![number, certifiedEntity, certificationBody, scopeText, issuedOn, expiresOn].some(Boolean))
    context.addIssue({ code: 'custom', path: ['number'], message: 'nothing-of-certificate' })
})

/** Whether a certificate covers one tool, in one plan, as the organisation uses it. */
export const scopeJudgementSchema = z.strictObject({
  certificateId: z.string().min(1),
  toolId: recordIdSchema,
  /** "" judges the tool whatever the plan. */
  plan: z.string().trim().max(80),
  verdict: z.enum(scopeVerdicts),
  /** The words of the scope that the judgement relies on. */
  words: text(2000),
  judgedBy: text(120),
  judgedOn: isoDateSchema,
})
export type ScopeJudgement = z.infer<typeof scopeJudgementSchema>

/** One dated, sourced statement about a vendor's certification, by anyone. */
export const claimSchema = z.strictObject({
  id: z.string().min(1),
  vendorId: recordIdSchema,
  edition: z.string().trim().min(1, 'required').max(120),
  position: z.enum(vendorPositions),
  saidBy: z.string().trim().min(1, 'required').max(200),
  /** What kind of source it is: never more than a vendor's statement, whatever it says. */
  level: z.enum(['secondary-source', 'vendor-statement']),
  url: httpsUrlSchema.optional(),
  statedOn: isoDateSchema.optional(),
  seenOn: isoDateSchema,
  note: text(2000),
})
export type Claim = z.infer<typeof claimSchema>

/** 0 (nothing) to 4 (confirmed). */
export function evidenceRank(level: EvidenceLevel): number {
  return evidenceLevels.indexOf(level)
}

/** True for any edition of ISO/IEC 42001, however the name is typed: "ISO 42001", "JIS Q 42001:2025", "ＩＳＯ４２００１". */
export function isEdition42001(edition: string): boolean {
  return standardOf(edition) === 'iso-42001'
}

function isFinalEdition42001(edition: string): boolean {
  return isEdition42001(edition) && !edition.normalize('NFKC').toUpperCase().includes('DIS')
}
