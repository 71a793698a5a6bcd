/** What is not as always: noticing is paused, or the data is of a newer Daylight. */
import { type IconNode, Lock, Pause } from 'lucide'
import type { ComponentChildren } from 'preact'
import { isPaused, untilResumed } from '#core/register/settings.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function Notices({ isReadOnly }: { isReadOnly: boolean }) {
  const { t, date, settings, today } = useDaylight()
  const { pausedThrough } = settings
  return (
    <div role="status" class="shrink-0">
      {isReadOnly && <Notice icon={Lock}>{t('common.newer-data')}</Notice>}
      {pausedThrough && isPaused(settings, today) && (
        <Notice icon={Pause}>{pausedThrough === untilResumed ? t('popup.paused-open') : t('popup.paused', { date: date(pausedThrough) })}</Notice>
      )}
    </div>
  )
}

function Notice({ icon, children }: { icon: IconNode; children: ComponentChildren }) {
  return (
    <p class="bg-warn-bg border-line flex items-start gap-2 border-b px-3.5 py-2 text-xs">
      <span class="text-warning pt-px">
        <Icon icon={icon} size={14} />
      </span>
      {children}
    </p>
  )
}
