/** Pausing: for today, for a week, or until somebody resumes. */
import { useRef } from 'preact/hooks'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { untilResumed } from '#core/register/settings.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { headerButton } from '#ui/popup/header-button.ts'
import { useErrands } from '#ui/popup/use-errands.ts'
import { useEscape } from '#ui/popup/use-escape.ts'

export function PauseMenu({ isReadOnly }: { isReadOnly: boolean }) {
  const { t, date, today } = useDaylight()
  const { run } = useErrands()
  const menu = useRef<HTMLDivElement>(null)
  const week = addDays(today, 6)
  const choices = [
    { label: t('settings.pause-today'), through: today, aside: date(today) },
    { label: t('settings.pause-week'), through: week, aside: t('popup.pause-through', { date: date(week) }) },
    { label: t('settings.pause-open'), through: untilResumed },
  ]
  const pause = (through: IsoDate) => {
    void run({ kind: 'pause', through })
    menu.current?.hidePopover()
  }
  useEscape(() => {
    const isOpen = menu.current?.matches(':popover-open') ?? false
    if (isOpen) menu.current?.hidePopover()
    return isOpen
  })
  return (
    <>
      <button type="button" class={headerButton} disabled={isReadOnly} popovertarget="pause-menu">
        {t('settings.pause')}
      </button>
      <div ref={menu} id="pause-menu" popover="auto" class="bg-base-100 border-line text-base-content fixed inset-auto top-10 right-3 w-64 rounded-[10px] border p-1.5 shadow-lg">
        {choices.map(({ label, through, aside }, i) => (
          <button key={through} type="button" autofocus={i === 0} class="btn btn-ghost btn-sm w-full justify-between px-2.5 font-normal" onClick={() => pause(through)}>
            {label}
            <span class="text-faint text-xs">{aside}</span>
          </button>
        ))}
        <p class="text-faint border-line mx-2.5 mt-1.5 border-t py-2 text-xs">{t('popup.pause-hint')}</p>
      </div>
    </>
  )
}
