/** Which evidence stops proving anything, and on which day: of a vendor, of a tool, or of a certificate that still counts. */
import { isSuperseded } from '#core/assurance/superseded.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate } from '#core/register/certificate.ts'
import type { Evidence } from '#core/register/evidence.ts'

interface EvidenceDue {
  on: IsoDate
  /** Evidence of a certificate is its vendor's concern. */
  subject: 'tool' | 'vendor'
  id: string
  evidence: Evidence
}

/** Evidence without an end asks for nothing, nor does that of a certificate whose place another took. */
export function dueOfEvidence(evidence: readonly Evidence[], certificates: readonly Certificate[], today: IsoDate): EvidenceDue[] {
  const byId = new Map(certificates.map((certificate) => [certificate.id, certificate]))
  return evidence.flatMap((each): EvidenceDue[] => {
    const { subjectKind, subjectId, expiresOn: on } = each
    if (on === undefined) return []
    if (subjectKind !== 'certificate') return [{ on, subject: subjectKind, id: subjectId, evidence: each }]
    const certificate = byId.get(subjectId)
    if (certificate === undefined) return []
    const { vendorId } = certificate
    const ofVendor = certificates.filter((other) => other.vendorId === vendorId)
    return isSuperseded(certificate, ofVendor, today) ? [] : [{ on, subject: 'vendor', id: vendorId, evidence: each }]
  })
}
