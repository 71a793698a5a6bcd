/** Notes what fell short and what is done about it; closes it on proof. */

import type { Opened } from '#core/register/conflict.ts'
import type { CorrectiveAction } from '#core/register/corrective-action.ts'
import { saveCorrectiveAction } from '#store/commands/corrective-actions.ts'
import { DialogForm } from '#ui/components/dialog-form.tsx'
import { TextArea, TextField } from '#ui/components/field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { definedOf, textOf } from '#ui/hooks/use-form.ts'

interface ActionDialogProps {
  subject: Pick<CorrectiveAction, 'subjectKind' | 'subjectId'>
  name: string
  /** undefined: a new one. */
  action: CorrectiveAction | undefined
  onClose: () => void
}

export function ActionDialog({ subject, name, action, onClose }: ActionDialogProps) {
  const { t, store, today, settings } = useDaylight()
  const save = (data: FormData, opened: Opened<CorrectiveAction>) => saveCorrectiveAction(store, actionInput(data, subject, action?.id), opened)
  const draftKey = `action ${action?.id ?? `${subject.subjectKind} ${subject.subjectId}`}`
  return (
    <DialogForm title={t('actions.form', { name })} done={t('actions.saved')} draftKey={draftKey} record={action} save={save} onClose={onClose}>
      {(faults) => {
        const field = (field: keyof CorrectiveAction) => ({ name: field, fault: faults[field], value: action?.[field] })
        return (
          <>
            <TextArea label={t('field.finding')} rows={2} {...field('finding')} required />
            <TextArea label={t('field.action')} rows={2} {...field('action')} required />
            <div class="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-3">
              <TextField label={t('field.owner')} {...field('owner')} value={action?.owner ?? settings.userName} required />
              <TextField type="date" label={t('actions.foundOn')} {...field('foundOn')} value={action?.foundOn ?? today} required />
              <TextField type="date" label={t('field.dueOn')} {...field('dueOn')} required />
            </div>
            {action && (
              <div class="border-line grid grid-cols-1 gap-x-4 gap-y-3 border-t pt-4 sm:grid-cols-3">
                <TextField type="date" label={t('field.closedOn')} {...field('closedOn')} />
                <TextArea class="sm:col-span-2" label={t('field.proof')} rows={2} {...field('proof')} hint={t('actions.closed-hint')} />
              </div>
            )}
          </>
        )
      }}
    </DialogForm>
  )
}

/** Text as typed: the command checks it against the schema. */
function actionInput(data: FormData, subject: ActionDialogProps['subject'], id: string | undefined): Parameters<typeof saveCorrectiveAction>[1] {
  return definedOf({
    id,
    ...subject,
    finding: textOf(data, 'finding') ?? '',
    action: textOf(data, 'action') ?? '',
    owner: textOf(data, 'owner') ?? '',
    foundOn: textOf(data, 'foundOn') ?? '',
    dueOn: textOf(data, 'dueOn') ?? '',
    closedOn: textOf(data, 'closedOn'),
    proof: textOf(data, 'proof'),
  }) as Parameters<typeof saveCorrectiveAction>[1]
}
