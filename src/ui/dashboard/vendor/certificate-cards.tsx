/** A vendor's certificates, ISO/IEC 42001 first and those in force before the others; without any, what to do about it. */
import { isInForce } from '#core/assurance/certificate-timeline.ts'
import { type Certificate, isEdition42001 } from '#core/register/certificate.ts'
import type { VendorProfile } from '#core/register/profiles.ts'
import { Card, EmptyState } from '#ui/components/card.tsx'
import { CertificateCard } from '#ui/dashboard/vendor/certificate-card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function CertificateCards({ vendor, onRecord }: { vendor: VendorProfile; onRecord: () => void }) {
  const { t, today } = useDaylight()
  const weight = (certificate: Certificate) => 2 * Number(isEdition42001(certificate.edition)) + Number(isInForce(certificate, today))
  if (vendor.certificates.length > 0)
    return vendor.certificates
      .toSorted((a, b) => weight(b) - weight(a) || (b.expiresOn ?? '').localeCompare(a.expiresOn ?? ''))
      .map((certificate) => <CertificateCard key={certificate.id} vendor={vendor} certificate={certificate} />)
  return (
    <Card>
      <EmptyState title={t('vendor.no-certificate')}>
        <p class="max-w-[70ch]">{t('vendor.no-certificate-do')}</p>
        <button type="button" class="btn" onClick={onRecord}>
          {t('vendor.record-button')}
        </button>
      </EmptyState>
    </Card>
  )
}
