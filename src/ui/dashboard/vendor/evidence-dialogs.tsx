/** Adds evidence: an https link, or a file with its hash. */
import { type Evidence, evidenceMediaTypes, maxEvidenceBytes } from '#core/register/evidence.ts'
import { sha256Hex } from '#platform/files.ts'
import { addEvidence, type EvidenceInput } from '#store/commands/evidence.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { FileField, TextField } from '#ui/components/field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { definedOf, type Form, textOf } from '#ui/hooks/use-form.ts'

interface EvidenceDialogProps {
  subject: Pick<Evidence, 'subjectKind' | 'subjectId'>
  onClose: () => void
}

export function EvidenceLinkDialog({ subject, onClose }: EvidenceDialogProps) {
  const { t, store, settings } = useDaylight()
  const save = (data: FormData) =>
    addEvidence(store, { ...subject, ...sharedInput(data, settings.userName), kind: 'link', title: textOf(data, 'title') ?? '', url: textOf(data, 'url') ?? '' } as EvidenceInput)
  return (
    <DialogForm title={t('vendor.evidence.link-form')} done={t('vendor.evidence.added')} save={save} onClose={onClose}>
      {(faults) => (
        <>
          <TextField type="url" label={t('field.url')} name="url" required fault={faults['url']} placeholder="https://" />
          <TextField label={t('field.title')} name="title" required fault={faults['title']} hint={t('vendor.evidence.title-hint')} />
          <SeenOn faults={faults} />
        </>
      )}
    </DialogForm>
  )
}

export function EvidenceFileDialog({ subject, onClose }: EvidenceDialogProps) {
  const { t, store, settings } = useDaylight()
  const save = async (data: FormData) => {
    const file = data.get('file') as File
    const input = {
      ...subject,
      ...sharedInput(data, settings.userName),
      kind: 'file',
      title: textOf(data, 'title') ?? file.name,
      fileName: file.name,
      mediaType: file.type,
      bytes: file.size,
      // A file that is refused for its size is not read.
      sha256: file.size <= maxEvidenceBytes ? await sha256Hex(file) : '',
    } as EvidenceInput
    return addEvidence(store, input, file)
  }
  return (
    <DialogForm title={t('vendor.evidence.file-form')} done={t('vendor.evidence.added')} save={save} onClose={onClose}>
      {(faults) => (
        <>
          <FileField label={t('vendor.evidence.file')} name="file" required fault={fileFault(faults)} accept={evidenceMediaTypes} hint={t('vendor.evidence.file-hint')} />
          <TextField label={t('field.title')} name="title" fault={faults['fileName'] ? undefined : faults['title']} hint={t('vendor.evidence.file-title-hint')} />
          <SeenOn faults={faults} />
        </>
      )}
    </DialogForm>
  )
}

function SeenOn({ faults }: { faults: Form['faults'] }) {
  const { t, today } = useDaylight()
  return <TextField type="date" label={t('field.seenOn')} name="seenOn" value={today} required fault={faults['seenOn']} />
}

function sharedInput(data: FormData, userName: string) {
  return definedOf({ seenOn: textOf(data, 'seenOn') ?? '', addedBy: userName || undefined })
}

/** The file's faults arrive under the parts of its record; the form has one field for all of them. */
function fileFault({ fileName, bytes, mediaType }: Form['faults']): string | undefined {
  if (fileName) return 'file-missing'
  if (bytes) return bytes === 'too-large' ? 'file-too-large' : 'file-empty'
  return mediaType && 'file-type'
}
