/** The name that signs changes, the organisation, and what the person comes for. */
import { roles } from '#core/register/settings.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { Card } from '#ui/components/card.tsx'
import { SelfSavingField } from '#ui/dashboard/settings/self-saving-field.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function PersonCard() {
  const { t, store, settings } = useDaylight()
  return (
    <Card title={t('settings.you')}>
      <div class="flex flex-col gap-4">
        <SelfSavingField
          label={t('settings.name')}
          hint={t('settings.name-hint')}
          name="userName"
          value={settings.userName}
          save={(userName) => changeSettings(store, { userName })}
        />
        <SelfSavingField
          label={t('settings.organisation')}
          hint={t('settings.organisation-hint')}
          name="organisation"
          value={settings.organisation}
          save={(organisation) => changeSettings(store, { organisation })}
        />
        <RoleChoice />
      </div>
    </Card>
  )
}

function RoleChoice() {
  const { t, store, settings } = useDaylight()
  return (
    <fieldset>
      <legend class="text-soft mb-1 text-xs">{t('settings.role')}</legend>
      <div class="border-line divide-line divide-y rounded-lg border">
        {roles.map((role) => (
          <label key={role} class="flex cursor-pointer items-start gap-3 px-3 py-2">
            <input
              class="radio radio-sm mt-0.5 not-checked:[--input-color:var(--soft)]"
              type="radio"
              name="role"
              checked={settings.role === role}
              onChange={() => changeSettings(store, { role })}
            />
            <span>
              <span class="font-semibold">{t(`settings.role.${role}`)}</span>
              <span class="text-soft block text-xs">{t(`settings.role-about.${role}`)}</span>
            </span>
          </label>
        ))}
      </div>
      <p class="text-faint mt-1 text-xs">{t('settings.role-hint')}</p>
    </fieldset>
  )
}
