/** The answer to one point of a control, of a vendor or of a tool. */
import { useEffect, useState } from 'preact/hooks'
import { type AnswerState, answerStates } from '#core/controls/control-answer.ts'
import { type ControlAnswer, responsibleParties } from '#core/controls/control-points.ts'
import type { Opened } from '#core/register/conflict.ts'
import { ConflictDialog } from '#ui/components/conflict-dialog.tsx'
import { DraftOffer } from '#ui/components/draft-offer.tsx'
import { SelectField, TextArea, TextField } from '#ui/components/field.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { definedOf, textOf, useForm } from '#ui/hooks/use-form.ts'

/** What is answered, whoever it is about. */
export type PointAnswer = Pick<ControlAnswer, 'state' | 'responsible' | 'note' | 'owner' | 'dueOn'>

export interface ControlPointProps<Answer extends PointAnswer> {
  title: string
  help: string
  /** The point and whom it is about; under this key what is typed is kept. */
  draftKey: string
  /** Who is responsible is asked too (A.10.2). */
  asksResponsible?: boolean
  answer: Answer | undefined
  /** Calls the command, which checks the answer, and gives its undo. */
  save: (answer: PointAnswer, opened: Opened<Answer>) => Promise<() => Promise<unknown>>
}

/** The form begins anew when the answer changes, as by an undo or in another tab, unless somebody is typing: then saving asks. */
export function ControlAnswerForm<Answer extends PointAnswer>(props: Omit<ControlPointProps<Answer>, 'help'>) {
  const { answer } = props
  const [isTouched, setTouched] = useState(false)
  const [shown, setShown] = useState({ answer, count: 0 })
  const begin = () => {
    setTouched(false)
    setShown({ answer, count: shown.count + 1 })
  }
  useEffect(() => {
    if (!isTouched && JSON.stringify(answer) !== JSON.stringify(shown.answer)) begin()
  }, [answer, isTouched, shown])
  return <AnswerFields key={shown.count} {...props} answer={shown.answer} onTouch={() => setTouched(true)} onDone={() => setTouched(false)} onGiveUp={begin} />
}

interface AnswerFieldsProps<Answer extends PointAnswer> extends Omit<ControlPointProps<Answer>, 'help'> {
  onTouch: () => void
  onDone: () => void
  onGiveUp: () => void
}

function AnswerFields<Answer extends PointAnswer>({ title, draftKey, asksResponsible = false, answer, save, onTouch, onDone, onGiveUp }: AnswerFieldsProps<Answer>) {
  const { t } = useDaylight()
  const notify = useToast()
  const saved = async (data: FormData, opened: Opened<Answer>) => {
    const undo = await save(pointAnswer(data), opened)
    onDone()
    notify(t('controls.saved', { point: title }), undo)
  }
  const { faults, onSubmit, onInput, busy, draft, conflict } = useForm(saved, { draftKey, record: answer })
  const field = (name: keyof PointAnswer) => ({
    name,
    value: answer?.[name],
    fault: faults[name],
    label: t(name === 'state' ? 'field.control-answer.state' : `field.${name}`),
  })
  const parties = responsibleParties.map((value) => ({ value, label: t(`party.${value}`) }))
  const states = answerStates.map((value: AnswerState) => ({ value, label: t(`answer.${value}`) }))
  const typed = (event: InputEvent) => {
    onTouch()
    onInput(event)
  }
  const giveUp = () => {
    void draft.forget()
    onGiveUp()
  }
  return (
    <>
      <form noValidate onSubmit={onSubmit} onInput={typed} class="flex flex-col gap-3">
        <DraftOffer draft={draft} />
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
      {conflict && <ConflictDialog conflict={conflict} onKeepTheirs={giveUp} />}
    </>
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
