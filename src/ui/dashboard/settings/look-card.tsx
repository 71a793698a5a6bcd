/** Language and theme; both change at once. */
import { languageChoices, themeChoices } from '#core/register/settings.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { Card } from '#ui/components/card.tsx'
import { SegmentedChoice } from '#ui/components/segmented-choice.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function LookCard() {
  const { t, store, settings } = useDaylight()
  return (
    <Card title={t('settings.look')}>
      <div class="flex flex-wrap gap-x-8 gap-y-4">
        <SegmentedChoice
          label={t('settings.language')}
          options={languageChoices.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
          value={settings.language}
          onChange={(language) => changeSettings(store, { language })}
        />
        <SegmentedChoice
          label={t('settings.theme')}
          options={themeChoices.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          value={settings.theme}
          onChange={(theme) => changeSettings(store, { theme })}
        />
      </div>
    </Card>
  )
}
