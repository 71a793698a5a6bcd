/** Records a certificate or changes one: everything that a register or the certificate itself shows. */
import { useState } from 'preact/hooks'
import type { Certificate } from '#core/register/certificate.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { standardOf } from '#core/register/standard.ts'
import { saveCertificate } from '#store/commands/vendors.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { AboutCertificate, DatesAndState, HowWeKnow } from '#ui/dashboard/vendor/certificate-fields.tsx'
import { type CertificateInput, certificateInput, newCertificate } from '#ui/dashboard/vendor/certificate-input.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useAsOpened } from '#ui/hooks/use-as-opened.ts'

interface CertificateDialogProps {
  vendor: VendorProfile
  /** The one to change; left out for a new one. */
  certificate?: Certificate
  onClose: () => void
}

export function CertificateDialog({ vendor, certificate, onClose }: CertificateDialogProps) {
  const { t, store, today, settings } = useDaylight()
  const start = useAsOpened<CertificateInput>(certificate ?? newCertificate(vendor.id, today, settings))
  const [standard, setStandard] = useState(standardOf(start.edition))
  return (
    <DialogForm
      wide
      title={t(certificate ? 'assurance.form.edit' : 'assurance.form.new', { vendor: vendor.name })}
      done={t('assurance.recorded')}
      draftKey={`certificate ${certificate?.id ?? vendor.id}`}
      record={certificate}
      save={(data, opened) => saveCertificate(store, certificateInput(data, start), opened)}
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
