/** The exceptions from the decision on a tool: those that hold, and those that have ended. */
import { useState } from 'preact/hooks'
import { daysBetween } from '#core/calendar/iso-date.ts'
import { isRunning, lastDayOf, type ToolException } from '#core/register/exception.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { endException } from '#store/commands/exceptions.ts'
import { Card } from '#ui/components/card.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { ExceptionDialog } from '#ui/dashboard/tool/exception-dialog.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ExceptionsCard({ tool }: { tool: ToolProfile }) {
  const { t, facts, today } = useDaylight()
  const [dialog, setDialog] = useState<ToolException | 'new'>()
  const own = facts.exceptions.filter(({ toolId }) => toolId === tool.id).toSorted((a, b) => b.endsOn.localeCompare(a.endsOn))
  const present = own.filter((each) => isRunning(each, today) || each.grantedOn > today)
  const past = own.filter((each) => !present.includes(each))
  const add = (
    <button type="button" class="btn btn-sm" onClick={() => setDialog('new')}>
      {t('exceptions.add')}
    </button>
  )
  return (
    <Card title={t('exceptions.title')} aside={add}>
      {own.length === 0 && <p class="text-soft">{t('exceptions.none')}</p>}
      <ul>
        {present.map((exception) => (
          <ExceptionLine key={exception.id} exception={exception} onEdit={() => setDialog(exception)} />
        ))}
      </ul>
      {past.length > 0 && (
        <details>
          <summary class="border-line text-soft cursor-pointer border-t py-2 text-xs">{t('exceptions.past', { count: past.length })}</summary>
          <ul>
            {past.map((exception) => (
              <ExceptionLine key={exception.id} exception={exception} />
            ))}
          </ul>
        </details>
      )}
      {dialog && <ExceptionDialog tool={tool} exception={dialog === 'new' ? undefined : dialog} onClose={() => setDialog(undefined)} />}
    </Card>
  )
}

/** One that has ended is only read. */
function ExceptionLine({ exception, onEdit }: { exception: ToolException; onEdit?: () => void }) {
  const { t, date, list, today, store } = useDaylight()
  const notify = useToast()
  const { scope, reason, owner, endsOn, grantedOn, allowedData } = exception
  const end = async () => notify(t('exceptions.end-done', { scope }), await endException(store, exception))
  const when = onEdit
    ? t('exceptions.until', { date: date(endsOn), left: t('common.days-left', { days: daysBetween(today, endsOn) }) })
    : t('exceptions.ended', { date: date(lastDayOf(exception)) })
  const facts = [grantedOn > today && t('exceptions.starts', { date: date(grantedOn) }), when, list(allowedData.map((each) => t(`data.${each}`))), owner]
  return (
    <li class="border-line flex items-start justify-between gap-3 border-t py-2 first:border-t-0 first:pt-0">
      <div class="min-w-0">
        <p class="font-semibold break-words">{scope}</p>
        <p class="text-xs">{facts.filter(Boolean).join(' · ')}</p>
        <p class="text-soft text-xs break-words">{reason}</p>
      </div>
      {onEdit && (
        <span class="flex flex-wrap justify-end gap-1.5">
          <button type="button" class="btn btn-ghost btn-xs" aria-label={t('exceptions.edit-name', { scope })} onClick={onEdit}>
            {t('common.edit')}
          </button>
          <button type="button" class="btn btn-ghost btn-xs" aria-label={t('exceptions.end-name', { scope })} onClick={end}>
            {t('exceptions.end-now')}
          </button>
        </span>
      )}
    </li>
  )
}
