/** The cells of the vendors' table. */
import type { Assurance } from '#core/assurance/assess.ts'
import { daysBetween } from '#core/calendar/iso-date.ts'
import { controlProgress } from '#core/controls/control-points.ts'
import type { ToolProfile, VendorProfile } from '#core/register/profile.ts'
import type { VendorEntry } from '#core/register/vendor-entry.ts'
import { NameCell } from '#ui/components/name-cell.tsx'
import { TwoLines } from '#ui/components/two-lines.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

export function VendorNameCell({ vendor: { id, name, legalEntity, country } }: { vendor: VendorProfile }) {
  const { country: countryName } = useDaylight()
  const under = [legalEntity !== name && legalEntity, country && countryName(country)].filter(Boolean).join(' · ')
  return <NameCell name={name} under={under} href={hashFor(['vendor', id])} />
}

export function ToolsCell({ tools }: { tools: readonly ToolProfile[] }) {
  const { t } = useDaylight()
  return (
    <span class={tools.length === 0 ? 'text-faint' : ''} title={tools.map((tool) => tool.name).join('\n')}>
      {t('vendors.tools', { count: tools.length })}
    </span>
  )
}

export function PositionCell({ entry: { position, positionSeenOn } }: { entry: VendorEntry }) {
  const { t, date } = useDaylight()
  const words = t(`position.${position}`)
  if (position === 'unknown') return <span class="text-faint">{words}</span>
  return <TwoLines first={words} second={positionSeenOn ? date(positionSeenOn) : ''} />
}

/** Until when the certificate is valid, and when anything about it changes next. */
export function CertificateCell({ assurance: { certificate, nextChangeOn, inForce } }: { assurance: Assurance }) {
  const { t, date, today } = useDaylight()
  if (certificate === undefined) return <span class="text-faint">{t('vendors.no-certificate')}</span>
  const until = certificate.expiresOn ? date(certificate.expiresOn) : t('vendors.no-expiry')
  const next = nextChangeOn && t('vendors.next-change', { date: date(nextChangeOn), span: t('common.days-left', { days: daysBetween(today, nextChangeOn) }) })
  return <TwoLines first={<span class={inForce ? '' : 'text-error'}>{until}</span>} second={next ?? ''} />
}

export function ControlsCell({ vendor }: { vendor: VendorProfile }) {
  const { t } = useDaylight()
  const answered = answeredPoints(vendor)
  const total = controlProgress([]).reduce((sum, each) => sum + each.total, 0)
  return (
    <>
      <span class={`block truncate ${answered === 0 ? 'text-faint' : ''}`}>{t('vendors.controls', { answered, total })}</span>
      <span aria-hidden="true" class="bg-bar-off mt-1 block h-1 w-full max-w-20 overflow-hidden rounded-full">
        <span class="bg-bar block h-full" style={{ width: `${(100 * answered) / total}%` }} />
      </span>
    </>
  )
}

export function TierCell({ entry: { riskTier, owner } }: { entry: VendorEntry }) {
  const { t } = useDaylight()
  return <TwoLines first={<span class={riskTier === 'not-set' ? 'text-faint' : ''}>{t(`tier.${riskTier}`)}</span>} second={owner ?? ''} />
}

/** How many points of Annex A.10 have an answer. */
export function answeredPoints({ controlAnswers }: VendorProfile): number {
  return controlProgress(controlAnswers).reduce((sum, each) => sum + each.answered, 0)
}
