/** How small a group of colleagues may be before figures speak of it, and what a manager can and cannot see. */
import { smallestGroup } from '#core/sharing/reporter-count.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { Card } from '#ui/components/card.tsx'
import { SelfSavingField } from '#ui/dashboard/settings/self-saving-field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function GroupSizeCard() {
  const { t, store, settings } = useDaylight()
  return (
    <Card title={t('sharing.group.title')}>
      <SelfSavingField
        label={t('sharing.group.size')}
        hint={t('sharing.group.hint', { least: smallestGroup })}
        name="groupSize"
        value={String(settings.groupSize)}
        save={(text) => changeSettings(store, { groupSize: Number(text.normalize('NFKC')) })}
      />
      <ul class="text-soft mt-3 flex list-disc flex-col gap-1.5 pl-5 text-xs">
        <li>{t('sharing.group.renewal', { size: settings.groupSize })}</li>
        <li>{t('sharing.group.dropped')}</li>
        <li>{t('sharing.group.limits')}</li>
      </ul>
    </Card>
  )
}
