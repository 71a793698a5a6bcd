/** Whether the browser tells of dates that come near, and how many days ahead. Turning it on asks for the permission, turning it off gives it back. */
import { Bell, BellOff } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { askForNotifications, giveBackNotifications, mayNotify } from '#platform/notifications.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { readLeadDays } from '#ui/dashboard/settings/lead-days.ts'
import { SelfSavingField } from '#ui/dashboard/settings/self-saving-field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function RemindersCard() {
  const { t, store, settings } = useDaylight()
  const [isAllowed, setAllowed] = useState(false)
  const [isRefused, setRefused] = useState(false)
  useEffect(() => void mayNotify().then(setAllowed), [])
  const isOn = settings.notifies && isAllowed
  const start = async () => {
    // First of all: the browser asks only in answer to a click.
    const allowed = await askForNotifications()
    setAllowed(allowed)
    setRefused(!allowed)
    if (allowed) await changeSettings(store, { notifies: true })
  }
  const stop = async () => {
    await changeSettings(store, { notifies: false })
    await giveBackNotifications()
    setAllowed(false)
  }
  return (
    <Card title={t('settings.reminders')}>
      <p class="flex items-start gap-2" role="status">
        <span class="pt-0.5">
          <Icon icon={isOn ? Bell : BellOff} />
        </span>
        {t(isRefused ? 'settings.reminders-refused' : isOn ? 'settings.reminders-on' : 'settings.reminders-off')}
      </p>
      <button type="button" class={`btn btn-sm mt-3 ${isOn ? '' : 'btn-primary'}`} onClick={isOn ? stop : start}>
        {t(isOn ? 'settings.reminders-stop' : 'settings.reminders-start')}
      </button>
      <div class="mt-4">
        <SelfSavingField
          key={settings.leadDays.join()}
          label={t('settings.lead-days')}
          hint={t('settings.lead-days-hint')}
          name="leadDays"
          value={settings.leadDays.join(', ')}
          save={(text) => changeSettings(store, { leadDays: readLeadDays(text) })}
        />
      </div>
    </Card>
  )
}
