/** Which of a vendor's certificates another one has replaced. */
import { isInForce, lastDayOf } from '#core/assurance/certificate-timeline.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate } from '#core/register/certificate.ts'
import { standardOf } from '#core/register/standard.ts'

/** True where another certificate to the same standard took its place: one that is in force while this one is not, or one that ends later. */
export function isSuperseded(certificate: Certificate, all: readonly Certificate[], today: IsoDate): boolean {
  const rank = (each: Certificate) => `${isInForce(each, today) ? 1 : 0} ${lastDayOf(each) ?? ''} ${each.id}`
  return all.some((other) => standardName(other) === standardName(certificate) && rank(other) > rank(certificate))
}

/** A standard that Daylight does not know is told by its name as it stands. */
function standardName({ edition }: Certificate): string {
  const standard = standardOf(edition)
  return standard === 'other' ? edition.normalize('NFKC').toUpperCase() : standard
}
