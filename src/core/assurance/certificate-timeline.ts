/** The life of one certificate on a given day: in force or not, its surveillance windows, and when something about it changes next. */
import { addDays, addMonths, type IsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate, CertificateState } from '#core/register/certificate.ts'

/** Days before the end from which a certificate counts as expiring soon. */
export const expiringDays = 90
/** Months after which a check counts as stale: one surveillance period (reference: ISO/IEC 17021-1 asks for an audit every year). */
export const staleMonths = 12
/** Months after its period for which a report (SOC) is relied on; by then the next one must be there. */
export const bridgeMonths = 12
/** Days before a surveillance audit is due from which an audit counts for that year. */
const windowDays = 90

export interface SurveillanceWindow {
  opensOn: IsoDate
  dueOn: IsoDate
  /** seen: an audit on or after the opening is on record. unconfirmed: due has passed without a sign of one. */
  state: 'upcoming' | 'open' | 'seen' | 'unconfirmed'
}

/** The state today: what the register says, except that an active or unknown certificate whose end has passed is expired. Valid through its last day. */
export function stateOn(certificate: Certificate, today: IsoDate): CertificateState {
  const { state } = certificate
  const last = lastDayOf(certificate)
  const isPast = last !== undefined && last < today
  return isPast && (state === 'active' || state === 'unknown') ? 'expired' : state
}

/** The last day on which the certificate counts: its expiry; for a report over a period, as long after the period as reports are relied on. */
export function lastDayOf({ expiresOn, periodTo }: Certificate): IsoDate | undefined {
  return expiresOn ?? (periodTo && addMonths(periodTo, bridgeMonths))
}

/** True while the certificate counts: issued, not past its end, and not suspended, withdrawn, cancelled or expired by its register. */
export function isInForce(certificate: Certificate, today: IsoDate): boolean {
  const state = stateOn(certificate, today)
  const isFuture = certificate.issuedOn !== undefined && certificate.issuedOn > today
  return !isFuture && (state === 'active' || state === 'unknown')
}

/** The yearly surveillance audits between issue and expiry (ISO/IEC 17021-1: at least once a calendar year; recertification takes the last one's place). */
export function surveillanceWindows(certificate: Certificate, today: IsoDate): SurveillanceWindow[] {
  const { issuedOn, expiresOn, lastAuditOn } = certificate
  if (issuedOn === undefined || !isAccreditable(certificate.edition)) return []
  const end = expiresOn ?? addMonths(issuedOn, 36)
  const lastDue = addMonths(end, -6)
  const windows: SurveillanceWindow[] = []
  for (let months = 12; ; months += 12) {
    const dueOn = addMonths(issuedOn, months)
    if (dueOn >= lastDue) return windows
    const opensOn = addDays(dueOn, -windowDays)
    const isSeen = lastAuditOn !== undefined && lastAuditOn >= opensOn && lastAuditOn <= today
    windows.push({ opensOn, dueOn, state: isSeen ? 'seen' : today > dueOn ? 'unconfirmed' : today >= opensOn ? 'open' : 'upcoming' })
  }
}

/** The day on which the record must be looked at again: as set, else the earlier of 90 days before expiry and 12 months after it was seen. */
export function nextCheckOn(certificate: Certificate): IsoDate | undefined {
  if (certificate.nextCheckOn) return certificate.nextCheckOn
  const candidates = [certificate.expiresOn && addDays(certificate.expiresOn, -expiringDays), certificate.seenOn && addMonths(certificate.seenOn, staleMonths)].filter(
    (day) => day !== undefined,
  )
  return candidates.sort()[0]
}

/** Management-system standards are certified under ISO/IEC 17021-1, with accreditation and yearly surveillance. Attestations such as SOC 2 know neither. */
export function isAccreditable(edition: string): boolean {
  const name = edition.normalize('NFKC').toUpperCase()
  return name.includes('ISO') || name.includes('JIS')
}
