/** The person's own request or concern about this tool: who looks into it, and what came of it. */
import { MessageCircle } from 'lucide'
import type { Concern } from '#core/register/concern.ts'
import { takeConcernBack } from '#store/commands/concerns.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ConcernNote({ concern, isReadOnly }: { concern: Concern; isReadOnly: boolean }) {
  const { t, date, store } = useDaylight()
  const notify = useToast()
  const { kind, state, day, handledBy = '', outcome, answer, closedOn } = concern
  const takeBack = async () => notify(t('popup.concern.taken-back'), await takeConcernBack(store, concern))
  return (
    <div class="text-soft flex items-start gap-2 px-0.5 text-xs">
      <span class="pt-0.5">
        <Icon icon={MessageCircle} size={13} />
      </span>
      <div class="min-w-0 flex-1 break-words">
        <p>
          {t(`popup.concern.mine-${kind}`, { date: date(day) })} {state === 'open' && t('popup.concern.waiting')}
          {state === 'in-hand' && t('popup.concern.in-hand', { who: handledBy })}
        </p>
        {outcome && closedOn && <p class="text-base-content">{t('popup.concern.answered', { who: handledBy, date: date(closedOn), outcome: t(`concern-outcome.${outcome}`) })}</p>}
        {answer && <p class="whitespace-pre-line">{answer}</p>}
      </div>
      {state === 'open' && (
        <button type="button" class="text-info cursor-pointer whitespace-nowrap hover:underline disabled:opacity-50" disabled={isReadOnly} onClick={takeBack}>
          {t('popup.take-back')}
        </button>
      )}
    </div>
  )
}
