/** Whether tools that are opened are noticed, and pausing that for a day, a week, or until somebody resumes it. */
import { Eye, Pause } from 'lucide'
import { addDays } from '#core/calendar/iso-date.ts'
import { isPaused, untilResumed } from '#core/register/settings.ts'
import { signalCatchUp } from '#platform/wake-signal.ts'
import { pauseNoticing } from '#store/commands/settings.ts'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function NoticingCard() {
  const { t, date, settings, today } = useDaylight()
  const through = settings.pausedThrough ?? today
  const isOn = !isPaused(settings, today)
  const paused = through === untilResumed ? t('settings.noticing-paused-open') : t('settings.noticing-paused', { date: date(through) })
  return (
    <Card title={t('settings.noticing')}>
      <p class={`flex items-start gap-2 ${isOn ? '' : 'text-warning'}`} role="status">
        <span class="pt-0.5">
          <Icon icon={isOn ? Eye : Pause} />
        </span>
        {isOn ? t('settings.noticing-on') : paused}
      </p>
      {isOn ? <PauseButtons /> : <ResumeButton />}
      <p class="text-faint mt-3 text-xs">{t('settings.pause-hint')}</p>
    </Card>
  )
}

function PauseButtons() {
  const { t, store, today } = useDaylight()
  const choices = [
    { label: t('settings.pause-today'), through: today },
    { label: t('settings.pause-week'), through: addDays(today, 6) },
    { label: t('settings.pause-open'), through: untilResumed },
  ]
  return (
    <fieldset class="mt-3">
      <legend class="text-soft mb-1 text-xs">{t('settings.pause')}</legend>
      <div class="flex flex-wrap gap-2">
        {choices.map(({ label, through }) => (
          <button key={through} type="button" class="btn btn-sm" onClick={() => pauseNoticing(store, through)}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

function ResumeButton() {
  const { t, store } = useDaylight()
  return (
    <button type="button" class="btn btn-primary btn-sm mt-3" onClick={() => pauseNoticing(store, undefined).then(signalCatchUp)}>
      {t('settings.resume')}
    </button>
  )
}
