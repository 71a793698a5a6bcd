/** The fields of a certificate in three groups: the certificate itself, its dates and state, and how we know. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { accreditationBodyNames, certificationBodyNames } from '#core/certificate-reading/known-bodies.ts'
import { auditKinds, certificateStates, evidenceLevels, hitrustKinds, reportTypes, starLevels } from '#core/register/certificate.ts'
import { certificateWithNumber } from '#core/register/duplicate-number.ts'
import { isReport, type StandardId } from '#core/register/standard.ts'
import { type FieldProposal, SelectField, TextArea, TextField } from '#ui/components/field.tsx'
import type { CertificateInput } from '#ui/dashboard/vendor/certificate-input.ts'
import { editionSuggestions } from '#ui/dashboard/vendor/certificate-suggestions.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { Form } from '#ui/hooks/use-form.ts'

export interface FieldsProps {
  start: CertificateInput
  faults: Form['faults']
  /** The mark of a value that was read and not checked yet. */
  proposalOf?: (field: string) => FieldProposal | undefined
}

interface AboutProps extends FieldsProps {
  standard: StandardId
  onEdition: (edition: string) => void
}

/** What name, value and fault of a field have in common. */
function fieldOf({ start, faults, proposalOf }: FieldsProps) {
  return (name: Exclude<keyof CertificateInput, 'sites'>) => ({ name, value: start[name], fault: faults[name], proposal: proposalOf?.(name) })
}

export function AboutCertificate(props: AboutProps) {
  const { t } = useDaylight()
  const { standard, onEdition } = props
  const field = fieldOf(props)
  const report = isReport(standard)
  return (
    <Group title={t(report ? 'certificate.form.report' : 'assurance.form.certificate')}>
      <TextField label={t('field.edition')} {...field('edition')} required list={editionSuggestions} onType={onEdition} />
      <NumberField {...props} />
      <TextField label={t('field.certifiedEntity')} {...field('certifiedEntity')} hint={t('assurance.form.entity-hint')} />
      <TextField label={t(report ? 'certificate.form.auditor' : 'field.certificationBody')} {...field('certificationBody')} list={certificationBodyNames} />
      {!report && <Accreditation {...props} />}
      <KindOfAttestation {...props} />
      <TextArea class="sm:col-span-2" label={t('field.scopeText')} {...field('scopeText')} rows={4} hint={t('assurance.form.scope-hint')} />
      <TextArea
        label={t('field.sites')}
        name="sites"
        value={props.start.sites.join('\n')}
        fault={props.faults['sites']}
        proposal={props.proposalOf?.('sites')}
        rows={2}
        hint={t('assurance.form.sites-hint')}
      />
      {!report && <TextField label={t('field.soaVersion')} {...field('soaVersion')} hint={t('assurance.form.soa-hint')} />}
    </Group>
  )
}

/** Warns while typing where the number is on record already; saving stays possible, since one certificate may name two standards. */
function NumberField(props: FieldsProps) {
  const { t, facts, profiles } = useDaylight()
  const [number, setNumber] = useState(props.start.number ?? '')
  const other = certificateWithNumber(facts.certificates, number, props.start.id)
  const warning = other && t('certificate.duplicate', { vendor: profiles.vendor(other.vendorId)?.name ?? other.vendorId, edition: other.edition })
  return <TextField label={t('field.number')} {...fieldOf(props)('number')} onType={setNumber} warning={warning} />
}

function Accreditation(props: FieldsProps) {
  const { t } = useDaylight()
  const field = fieldOf(props)
  const answers = (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`word.${value}`) }))
  return (
    <>
      <TextField label={t('field.accreditationBody')} {...field('accreditationBody')} list={accreditationBodyNames} hint={t('assurance.form.accreditation-hint')} />
      <SelectField label={t('field.accredited')} {...field('accredited')} options={answers} />
    </>
  )
}

/** What only SOC, STAR or HITRUST have. */
function KindOfAttestation(props: AboutProps) {
  const { t } = useDaylight()
  const field = fieldOf(props)
  const choice = (options: { value: string; label: string }[]) => [{ value: '', label: t('assurance.not-recorded') }, ...options]
  switch (props.standard) {
    case 'soc-1':
    case 'soc-2':
      return (
        <SelectField
          label={t('field.reportType')}
          {...field('reportType')}
          options={choice(reportTypes.map((value) => ({ value, label: t(`report-type.${value}`) })))}
          hint={t('certificate.form.report-hint')}
        />
      )
    case 'csa-star-ai':
      return <SelectField label={t('field.starLevel')} {...field('starLevel')} options={choice(starLevels.map((value) => ({ value, label: t(`star-level.${value}`) })))} />
    case 'hitrust':
      return <SelectField label={t('field.hitrustKind')} {...field('hitrustKind')} options={choice(hitrustKinds.map((value) => ({ value, label: t(`hitrust-kind.${value}`) })))} />
    default:
      return null
  }
}

export function DatesAndState(props: FieldsProps & { standard: StandardId }) {
  const { t } = useDaylight()
  const field = fieldOf(props)
  const report = isReport(props.standard)
  const state = (
    <SelectField
      label={t('field.state')}
      {...field('state')}
      options={certificateStates.map((value) => ({ value, label: t(`state.${value}`) }))}
      hint={report ? '' : t('assurance.form.state-hint')}
    />
  )
  if (report) {
    return (
      <Group title={t('certificate.form.report-dates')}>
        <TextField type="date" label={t('field.periodFrom')} {...field('periodFrom')} />
        <TextField type="date" label={t('field.periodTo')} {...field('periodTo')} hint={t('certificate.form.period-hint')} />
        <TextField type="date" label={t('field.issuedOn')} {...field('issuedOn')} hint={t('certificate.form.issued-hint')} />
        {state}
      </Group>
    )
  }
  const kinds = auditKinds.map((value) => ({ value, label: t(`audit-kind.${value}`) }))
  return (
    <Group title={t('assurance.form.dates')}>
      {state}
      <TextField type="date" label={t('field.originalIssuedOn')} {...field('originalIssuedOn')} />
      <TextField type="date" label={t('field.issuedOn')} {...field('issuedOn')} />
      <TextField type="date" label={t('field.expiresOn')} {...field('expiresOn')} />
      <TextField type="date" label={t('field.lastAuditOn')} {...field('lastAuditOn')} />
      <SelectField label={t('field.lastAuditKind')} {...field('lastAuditKind')} options={[{ value: '', label: t('assurance.not-recorded') }, ...kinds]} />
    </Group>
  )
}

export function HowWeKnow(props: FieldsProps) {
  const { t } = useDaylight()
  const field = fieldOf(props)
  return (
    <Group title={t('assurance.form.knowledge')}>
      <SelectField
        label={t('field.evidenceLevel')}
        {...field('evidenceLevel')}
        options={evidenceLevels.map((value) => ({ value, label: t(`evidence-level.${value}`) }))}
        hint={t('assurance.form.evidence-hint')}
      />
      <TextField type="url" label={t('field.evidenceUrl')} {...field('evidenceUrl')} placeholder="https://" />
      <TextField type="date" label={t('field.seenOn')} {...field('seenOn')} />
      <TextField label={t('field.seenBy')} {...field('seenBy')} />
      <TextField type="date" label={t('field.nextCheckOn')} {...field('nextCheckOn')} hint={t('assurance.form.next-check-hint')} />
      <TextArea label={t('field.note')} {...field('note')} rows={2} />
    </Group>
  )
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset class="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-2">
      <legend class="mb-2 font-semibold">{title}</legend>
      {children}
    </fieldset>
  )
}
