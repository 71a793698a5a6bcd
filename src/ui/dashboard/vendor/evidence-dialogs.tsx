/** Adds evidence: an https link, or a file with its hash. */
import { useRef } from 'preact/hooks'
import type { Certificate } from '#core/register/certificate.ts'
import { type Evidence, evidenceMediaTypes, maxEvidenceBytes, sameFile } from '#core/register/evidence.ts'
import { sha256Hex } from '#platform/files.ts'
import { addEvidence, type EvidenceInput } from '#store/commands/evidence.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { FileField, SelectField, TextField } from '#ui/components/field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { definedOf, type Form, textOf } from '#ui/hooks/use-form.ts'

interface EvidenceDialogProps {
  certificates: readonly Certificate[]
  subject: Pick<Evidence, 'subjectKind' | 'subjectId'>
  onClose: () => void
}

export function EvidenceLinkDialog({ subject, certificates, onClose }: EvidenceDialogProps) {
  const { t, store, settings } = useDaylight()
  const save = (data: FormData) =>
    addEvidence(store, {
      ...chosenSubject(data, subject),
      ...sharedInput(data, settings.userName),
      kind: 'link',
      title: textOf(data, 'title') ?? '',
      url: textOf(data, 'url') ?? '',
    } as EvidenceInput)
  return (
    <DialogForm title={t('vendor.evidence.link-form')} done={t('vendor.evidence.added')} draftKey={`evidence-link ${subject.subjectId}`} save={save} onClose={onClose}>
      {(faults) => (
        <>
          <TextField type="url" label={t('field.url')} name="url" required fault={faults['url']} placeholder="https://" />
          <TextField label={t('field.title')} name="title" required fault={faults['title']} hint={t('vendor.evidence.title-hint')} />
          <Days faults={faults} />
          <Supports certificates={certificates} />
        </>
      )}
    </DialogForm>
  )
}

export function EvidenceFileDialog({ subject, certificates, held, onClose }: EvidenceDialogProps & { held: readonly Evidence[] }) {
  const { t, date, store, settings } = useDaylight()
  const said = useRef(t('vendor.evidence.added'))
  const save = async (data: FormData) => {
    const file = data.get('file') as File
    const input = {
      ...chosenSubject(data, subject),
      ...sharedInput(data, settings.userName),
      kind: 'file',
      title: textOf(data, 'title') ?? file.name,
      fileName: file.name,
      mediaType: file.type,
      bytes: file.size,
      // A file that is refused for its size is not read.
      sha256: file.size <= maxEvidenceBytes ? await sha256Hex(file) : '',
    } as EvidenceInput
    const same = input.kind === 'file' ? sameFile(held, input) : undefined
    if (same) said.current = t('evidence.already-held', { date: date(same.seenOn) })
    return addEvidence(store, input, file)
  }
  return (
    <DialogForm title={t('vendor.evidence.file-form')} done={() => said.current} draftKey={`evidence-file ${subject.subjectId}`} save={save} onClose={onClose}>
      {(faults) => (
        <>
          <FileField label={t('vendor.evidence.file')} name="file" required fault={fileFault(faults)} accept={evidenceMediaTypes} hint={t('vendor.evidence.file-hint')} />
          <TextField label={t('field.title')} name="title" fault={faults['fileName'] ? undefined : faults['title']} hint={t('vendor.evidence.file-title-hint')} />
          <Days faults={faults} />
          <Supports certificates={certificates} />
        </>
      )}
    </DialogForm>
  )
}

function Days({ faults }: { faults: Form['faults'] }) {
  const { t, today } = useDaylight()
  return (
    <div class="grid grid-cols-2 gap-4">
      <TextField type="date" label={t('field.seenOn')} name="seenOn" value={today} required fault={faults['seenOn']} />
      <TextField type="date" label={t('field.evidence.expiresOn')} name="expiresOn" fault={faults['expiresOn']} hint={t('evidence.expires-hint')} />
    </div>
  )
}

/** The vendor as a whole, or one of its certificates. */
function Supports({ certificates }: Pick<EvidenceDialogProps, 'certificates'>) {
  const { t } = useDaylight()
  if (certificates.length === 0) return null
  const options = certificates.map(({ id, number, edition }) => ({ value: id, label: t('evidence.supports-certificate', { name: number ? `${number}, ${edition}` : edition }) }))
  return <SelectField label={t('evidence.supports')} name="certificateId" options={[{ value: '', label: t('evidence.supports-vendor') }, ...options]} />
}

function chosenSubject(data: FormData, subject: EvidenceDialogProps['subject']): EvidenceDialogProps['subject'] {
  const certificateId = textOf(data, 'certificateId')
  return certificateId ? { subjectKind: 'certificate', subjectId: certificateId } : subject
}

function sharedInput(data: FormData, userName: string) {
  return definedOf({ seenOn: textOf(data, 'seenOn') ?? '', expiresOn: textOf(data, 'expiresOn'), addedBy: userName || undefined })
}

/** The file's faults arrive under the parts of its record; the form has one field for all of them. */
function fileFault({ fileName, bytes, mediaType }: Form['faults']): string | undefined {
  if (fileName) return 'file-missing'
  if (bytes) return bytes === 'too-large' ? 'file-too-large' : 'file-empty'
  return mediaType && 'file-type'
}
