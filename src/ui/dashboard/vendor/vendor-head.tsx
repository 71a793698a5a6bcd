/** The top of a vendor's page: who it is, where its assurance stands today in a sentence, and what can be done. */
import { useState } from 'preact/hooks'
import type { VendorProfile } from '#core/register/profile.ts'
import { Ladder } from '#ui/components/ladder.tsx'
import { LetterTile } from '#ui/components/letter-tile.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { ReviewButton } from '#ui/components/review-button.tsx'
import { CertificateDialog } from '#ui/dashboard/vendor/certificate-dialog.tsx'
import { CertificateFileButton } from '#ui/dashboard/vendor/certificate-drop.tsx'
import type { CertificateReader } from '#ui/dashboard/vendor/use-certificate-reading.ts'
import { VendorDialog } from '#ui/dashboard/vendor/vendor-dialog.tsx'
import { vendorStanding } from '#ui/dashboard/vendor/vendor-standing.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useReview } from '#ui/hooks/use-review.ts'

export function VendorHead({ vendor, reader }: { vendor: VendorProfile; reader: CertificateReader }) {
  const daylight = useDaylight()
  const { t, language } = daylight
  const review = useReview()
  const [dialog, setDialog] = useState<'certificate' | 'vendor' | undefined>()
  const close = () => setDialog(undefined)
  const name = (language === 'ja' && vendor.nameJa) || vendor.name
  return (
    <>
      <PageHead
        title={name}
        lead={<LetterTile name={vendor.name} size="large" />}
        under={<Identity vendor={vendor} />}
        actions={
          <>
            <ReviewButton onReview={() => review('vendor', vendor.id, name)} />
            <button type="button" class="btn" onClick={() => setDialog('vendor')}>
              {t('vendor.edit-button')}
            </button>
            <CertificateFileButton reader={reader} />
            <button type="button" class="btn btn-primary" onClick={() => setDialog('certificate')}>
              {t('vendor.record-button')}
            </button>
          </>
        }
      />
      <div class="mb-4 flex flex-wrap items-start gap-x-5 gap-y-1.5">
        <span class="font-semibold whitespace-nowrap">
          <Ladder assurance={vendor.assurance} word />
        </span>
        <p class="max-w-[110ch] min-w-0 flex-1 basis-80">{vendorStanding(vendor, daylight)}</p>
      </div>
      {vendor.entry.note && <p class="text-soft mb-4 max-w-[86ch] whitespace-pre-line">{vendor.entry.note}</p>}
      {dialog === 'certificate' && <CertificateDialog vendor={vendor} onClose={close} />}
      {dialog === 'vendor' && <VendorDialog vendor={vendor} onClose={close} />}
    </>
  )
}

/** "Anthropic PBC, United States · 3 tools here · risk tier high · owner Procurement". */
function Identity({ vendor: { legalEntity, country, tools, entry } }: { vendor: VendorProfile }) {
  const { t, date, country: countryName } = useDaylight()
  const parts = [
    [legalEntity, country && countryName(country)].filter(Boolean).join(', '),
    t('vendor.tools-here', { count: tools.length }),
    t('vendor.tier', { tier: entry.riskTier }),
    entry.owner && t('controls.owner', { owner: entry.owner }),
    entry.reviewBy && t('tool.step.review-by', { date: date(entry.reviewBy) }),
  ]
  return <>{parts.filter(Boolean).join(' · ')}</>
}
