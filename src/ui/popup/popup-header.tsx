/** The mark, pausing and resuming, and the way to the dashboard. */
import { ArrowUpRight, Play } from 'lucide'
import { isPaused } from '#core/register/settings.ts'
import { signalCatchUp } from '#platform/wake-signal.ts'
import { DaylightMark } from '#ui/components/daylight-mark.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { DashboardLink } from '#ui/popup/dashboard-link.tsx'
import { headerButton } from '#ui/popup/header-button.ts'
import { PauseMenu } from '#ui/popup/pause-menu.tsx'
import { useErrands } from '#ui/popup/use-errands.ts'

export function PopupHeader({ isReadOnly }: { isReadOnly: boolean }) {
  const { t, settings, today } = useDaylight()
  return (
    <header class="border-line flex shrink-0 items-center justify-between border-b py-1.5 pr-1.5 pl-3.5">
      <span class="flex items-center gap-[7px] font-semibold">
        <DaylightMark />
        Daylight
      </span>
      <span class="flex items-center">
        {isPaused(settings, today) ? <ResumeButton isReadOnly={isReadOnly} /> : <PauseMenu isReadOnly={isReadOnly} />}
        <DashboardLink hash="#/" class={headerButton}>
          {t('popup.dashboard')}
          <Icon icon={ArrowUpRight} size={14} />
        </DashboardLink>
      </span>
    </header>
  )
}

function ResumeButton({ isReadOnly }: { isReadOnly: boolean }) {
  const { t } = useDaylight()
  const { run } = useErrands()
  return (
    <button type="button" class="btn btn-ghost btn-sm text-warning gap-1 px-2 text-xs" disabled={isReadOnly} onClick={() => run({ kind: 'pause' }).then(signalCatchUp)}>
      <Icon icon={Play} size={13} />
      {t('nav.resume')}
    </button>
  )
}
