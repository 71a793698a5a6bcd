/** Where a vendor's ISO/IEC 42001 assurance stands today, in sentences: what is known, until when, and what to do next. */
import { stateOn } from '#core/assurance/certificate-timeline.ts'
import { daysBetween } from '#core/calendar/iso-date.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import type { Daylight } from '#ui/hooks/daylight-context.tsx'

export function vendorStanding({ name, assurance }: Pick<VendorProfile, 'name' | 'assurance'>, daylight: Pick<Daylight, 't' | 'date' | 'today' | 'sentences'>): string {
  const { t, date, today, sentences } = daylight
  const { rung, inForce, certificate, nextChangeOn } = assurance
  if (certificate && !inForce) return t('vendor.stands.not-in-force', { state: t(`state.${stateOn(certificate, today)}`) })
  const { seenOn, expiresOn } = certificate ?? {}
  return sentences([
    t(`vendor.stands.${rung === 'scope-covers' ? 'confirmed' : rung}`, { vendor: name, seen: seenOn ? date(seenOn) : '' }),
    expiresOn && t('vendor.stands.through', { date: date(expiresOn), left: t('common.days-left', { days: daysBetween(today, expiresOn) }) }),
    nextChangeOn && t('vendor.stands.changes', { date: date(nextChangeOn), left: t('common.days-left', { days: daysBetween(today, nextChangeOn) }) }),
  ])
}
