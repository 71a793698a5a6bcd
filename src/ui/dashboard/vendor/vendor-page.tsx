/** One vendor, procurement's workplace: its certificates, what they cover, who says what, the contract's controls, the evidence and the history. */
import { ActionsCard } from '#ui/dashboard/actions/actions-card.tsx'
import { ConflictNote } from '#ui/dashboard/changes/conflict-note.tsx'
import { NoSuchPage } from '#ui/dashboard/no-such-page.tsx'
import { CertificateCards } from '#ui/dashboard/vendor/certificate-cards.tsx'
import { CertificateDrop } from '#ui/dashboard/vendor/certificate-drop.tsx'
import { ClaimsCard } from '#ui/dashboard/vendor/claims-card.tsx'
import { ControlsCard } from '#ui/dashboard/vendor/controls-card.tsx'
import { CustomerUsesCard } from '#ui/dashboard/vendor/customer-uses-card.tsx'
import { EvidenceCard } from '#ui/dashboard/vendor/evidence-card.tsx'
import { HistoryCard } from '#ui/dashboard/vendor/history-card.tsx'
import { LinksCard } from '#ui/dashboard/vendor/links-card.tsx'
import { ProgrammesCard } from '#ui/dashboard/vendor/programmes-card.tsx'
import { ReadCertificateDialog } from '#ui/dashboard/vendor/read-certificate-dialog.tsx'
import { ScopeCard } from '#ui/dashboard/vendor/scope-card.tsx'
import { useCertificateReading } from '#ui/dashboard/vendor/use-certificate-reading.ts'
import { VendorHead } from '#ui/dashboard/vendor/vendor-head.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { toolName } from '#ui/i18n/tool-name.ts'

export function VendorPage({ vendorId }: { vendorId: string }) {
  const { profiles, language } = useDaylight()
  const vendor = profiles.vendor(vendorId)
  const reader = useCertificateReading()
  if (vendor === undefined) return <NoSuchPage />
  return (
    <CertificateDrop reader={reader}>
      <VendorHead vendor={vendor} reader={reader} />
      <ConflictNote about={vendor.id} />
      <div class="flex flex-col gap-4">
        <CertificateCards vendor={vendor} />
        <div class="grid grid-cols-1 gap-4 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
          <div class="flex flex-col gap-4">
            <ScopeCard vendor={vendor} />
            <EvidenceCard subject={{ subjectKind: 'vendor', subjectId: vendor.id }} evidence={vendor.evidence} certificates={vendor.certificates} />
            <ActionsCard subject={{ subjectKind: 'vendor', subjectId: vendor.id }} name={toolName(vendor, language)} />
          </div>
          <div class="flex flex-col gap-4">
            <ClaimsCard vendor={vendor} />
            <LinksCard vendor={vendor} />
          </div>
        </div>
        <ControlsCard vendor={vendor} />
        <div class="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
          <CustomerUsesCard vendor={vendor} />
          <ProgrammesCard vendor={vendor} />
        </div>
        <HistoryCard vendor={vendor} />
      </div>
      {reader.reading && <ReadCertificateDialog vendor={vendor} reading={reader.reading} onClose={reader.close} />}
    </CertificateDrop>
  )
}
