/** One due item: how near, what and with whom, who looks after it, and what can be done at once. */
import type { DueItem } from '#core/due/due-items.ts'
import { DueChip } from '#ui/dashboard/due/due-chip.tsx'
import { dueDetail, dueHref } from '#ui/dashboard/due/due-detail.ts'
import { isReviewable } from '#ui/dashboard/due/use-due-actions.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface DueRowProps {
  item: DueItem
  onSnooze: () => void
  onWake: () => void
  onReview: () => void
}

export function DueRow({ item, onSnooze, onWake, onReview }: DueRowProps) {
  const daylight = useDaylight()
  const { t, date } = daylight
  const { kind, name, on, owner, snooze } = item
  const what = t(`due.kind.${kind}`)
  const detail = dueDetail(item, daylight)
  return (
    <li class="border-line hover:bg-base-200 focus-within:bg-base-200 grid grid-cols-1 items-center gap-x-4 gap-y-1 border-t px-4 py-2 last:rounded-b-box sm:grid-cols-[8.5rem_minmax(0,1fr)_auto] lg:grid-cols-[8.5rem_minmax(0,1fr)_8rem_19.5rem]">
      <span>
        <DueChip on={on} />
        <time class="text-faint ml-2 text-xs sm:mt-0.5 sm:ml-2 sm:block" dateTime={on}>
          {date(on)}
        </time>
      </span>
      <span class="min-w-0">
        <a data-due class="text-base-content block break-words" href={dueHref(item)}>
          <span class="font-semibold">{name}</span> <span>{what}</span>
        </a>
        {detail && <span class="text-soft block text-xs break-words">{detail}</span>}
        {snooze && <span class="text-warning block text-xs break-words">{t('due.snoozed', { date: date(snooze.until), reason: snooze.reason })}</span>}
      </span>
      <span class="text-soft truncate text-xs empty:hidden sm:col-start-2 lg:col-start-3" title={owner}>
        {owner}
      </span>
      <span class="-mx-2.5 flex flex-wrap gap-2 sm:col-start-3 sm:row-span-2 sm:row-start-1 sm:mx-0 sm:flex-col sm:items-end lg:col-start-4 lg:row-span-1 lg:flex-row lg:justify-end">
        {isReviewable(item) && (
          <button type="button" class="btn btn-sm" onClick={onReview} aria-label={t('due.reviewed-name', { name })}>
            {t('due.reviewed')}
          </button>
        )}
        {snooze ? (
          <button type="button" class="btn btn-sm" onClick={onWake} aria-label={t('due.wake-name', { what, name })}>
            {t('due.wake')}
          </button>
        ) : (
          <button type="button" class="btn btn-ghost btn-sm" onClick={onSnooze} aria-label={t('due.snooze-name', { what, name })}>
            {t('due.snooze')}
          </button>
        )}
      </span>
    </li>
  )
}
