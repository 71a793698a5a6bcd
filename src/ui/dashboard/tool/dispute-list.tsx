/** Where sources disagree: who says what, side by side, so that a person can judge. */
import { isEdition42001 } from '#core/register/certificate.ts'
import type { VendorProfile } from '#core/register/profiles.ts'
import { OutsideLink } from '#ui/components/outside-link.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function DisputeList({ vendor: { claims, certificates, entry } }: { vendor: VendorProfile }) {
  const { t, date } = useDaylight()
  const statements = [
    ...certificates
      .filter((each) => isEdition42001(each.edition))
      .map((each) => ({ who: t('tool.dispute.certificate'), says: t('position.held'), on: each.seenOn, url: undefined })),
    ...(entry.position === 'unknown' ? [] : [{ who: t('tool.dispute.own-note'), says: t(`position.${entry.position}`), on: entry.positionSeenOn, url: undefined }]),
    ...claims
      .filter((claim) => isEdition42001(claim.edition))
      .map((claim) => ({ who: claim.saidBy, says: t(`position.${claim.position}`), on: claim.statedOn ?? claim.seenOn, url: claim.url })),
  ]
  return (
    <ul class="border-line grid grid-cols-[minmax(0,1fr)_auto_auto] gap-x-3 rounded-lg border text-xs" aria-label={t('tool.dispute.title')}>
      {statements.map(({ who, says, on, url }, i) => (
        <li key={`${who} ${says} ${i}`} class="border-line col-span-full grid grid-cols-subgrid items-baseline border-t px-3 py-1.5 first:border-t-0">
          <span class="min-w-0 break-words">{url ? <OutsideLink url={url} text={who} /> : who}</span>
          <span class="font-semibold">{says}</span>
          <span class="text-faint text-right whitespace-nowrap">{on && date(on)}</span>
        </li>
      ))}
    </ul>
  )
}
