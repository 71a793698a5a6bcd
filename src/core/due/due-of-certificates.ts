/** What certificates ask for, and by which day: a new one, a look at the register, a sign of the yearly audit. */
import { isInForce, lastDayOf, staleMonths, stateOn, surveillanceWindows } from '#core/assurance/certificate-timeline.ts'
import { isSuperseded } from '#core/assurance/superseded.ts'
import { addMonths, type IsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate } from '#core/register/certificate.ts'

export const certificateDueKinds = ['certificate-expired', 'certificate-expires', 'surveillance-due', 'surveillance-unconfirmed', 'certificate-check'] as const

interface CertificateDue {
  kind: (typeof certificateDueKinds)[number]
  on: IsoDate
  certificate: Certificate
}

/** One whose place another took asks for nothing. */
export function dueOfCertificates(certificates: readonly Certificate[], today: IsoDate): CertificateDue[] {
  return Object.values(Object.groupBy(certificates, ({ vendorId }) => vendorId))
    .flatMap((ofVendor = []) => ofVendor.filter((certificate) => !isSuperseded(certificate, ofVendor, today)))
    .flatMap((certificate) => dueOf(certificate, today).map((due) => ({ ...due, certificate })))
}

/** An expired certificate asks for one thing only: whether there is a new one. */
function dueOf(certificate: Certificate, today: IsoDate): Omit<CertificateDue, 'certificate'>[] {
  const { seenOn, nextCheckOn } = certificate
  const expiresOn = lastDayOf(certificate)
  if (stateOn(certificate, today) === 'expired') return [{ kind: 'certificate-expired', on: expiresOn && expiresOn < today ? expiresOn : today }]
  const check = nextCheckOn ?? (seenOn && addMonths(seenOn, staleMonths))
  const due: Omit<CertificateDue, 'certificate'>[] = check ? [{ kind: 'certificate-check', on: check }] : []
  if (!isInForce(certificate, today)) return due
  if (expiresOn) due.push({ kind: 'certificate-expires', on: expiresOn })
  const windows = surveillanceWindows(certificate, today)
  const missed = windows.findLast((window) => window.state === 'unconfirmed')
  const open = windows.find((window) => window.state === 'open')
  if (missed) due.push({ kind: 'surveillance-unconfirmed', on: missed.dueOn })
  if (open) due.push({ kind: 'surveillance-due', on: open.dueOn })
  return due
}
