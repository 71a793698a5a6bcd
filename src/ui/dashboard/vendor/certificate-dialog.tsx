/** Records a certificate or changes one: everything that a register or the certificate itself shows. */
import { useState } from 'preact/hooks'
import type { VendorProfile } from '#core/register/profile.ts'
import { standardOf } from '#core/register/standard.ts'
import { saveCertificate } from '#store/commands/vendors.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { AboutCertificate, DatesAndState, HowWeKnow } from '#ui/dashboard/vendor/certificate-fields.tsx'
import { type CertificateInput, certificateInput, newCertificate } from '#ui/dashboard/vendor/certificate-input.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface CertificateDialogProps {
  vendor: VendorProfile
  /** The one to change; left out for a new one. */
  certificate?: CertificateInput
  onClose: () => void
}

export function CertificateDialog({ vendor, certificate, onClose }: CertificateDialogProps) {
  const { t, store, today, settings } = useDaylight()
  const start = certificate ?? newCertificate(vendor.id, today, settings)
  const [standard, setStandard] = useState(standardOf(start.edition))
  return (
    <DialogForm
      wide
      title={t(certificate ? 'assurance.form.edit' : 'assurance.form.new', { vendor: vendor.name })}
      done={t('assurance.recorded')}
      save={(data) => saveCertificate(store, certificateInput(data, start))}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <AboutCertificate start={start} faults={faults} standard={standard} onEdition={(edition) => setStandard(standardOf(edition))} />
          <DatesAndState start={start} faults={faults} standard={standard} />
          <HowWeKnow start={start} faults={faults} />
        </>
      )}
    </DialogForm>
  )
}
