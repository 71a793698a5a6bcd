/** What the certificate says, fact by fact; what is not on record is named in one line. */
import type { ComponentChildren } from 'preact'
import { lastDayOf, nextCheckOn } from '#core/assurance/certificate-timeline.ts'
import type { Certificate } from '#core/register/certificate.ts'
import { isReport, standardOf } from '#core/register/standard.ts'
import { Fact } from '#ui/components/card.tsx'
import { OutsideLink } from '#ui/components/outside-link.tsx'
import { type Daylight, useDaylight } from '#ui/hooks/daylight-context.tsx'

interface NamedFact {
  label: string
  value: ComponentChildren
}

export function CertificateFacts({ certificate }: { certificate: Certificate }) {
  const daylight = useDaylight()
  const { t, list } = daylight
  const facts = certificateFacts(certificate, daylight)
  const missing = facts.filter(({ value }) => !value).map(({ label }) => label)
  return (
    <>
      <dl class="grid grid-cols-2 gap-x-6 gap-y-3.5 lg:grid-cols-4">
        {facts.map(
          ({ label, value }) =>
            value && (
              <Fact key={label} label={label}>
                {value}
              </Fact>
            ),
        )}
      </dl>
      {missing.length > 0 && <p class="text-faint mt-3.5 text-xs">{t('assurance.missing', { fields: list(missing) })}</p>}
    </>
  )
}

function certificateFacts(certificate: Certificate, daylight: Daylight): NamedFact[] {
  const { t, date, today } = daylight
  const day = (on: Certificate['issuedOn']) => on && date(on)
  const { originalIssuedOn, lastAuditOn, lastAuditKind, evidenceUrl } = certificate
  const checkOn = nextCheckOn(certificate)
  const common = [
    { label: t('field.number'), value: certificate.number },
    { label: t('field.certifiedEntity'), value: certificate.certifiedEntity },
  ]
  const known = [
    { label: t('assurance.seen'), value: joined(certificate.seenBy, day(certificate.seenOn)) },
    { label: t('field.nextCheckOn'), value: checkOn && <span class={checkOn < today ? 'text-warning font-semibold' : ''}>{date(checkOn)}</span> },
    { label: t('field.evidenceUrl'), value: evidenceUrl && <OutsideLink url={evidenceUrl} /> },
    { label: t('field.sites'), value: certificate.sites.length > 0 && <Sites sites={certificate.sites} /> },
  ]
  if (isReport(standardOf(certificate.edition))) return [...common, ...reportFacts(certificate, daylight), ...known]
  return [
    ...common,
    { label: t('field.certificationBody'), value: certificate.certificationBody },
    { label: t('assurance.accreditation'), value: accreditation(certificate, daylight) },
    ...levelFacts(certificate, daylight),
    ...(originalIssuedOn === certificate.issuedOn ? [] : [{ label: t('field.originalIssuedOn'), value: day(originalIssuedOn) }]),
    { label: t('field.issuedOn'), value: day(certificate.issuedOn) },
    { label: t('field.expiresOn'), value: day(certificate.expiresOn) },
    { label: t('assurance.last-audit'), value: joined(lastAuditKind && t(`audit-kind.${lastAuditKind}`), day(lastAuditOn)) },
    { label: t('field.soaVersion'), value: certificate.soaVersion },
    ...known,
  ]
}

function reportFacts(certificate: Certificate, { t, date }: Daylight): NamedFact[] {
  const { certificationBody, reportType, periodFrom, periodTo, issuedOn } = certificate
  const last = lastDayOf(certificate)
  const period = [periodFrom, periodTo].map((on) => (on ? date(on) : '…')).join(' – ')
  return [
    { label: t('certificate.form.auditor'), value: certificationBody },
    { label: t('field.reportType'), value: reportType && t(`report-type.${reportType}`) },
    { label: t('certificate.period'), value: (periodFrom ?? periodTo) && period },
    { label: t('certificate.relied-until'), value: last && date(last) },
    { label: t('field.issuedOn'), value: issuedOn && date(issuedOn) },
  ]
}

function levelFacts({ starLevel, hitrustKind }: Certificate, { t }: Daylight): NamedFact[] {
  return [
    ...(starLevel ? [{ label: t('field.starLevel'), value: t(`star-level.${starLevel}`) }] : []),
    ...(hitrustKind ? [{ label: t('field.hitrustKind'), value: t(`hitrust-kind.${hitrustKind}`) }] : []),
  ]
}

/** "ANAB, accredited"; nothing where neither the body nor the answer is known. */
function accreditation({ accreditationBody, accredited }: Certificate, { t }: Daylight): string | undefined {
  if (accreditationBody === undefined && accredited === 'unknown') return undefined
  return joined(accreditationBody, t(`assurance.accredited.${accredited}`))
}

function joined(...parts: (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(', ') || undefined
}

function Sites({ sites }: { sites: readonly string[] }) {
  const { t } = useDaylight()
  if (sites.length === 1) return <>{sites[0]}</>
  return (
    <details>
      <summary class="cursor-pointer">{t('assurance.sites', { count: sites.length })}</summary>
      <ul class="mt-1">
        {sites.map((site) => (
          <li key={site}>{site}</li>
        ))}
      </ul>
    </details>
  )
}
