/** Decides what needs somebody, and by which day: reviews of decisions, ends and audits of certificates, checks, and open points of Annex A.10. */
import { expiringDays, isInForce, lastDayOf, staleMonths, stateOn, surveillanceWindows } from '#core/assurance/certificate-timeline.ts'
import { isSuperseded } from '#core/assurance/superseded.ts'
import { addDays, addMonths, type IsoDate } from '#core/calendar/iso-date.ts'
import type { ControlPointId } from '#core/controls/control-points.ts'
import type { Certificate } from '#core/register/certificate.ts'
import { isApproval } from '#core/register/decision.ts'
import type { Profiles, ToolProfile, VendorProfile } from '#core/register/profiles.ts'

/** Days ahead that count as due: as early as a certificate counts as expiring. */
const horizonDays = expiringDays

interface Base {
  /** The day by which somebody must act; before today it is overdue. */
  on: IsoDate
  /** The tool or vendor. */
  id: string
  name: string
  /** Who looks after it. */
  owner?: string
}

export type DueItem = Base &
  (
    | { kind: 'approval-review' | 'decision-review' }
    | { kind: 'certificate-expired' | 'certificate-expires' | 'surveillance-due' | 'surveillance-unconfirmed' | 'certificate-check'; certificate: Certificate }
    | { kind: 'control-point'; pointId: ControlPointId }
  )

/** What is overdue on `today` or falls due within 90 days; the longest overdue first. */
export function dueItems({ tools, vendors }: Pick<Profiles, 'tools' | 'vendors'>, today: IsoDate): DueItem[] {
  const end = addDays(today, horizonDays)
  return [...tools.flatMap(dueOfTool), ...vendors.flatMap((vendor) => dueOfVendor(vendor, today))]
    .filter((item) => item.on <= end)
    .sort((a, b) => a.on.localeCompare(b.on) || a.name.localeCompare(b.name, 'en'))
}

function dueOfTool({ id, name, decision }: ToolProfile): DueItem[] {
  const { status, reviewBy, decidedBy } = decision
  if (reviewBy === undefined || status === 'retired') return []
  return [{ kind: isApproval(status) ? 'approval-review' : 'decision-review', on: reviewBy, id, name, ...(decidedBy && { owner: decidedBy }) }]
}

function dueOfVendor({ id, name, entry, certificates, controlAnswers }: VendorProfile, today: IsoDate): DueItem[] {
  const base = { id, name, ...(entry.owner && { owner: entry.owner }) }
  const fromCertificates = certificates
    .filter((certificate) => !isSuperseded(certificate, certificates, today))
    .flatMap((certificate) => dueOfCertificate(certificate, today).map((due) => ({ ...base, ...due, certificate })))
  const fromControls = controlAnswers
    .filter((answer) => answer.state !== 'met' && answer.state !== 'not-applicable')
    .flatMap(({ dueOn, pointId, owner }) => (dueOn ? [{ ...base, ...(owner && { owner }), kind: 'control-point' as const, on: dueOn, pointId }] : []))
  return [...fromCertificates, ...fromControls]
}

type CertificateDue = Pick<Extract<DueItem, { certificate: Certificate }>, 'kind' | 'on'>

/** An expired certificate asks for one thing only: whether there is a new one. */
function dueOfCertificate(certificate: Certificate, today: IsoDate): CertificateDue[] {
  const { seenOn, nextCheckOn } = certificate
  const expiresOn = lastDayOf(certificate)
  if (stateOn(certificate, today) === 'expired') return [{ kind: 'certificate-expired', on: expiresOn && expiresOn < today ? expiresOn : today }]
  const check = nextCheckOn ?? (seenOn && addMonths(seenOn, staleMonths))
  const due: CertificateDue[] = check ? [{ kind: 'certificate-check', on: check }] : []
  if (!isInForce(certificate, today)) return due
  if (expiresOn) due.push({ kind: 'certificate-expires', on: expiresOn })
  const windows = surveillanceWindows(certificate, today)
  const missed = windows.findLast((window) => window.state === 'unconfirmed')
  const open = windows.find((window) => window.state === 'open')
  if (missed) due.push({ kind: 'surveillance-unconfirmed', on: missed.dueOn })
  if (open) due.push({ kind: 'surveillance-due', on: open.dueOn })
  return due
}
