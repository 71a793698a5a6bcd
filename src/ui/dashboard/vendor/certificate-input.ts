/** From the certificate form to a certificate, and the values that a new one starts with. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate } from '#core/register/certificate.ts'
import type { Settings } from '#core/register/settings.ts'
import { definedOf, linesOf, textOf } from '#ui/hooks/use-form.ts'

/** Text as typed: the command checks it against the schema and refuses what does not fit. */
export type CertificateInput = Omit<Certificate, 'id'> & { id?: string }

export function newCertificate(vendorId: string, today: IsoDate, { userName }: Settings): CertificateInput {
  return {
    vendorId,
    edition: 'ISO/IEC 42001:2023',
    accredited: 'unknown',
    sites: [],
    state: 'active',
    evidenceLevel: 'certificate-seen',
    seenOn: today,
    ...(userName && { seenBy: userName }),
  }
}

/** `data` holds every field of the form; `start` gives the vendor and, for a certificate that is changed, the id. */
export function certificateInput(data: FormData, { vendorId, id }: Pick<CertificateInput, 'vendorId' | 'id'>): CertificateInput {
  const text = (name: keyof Certificate) => textOf(data, name)
  return definedOf({
    vendorId,
    id,
    edition: text('edition') ?? '',
    number: text('number'),
    certifiedEntity: text('certifiedEntity'),
    certificationBody: text('certificationBody'),
    accreditationBody: text('accreditationBody'),
    accredited: text('accredited') ?? 'unknown',
    scopeText: text('scopeText'),
    sites: linesOf(data, 'sites'),
    originalIssuedOn: text('originalIssuedOn'),
    issuedOn: text('issuedOn'),
    expiresOn: text('expiresOn'),
    state: text('state'),
    lastAuditOn: text('lastAuditOn'),
    lastAuditKind: text('lastAuditKind'),
    soaVersion: text('soaVersion'),
    evidenceLevel: text('evidenceLevel'),
    evidenceUrl: text('evidenceUrl'),
    seenOn: text('seenOn'),
    seenBy: text('seenBy'),
    nextCheckOn: text('nextCheckOn'),
    note: text('note'),
    reportType: text('reportType'),
    periodFrom: text('periodFrom'),
    periodTo: text('periodTo'),
    starLevel: text('starLevel'),
    hitrustKind: text('hitrustKind'),
  }) as CertificateInput
}
