/** Where the events of a certificate's life lie on its line, each as a fraction of the line from 0 (left) to 1. */
import { isInForce, type SurveillanceWindow, surveillanceWindows } from '#core/assurance/certificate-timeline.ts'
import { addMonths, daysBetween, type IsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate } from '#core/register/certificate.ts'

/** The usual term of a certificate: stands in for an end, or a beginning, that is not on record. */
const usualTermMonths = 36

export interface LifeLineLayout {
  /** The certificate's own term. The line itself also reaches to today where that lies outside. */
  from: number
  to: number
  today: number
  /** Left out where only assumed. */
  issuedOn?: IsoDate
  expiresOn?: IsoDate
  windows: readonly PlacedWindow[]
  inForce: boolean
}

export interface PlacedWindow extends SurveillanceWindow {
  /** 1 for the first yearly audit. */
  number: number
  from: number
  to: number
  /** The audit on record that belongs to this window; undefined where a later one speaks for it. */
  auditOn?: IsoDate
}

/** undefined where neither the issue nor the end is on record: then there is no line to draw. */
export function lifeLineLayout(certificate: Certificate, today: IsoDate): LifeLineLayout | undefined {
  const { issuedOn, expiresOn } = certificate
  const first = issuedOn ?? (expiresOn && addMonths(expiresOn, -usualTermMonths))
  if (first === undefined) return undefined
  const last = expiresOn ?? addMonths(first, usualTermMonths)
  const [left = first, , right = last] = [first, last, today].sort()
  const place = (day: IsoDate) => daysBetween(left, day) / daysBetween(left, right)
  return {
    from: place(first),
    to: place(last),
    today: place(today),
    ...(issuedOn && { issuedOn }),
    ...(expiresOn && { expiresOn }),
    windows: placedWindows(certificate, today, place),
    inForce: isInForce(certificate, today),
  }
}

function placedWindows(certificate: Certificate, today: IsoDate, place: (day: IsoDate) => number): PlacedWindow[] {
  const { lastAuditOn } = certificate
  const windows = surveillanceWindows(certificate, today)
  return windows.map((window, i) => {
    const next = windows[i + 1]
    const isOfThisYear = window.state === 'seen' && lastAuditOn !== undefined && (next === undefined || lastAuditOn < next.opensOn)
    return { ...window, number: i + 1, from: place(window.opensOn), to: place(window.dueOn), ...(isOfThisYear && { auditOn: lastAuditOn }) }
  })
}
