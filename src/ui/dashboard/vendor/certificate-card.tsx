/** One certificate: its state and how we know it, its life as a line, what speaks against it, its facts and its scope. */
import { Pencil, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import { certificateWarnings, rungs } from '#core/assurance/assess.ts'
import { isInForce, lastDayOf } from '#core/assurance/certificate-timeline.ts'
import { isSuperseded } from '#core/assurance/superseded.ts'
import { daysBetween } from '#core/calendar/iso-date.ts'
import { type Certificate, evidenceRank } from '#core/register/certificate.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { isReport, standardOf } from '#core/register/standard.ts'
import { deleteCertificate } from '#store/commands/vendors.ts'
import { CertificateStateChip, Chip } from '#ui/components/chip.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { Ladder } from '#ui/components/ladder.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { WarningList } from '#ui/components/warning-list.tsx'
import { CertificateDialog } from '#ui/dashboard/vendor/certificate-dialog.tsx'
import { CertificateFacts } from '#ui/dashboard/vendor/certificate-facts.tsx'
import { CertificateVersions } from '#ui/dashboard/vendor/certificate-versions.tsx'
import { isSameEntity } from '#ui/dashboard/vendor/is-same-entity.ts'
import { LifeLine } from '#ui/dashboard/vendor/life-line.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface CertificateProps {
  vendor: VendorProfile
  certificate: Certificate
}

export function CertificateCard({ vendor, certificate }: CertificateProps) {
  const { today } = useDaylight()
  const superseded = isSuperseded(certificate, vendor.certificates, today)
  return (
    <section class="bg-base-100 border-line rounded-box border px-[18px] py-4" aria-label={certificate.edition}>
      <CertificateHead vendor={vendor} certificate={certificate} superseded={superseded} />
      <div class="flex flex-col gap-4">
        <div class="flex flex-col gap-2 empty:hidden">
          {!superseded && <WarningList warnings={certificateWarnings(certificate, today)} />}
          <OtherEntityNote vendor={vendor} certificate={certificate} />
        </div>
        {!isReport(standardOf(certificate.edition)) && (
          <div class="px-1">
            <LifeLine certificate={certificate} />
          </div>
        )}
        <div class="border-line border-t pt-3.5">
          <CertificateFacts certificate={certificate} />
        </div>
        <Words certificate={certificate} />
        <CertificateVersions certificate={certificate} />
      </div>
    </section>
  )
}

function CertificateHead({ vendor, certificate, superseded }: CertificateProps & { superseded: boolean }) {
  const { t, date, today, store } = useDaylight()
  const notify = useToast()
  const [isEditing, setIsEditing] = useState(false)
  const inForce = isInForce(certificate, today)
  const { evidenceLevel } = certificate
  const expiresOn = lastDayOf(certificate)
  const remove = async () => notify(t('assurance.deleted', { edition: certificate.edition }), await deleteCertificate(store, certificate))
  return (
    <header class="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h2>{certificate.edition}</h2>
        <CertificateStateChip certificate={certificate} inForce={inForce} />
        {superseded && <Chip tone="mute">{t('certificate.superseded')}</Chip>}
        <span class="text-soft inline-flex items-center gap-2 text-xs">
          <Ladder assurance={{ rung: rungs[evidenceRank(evidenceLevel)] ?? 'nothing', inForce }} />
          {t('assurance.known-by', { level: t(`evidence-level.${evidenceLevel}`) })}
        </span>
      </div>
      <div class="flex items-center gap-1">
        {inForce && expiresOn && (
          <span class="text-soft mr-2 text-xs">{t('assurance.runs-through', { date: date(expiresOn), left: t('common.days-left', { days: daysBetween(today, expiresOn) }) })}</span>
        )}
        <button type="button" class="btn btn-ghost btn-sm" onClick={() => setIsEditing(true)}>
          <Icon icon={Pencil} size={14} /> {t('common.edit')}
          <span class="sr-only">{certificate.edition}</span>
        </button>
        <button type="button" class="btn btn-ghost btn-sm btn-square" onClick={remove} aria-label={t('assurance.delete-what', { edition: certificate.edition })}>
          <Icon icon={Trash2} size={14} />
        </button>
      </div>
      {isEditing && <CertificateDialog vendor={vendor} certificate={certificate} onClose={() => setIsEditing(false)} />}
    </header>
  )
}

/** A certificate of a sister company says nothing of the one that signs the contract. */
function OtherEntityNote({ vendor: { legalEntity }, certificate: { certifiedEntity } }: CertificateProps) {
  const { t } = useDaylight()
  if (!legalEntity || !certifiedEntity || isSameEntity(legalEntity, certifiedEntity)) return null
  return <p class="bg-info-bg rounded-lg px-3 py-2">{t('assurance.other-entity', { certified: certifiedEntity, legal: legalEntity })}</p>
}

/** The scope word for word, and the recorder's own note. */
function Words({ certificate: { scopeText, note } }: { certificate: Certificate }) {
  const { t } = useDaylight()
  if (!scopeText && !note) return null
  return (
    <div class="border-line flex flex-col gap-3 border-t pt-3.5">
      {scopeText && (
        <div>
          <p class="text-faint text-xs">{t('assurance.scope-says')}</p>
          <blockquote class="max-w-[80ch] whitespace-pre-line">{t('assurance.quoted', { text: scopeText })}</blockquote>
        </div>
      )}
      {note && (
        <div>
          <p class="text-faint text-xs">{t('field.note')}</p>
          <p class="max-w-[80ch] whitespace-pre-line">{note}</p>
        </div>
      )}
    </div>
  )
}
