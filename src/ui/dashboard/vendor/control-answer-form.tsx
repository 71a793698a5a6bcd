/** The answer to one point of a third-party control. */
import { answerStates } from '#core/controls/control-answer.ts'
import { type ControlAnswer, type ControlPointId, responsibleParties, type ThirdPartyControl } from '#core/controls/control-points.ts'
import { answerControl } from '#store/commands/vendors.ts'
import { SelectField, TextArea, TextField } from '#ui/components/field.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { definedOf, textOf, useForm } from '#ui/hooks/use-form.ts'

export interface ControlPointProps {
  vendorId: string
  control: ThirdPartyControl
  pointId: ControlPointId
  answer: ControlAnswer | undefined
}

export function ControlAnswerForm({ vendorId, control, pointId, answer }: ControlPointProps) {
  const { t, store } = useDaylight()
  const notify = useToast()
  const { faults, onSubmit, busy } = useForm(async (data) => {
    const undo = await answerControl(store, controlAnswer(data, { vendorId, pointId }))
    notify(t('controls.saved', { point: t(`control-point.${pointId}`) }), undo)
  })
  const field = (name: 'state' | 'responsible' | 'owner' | 'dueOn' | 'note') => ({
    name,
    value: answer?.[name],
    fault: faults[name],
    label: t(name === 'state' ? 'field.control-answer.state' : `field.${name}`),
  })
  const parties = responsibleParties.map((value) => ({ value, label: t(`party.${value}`) }))
  return (
    <form noValidate onSubmit={onSubmit} class="flex flex-col gap-3">
      <div class="grid grid-cols-2 gap-x-4 gap-y-3 lg:grid-cols-4">
        <SelectField {...field('state')} value={answer?.state ?? 'open'} options={answerStates.map((value) => ({ value, label: t(`answer.${value}`) }))} />
        {control === 'A.10.2' && <SelectField {...field('responsible')} options={[{ value: '', label: t('assurance.not-recorded') }, ...parties]} />}
        <TextField {...field('owner')} />
        <TextField type="date" {...field('dueOn')} />
      </div>
      <TextArea {...field('note')} rows={2} hint={t('controls.note-hint')} />
      <button type="submit" class="btn btn-primary btn-sm self-end" disabled={busy}>
        {t('common.save')}
      </button>
    </form>
  )
}

/** Text as typed: the command checks it against the schema. */
function controlAnswer(data: FormData, { vendorId, pointId }: Pick<ControlPointProps, 'vendorId' | 'pointId'>): ControlAnswer {
  return definedOf({
    vendorId,
    pointId,
    state: textOf(data, 'state'),
    responsible: textOf(data, 'responsible'),
    note: textOf(data, 'note'),
    owner: textOf(data, 'owner'),
    dueOn: textOf(data, 'dueOn'),
  }) as ControlAnswer
}
