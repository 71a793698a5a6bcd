/** A vendor's certificates, ISO/IEC 42001 first and those in force before the others; without any, what to do about it. */
import { useState } from 'preact/hooks'
import { isInForce } from '#core/assurance/certificate-timeline.ts'
import { type Certificate, isEdition42001 } from '#core/register/certificate.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { Card, EmptyState } from '#ui/components/card.tsx'
import { CertificateCard } from '#ui/dashboard/vendor/certificate-card.tsx'
import { CertificateDialog } from '#ui/dashboard/vendor/certificate-dialog.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function CertificateCards({ vendor }: { vendor: VendorProfile }) {
  const { t, today } = useDaylight()
  const [isRecording, setIsRecording] = useState(false)
  const weight = (certificate: Certificate) => 2 * Number(isEdition42001(certificate.edition)) + Number(isInForce(certificate, today))
  if (vendor.certificates.length > 0) {
    const sorted = vendor.certificates.toSorted((a, b) => weight(b) - weight(a) || (b.expiresOn ?? '').localeCompare(a.expiresOn ?? ''))
    return sorted.map((certificate) => <CertificateCard key={certificate.id} vendor={vendor} certificate={certificate} />)
  }
  return (
    <Card>
      <EmptyState title={t('vendor.no-certificate')}>
        <p class="max-w-[70ch]">{t('vendor.no-certificate-do')}</p>
        <button type="button" class="btn" onClick={() => setIsRecording(true)}>
          {t('vendor.record-button')}
        </button>
      </EmptyState>
      {isRecording && <CertificateDialog vendor={vendor} onClose={() => setIsRecording(false)} />}
    </Card>
  )
}
