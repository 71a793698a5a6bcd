/** Where to look for the vendor's own statements, and for its certificates. */
import type { VendorProfile } from '#core/register/profile.ts'
import { Card } from '#ui/components/card.tsx'
import { OutsideLink } from '#ui/components/outside-link.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

/** The public register of accredited certificates that accreditation bodies feed (IAF). */
const certificateRegister = 'https://www.iafcertsearch.org'

export function LinksCard({ vendor: { website, record } }: { vendor: VendorProfile }) {
  const { t } = useDaylight()
  const links = [
    { label: t('vendor.links.trust-centre'), url: record?.trustCentre },
    { label: t('vendor.links.ai-terms'), url: record?.aiTerms },
    { label: t('vendor.links.privacy-terms'), url: record?.privacyTerms },
    { label: t('vendor.links.sub-processors'), url: record?.subProcessors },
    { label: t('field.website'), url: website },
    { label: t('vendor.links.register'), url: certificateRegister },
  ]
  return (
    <Card title={t('vendor.links.title')}>
      <dl>
        {links.map(
          ({ label, url }) =>
            url && (
              <div key={label} class="border-line flex min-h-10 items-center justify-between gap-4 border-t py-1.5">
                <dt>{label}</dt>
                <dd class="min-w-0">
                  <OutsideLink url={url} />
                </dd>
              </div>
            ),
        )}
      </dl>
      <p class="text-soft mt-2 text-xs">{t('vendor.links.register-note')}</p>
    </Card>
  )
}
