/** The exceptions that hold today: for whom, until when, with which data. */
import { Clock } from 'lucide'
import { isRunning } from '#core/register/exception.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ExceptionLines({ toolId }: { toolId: string }) {
  const { t, date, list, facts, today } = useDaylight()
  const running = facts.exceptions.filter((exception) => exception.toolId === toolId && isRunning(exception, today))
  return running.map(({ id, scope, endsOn, allowedData }) => (
    <div key={id} class="text-warning flex items-start gap-1.5 text-xs">
      <span class="pt-0.5">
        <Icon icon={Clock} size={13} />
      </span>
      <p class="min-w-0 break-words">
        {t('popup.exception', { scope, date: date(endsOn) })}
        {allowedData.length > 0 && <span class="text-soft block">{t('popup.data-only', { data: list(allowedData.map((each) => t(`data.${each}`))) })}</span>}
      </p>
    </div>
  ))
}
