/** Who says what of the vendor's certification, shown where somebody says anything else than "held": a person is to judge. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { isEdition42001, type VendorPosition } from '#core/register/certificate.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { OutsideLink } from '#ui/components/outside-link.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface Statement {
  who: string
  position: VendorPosition
  on?: IsoDate | undefined
  url?: string | undefined
}

export function StatementList({ vendor }: { vendor: VendorProfile }) {
  const { t, date } = useDaylight()
  const statements = useStatements(vendor)
  if (statements.every(({ position }) => position === 'held')) return null
  return (
    <ul class="border-line grid grid-cols-[minmax(0,1fr)_auto_auto] gap-x-3 rounded-lg border text-xs" aria-label={t('tool.statements.title')}>
      {statements.map(({ who, position, on, url }) => (
        <li key={`${who} ${position} ${on}`} class="border-line col-span-full grid grid-cols-subgrid items-baseline border-t px-3 py-1.5 first:border-t-0">
          <span class="min-w-0 break-words">{url ? <OutsideLink url={url} text={who} /> : who}</span>
          <span class="font-semibold">{t(`position.${position}`)}</span>
          <span class="text-faint text-right whitespace-nowrap">{on && date(on)}</span>
        </li>
      ))}
    </ul>
  )
}

/** The certificates on record say "held"; "unknown" says nothing. */
function useStatements({ claims, certificates, entry }: VendorProfile): Statement[] {
  const { t } = useDaylight()
  const statements: Statement[] = [
    ...certificates.filter(({ edition }) => isEdition42001(edition)).map(({ seenOn }) => ({ who: t('tool.statements.certificate'), position: 'held' as const, on: seenOn })),
    { who: t('tool.statements.own-note'), position: entry.position, on: entry.positionSeenOn },
    ...claims.filter(({ edition }) => isEdition42001(edition)).map(({ saidBy, position, statedOn, seenOn, url }) => ({ who: saidBy, position, on: statedOn ?? seenOn, url })),
  ]
  return statements.filter(({ position }) => position !== 'unknown')
}
