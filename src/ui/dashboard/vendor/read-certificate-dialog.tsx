/** The certificate form, filled with what was read from a PDF. Every value that was read is marked until a person has checked it. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { ZodError } from 'zod'
import type { CertificateProposals } from '#core/certificate-reading/read-certificate-text.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { standardOf } from '#core/register/standard.ts'
import { sha256Hex } from '#platform/files.ts'
import { type EvidenceInput, saveCertificateWithFile } from '#store/commands/evidence.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import type { FieldProposal } from '#ui/components/field.tsx'
import { AboutCertificate, DatesAndState, HowWeKnow } from '#ui/dashboard/vendor/certificate-fields.tsx'
import { type CertificateInput, certificateInput, newCertificate } from '#ui/dashboard/vendor/certificate-input.ts'
import type { CertificateReading } from '#ui/dashboard/vendor/use-certificate-reading.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { definedOf } from '#ui/hooks/use-form.ts'

type Field = keyof CertificateProposals

interface ReadCertificateDialogProps {
  vendor: VendorProfile
  reading: CertificateReading
  onClose: () => void
}

export function ReadCertificateDialog({ vendor, reading: { file, proposals, fault }, onClose }: ReadCertificateDialogProps) {
  const { t, store, today, settings } = useDaylight()
  const [unchecked, setUnchecked] = useState<readonly Field[]>(() => Object.keys(proposals) as Field[])
  const [start] = useState(() => readCertificate(newCertificate(vendor.id, today, settings), proposals, store.newId()))
  const [standard, setStandard] = useState(standardOf(start.edition))
  const proposalOf = (field: string): FieldProposal | undefined => {
    const read = unchecked.find((each) => each === field)
    const words = read && proposals[read]?.words
    return words
      ? { text: t('reading.check', { words: shortened(words) }), confirm: t('reading.checked'), onChecked: () => setUnchecked(unchecked.filter((each) => each !== field)) }
      : undefined
  }
  const save = async (data: FormData) => {
    if (unchecked.length > 0) throw new ZodError(unchecked.map((field) => ({ code: 'custom', path: [field], message: 'read-value-unchecked', input: undefined })))
    const certificate = { ...certificateInput(data, start), id: start.id }
    const evidence = {
      subjectKind: 'certificate',
      subjectId: start.id,
      kind: 'file',
      title: certificate.number ? t('reading.evidence-title', { number: certificate.number }) : file.name,
      fileName: file.name,
      mediaType: 'application/pdf',
      bytes: file.size,
      sha256: await sha256Hex(file),
      seenOn: today,
      ...definedOf({ addedBy: settings.userName || undefined }),
    } as EvidenceInput
    return saveCertificateWithFile(store, certificate, evidence, file)
  }
  return (
    <DialogForm
      wide
      title={t('assurance.form.new', { vendor: vendor.name })}
      done={t('reading.recorded')}
      // What was read and nobody has checked must not come back without its mark.
      draftKey={`certificate ${vendor.id}`}
      isKept={(name) => !unchecked.some((field) => field === name)}
      save={save}
      onClose={onClose}
      aside={
        unchecked.length > 0 && (
          <button type="button" class="btn btn-ghost mr-auto" onClick={() => setUnchecked([])}>
            {t('reading.all-checked', { count: unchecked.length })}
          </button>
        )
      }
    >
      {(faults) => {
        const props = { start, faults, proposalOf }
        return (
          <>
            <Source file={file} fault={fault} left={unchecked.length} read={Object.keys(proposals).length} />
            <AboutCertificate {...props} standard={standard} onEdition={(edition) => setStandard(standardOf(edition))} />
            <DatesAndState {...props} standard={standard} />
            <HowWeKnow {...props} />
          </>
        )
      }}
    </DialogForm>
  )
}

/** What was read and what is left to do; the PDF itself opens beside it. */
function Source({ file, fault, left, read }: { file: File; fault: CertificateReading['fault']; left: number; read: number }) {
  const { t } = useDaylight()
  const url = useMemo(() => URL.createObjectURL(file), [file])
  useEffect(() => () => URL.revokeObjectURL(url), [url])
  return (
    <div class="bg-info-bg rounded-lg px-3 py-2">
      <p>{fault ? t(`reading.fault.${fault}`) : t('reading.read', { count: read, left })}</p>
      <p class="text-soft text-xs">
        {t('reading.kept', { name: file.name })}{' '}
        <a class="underline" href={url} target="_blank" rel="noreferrer">
          {t('reading.open')}
        </a>
      </p>
    </div>
  )
}

/** What was not read stays empty: the edition too, which a form filled by hand begins with. */
function readCertificate(blank: CertificateInput, proposals: CertificateProposals, id: string): CertificateInput & { id: string } {
  const values = Object.fromEntries(Object.entries(proposals).map(([field, { value }]) => [field, value]))
  return { ...blank, edition: '', state: 'unknown', ...values, id }
}

function shortened(words: string): string {
  return words.length > 160 ? `${words.slice(0, 159)}…` : words
}
