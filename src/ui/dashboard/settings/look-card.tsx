/** Language and theme; both change at once. */
import { languageChoices, themeChoices } from '#core/register/settings.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { Card } from '#ui/components/card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function LookCard() {
  const { t, store, settings } = useDaylight()
  return (
    <Card title={t('settings.look')}>
      <div class="flex flex-wrap gap-x-8 gap-y-4">
        <Choice
          label={t('settings.language')}
          name="language"
          options={languageChoices.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
          value={settings.language}
          onChange={(language) => changeSettings(store, { language })}
        />
        <Choice
          label={t('settings.theme')}
          name="theme"
          options={themeChoices.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          value={settings.theme}
          onChange={(theme) => changeSettings(store, { theme })}
        />
      </div>
    </Card>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  name: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, name, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend class="text-soft mb-1 text-xs">{label}</legend>
      <div class="join">
        {options.map((option) => (
          <input
            key={option.value}
            class="join-item btn btn-sm"
            type="radio"
            name={name}
            aria-label={option.label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
