/** One point of a control: its answer in one line, and the form to change it underneath. */
import { ChevronDown } from 'lucide'
import { Icon } from '#ui/components/icon.tsx'
import { AnswerChip } from '#ui/dashboard/controls/answer-chip.tsx'
import { ControlAnswerForm, type ControlPointProps, type PointAnswer } from '#ui/dashboard/controls/control-answer-form.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ControlPointRow<Answer extends PointAnswer>(props: ControlPointProps<Answer>) {
  const { title, help, answer } = props
  return (
    <details class="group border-line border-t">
      <summary class="hover:bg-base-200 grid min-h-[52px] cursor-pointer list-none grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-4 px-2.5 py-2 lg:grid-cols-[minmax(0,1fr)_auto_auto_auto]">
        <span class="min-w-0">
          <span class="font-medium">{title}</span>
          <span class="text-soft block text-xs">{answer?.note ?? help}</span>
        </span>
        <span class="order-last col-span-full lg:order-none lg:col-span-1">
          <Who answer={answer} />
        </span>
        <AnswerChip state={answer?.state ?? 'open'} />
        <span class="text-faint group-open:rotate-180">
          <Icon icon={ChevronDown} size={14} />
        </span>
      </summary>
      <div class="px-2.5 pt-1 pb-4">
        {answer?.note && <p class="text-soft pb-3 text-xs">{help}</p>}
        <ControlAnswerForm {...props} />
      </div>
    </details>
  )
}

/** Who is responsible, and what is still to be done by whom and when. */
function Who({ answer }: { answer: PointAnswer | undefined }) {
  const { t, date, today } = useDaylight()
  if (answer === undefined) return null
  const { responsible, owner, dueOn } = answer
  const isLate = dueOn !== undefined && dueOn < today && ['open', 'partly', 'not-met'].includes(answer.state)
  return (
    <span class="text-soft flex flex-wrap gap-x-3 text-xs">
      {responsible && <span>{t('controls.responsible', { party: t(`party.${responsible}`) })}</span>}
      {owner && <span>{t('controls.owner', { owner })}</span>}
      {dueOn && <span class={isLate ? 'text-warning font-semibold' : ''}>{t('controls.due', { date: date(dueOn) })}</span>}
    </span>
  )
}
