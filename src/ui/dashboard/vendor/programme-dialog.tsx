/** Records a programme of the vendor, its mapping to Annex A, and our judgement of it. */
import { type Programme, programmeJudgements, programmeKinds } from '#core/controls/programme.ts'
import type { Opened } from '#core/register/conflict.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { saveProgramme } from '#store/commands/deployer-records.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { SelectField, TextArea, TextField } from '#ui/components/field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { definedOf, textOf } from '#ui/hooks/use-form.ts'

export function ProgrammeDialog({ vendor, programme, onClose }: { vendor: VendorProfile; programme?: Programme; onClose: () => void }) {
  const { t, store, today, settings } = useDaylight()
  const save = (data: FormData, opened: Opened<Programme>) =>
    saveProgramme(
      store,
      definedOf({
        id: programme?.id,
        vendorId: vendor.id,
        kind: textOf(data, 'kind'),
        title: textOf(data, 'title') ?? '',
        controls: (textOf(data, 'controls') ?? '').split(/[\s,;、]+/).filter(Boolean),
        url: textOf(data, 'url'),
        seenOn: textOf(data, 'seenOn') ?? '',
        judgement: textOf(data, 'judgement'),
        reason: textOf(data, 'reason'),
        judgedBy: textOf(data, 'judgement') === 'not-judged' ? undefined : settings.userName || undefined,
      }) as Programme,
      opened,
    )
  return (
    <DialogForm
      wide
      title={t('deployer.programme-form', { vendor: vendor.name })}
      done={t('common.saved')}
      draftKey={`programme ${programme?.id ?? vendor.id}`}
      record={programme}
      save={save}
      onClose={onClose}
    >
      {(faults) => (
        <div class="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-2">
          <TextField label={t('field.programme.title')} name="title" value={programme?.title} required fault={faults['title']} />
          <SelectField
            label={t('field.kind')}
            name="kind"
            value={programme?.kind ?? 'evaluation'}
            options={programmeKinds.map((value) => ({ value, label: t(`programme.${value}`) }))}
          />
          <TextField
            label={t('field.controls')}
            name="controls"
            value={programme?.controls.join(', ')}
            required
            fault={faults['controls']}
            hint={t('deployer.controls-hint')}
            placeholder="A.6.2.4"
          />
          <TextField type="date" label={t('field.seenOn')} name="seenOn" value={programme?.seenOn ?? today} required fault={faults['seenOn']} />
          <TextField class="sm:col-span-2" type="url" label={t('field.url')} name="url" value={programme?.url} fault={faults['url']} placeholder="https://" />
          <SelectField
            label={t('field.judgement')}
            name="judgement"
            value={programme?.judgement ?? 'not-judged'}
            fault={faults['judgement']}
            options={programmeJudgements.map((value) => ({ value, label: t(`judgement.${value}`) }))}
          />
          <TextArea label={t('field.reason')} name="reason" value={programme?.reason} rows={2} fault={faults['reason']} />
        </div>
      )}
    </DialogForm>
  )
}
