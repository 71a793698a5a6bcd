/** The answer to one point of a control, of a vendor or of a tool. */
import { type AnswerState, answerStates } from '#core/controls/control-answer.ts'
import { type ControlAnswer, responsibleParties } from '#core/controls/control-points.ts'
import { SelectField, TextArea, TextField } from '#ui/components/field.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { definedOf, textOf, useForm } from '#ui/hooks/use-form.ts'

/** What is answered, whoever it is about. */
export type PointAnswer = Pick<ControlAnswer, 'state' | 'responsible' | 'note' | 'owner' | 'dueOn'>

export interface ControlPointProps {
  title: string
  help: string
  /** Who is responsible is asked too (A.10.2). */
  asksResponsible?: boolean
  answer: PointAnswer | undefined
  /** Calls the command, which checks the answer, and gives its undo. */
  save: (answer: PointAnswer) => Promise<() => Promise<unknown>>
}

export function ControlAnswerForm({ title, asksResponsible = false, answer, save }: Omit<ControlPointProps, 'help'>) {
  const { t } = useDaylight()
  const notify = useToast()
  const { faults, onSubmit, busy } = useForm(async (data) => notify(t('controls.saved', { point: title }), await save(pointAnswer(data))))
  const field = (name: keyof PointAnswer) => ({
    name,
    value: answer?.[name],
    fault: faults[name],
    label: t(name === 'state' ? 'field.control-answer.state' : `field.${name}`),
  })
  const parties = responsibleParties.map((value) => ({ value, label: t(`party.${value}`) }))
  const states = answerStates.map((value: AnswerState) => ({ value, label: t(`answer.${value}`) }))
  return (
    <form noValidate onSubmit={onSubmit} class="flex flex-col gap-3">
      <div class="grid grid-cols-2 gap-x-4 gap-y-3 lg:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]">
        <SelectField {...field('state')} value={answer?.state ?? 'open'} options={states} />
        {asksResponsible && <SelectField {...field('responsible')} options={[{ value: '', label: t('assurance.not-recorded') }, ...parties]} />}
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
function pointAnswer(data: FormData): PointAnswer {
  return definedOf({
    state: textOf(data, 'state'),
    responsible: textOf(data, 'responsible'),
    note: textOf(data, 'note'),
    owner: textOf(data, 'owner'),
    dueOn: textOf(data, 'dueOn'),
  }) as PointAnswer
}
