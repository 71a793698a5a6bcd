/** How much of each row goes along, and whether a name does. */
import { precisions } from '#core/sharing/colleague-report.ts'
import type { ShareChoices } from '#core/sharing/outgoing-report.ts'
import { Card } from '#ui/components/card.tsx'
import { SegmentedChoice } from '#ui/components/segmented-choice.tsx'
import { SelfSavingField } from '#ui/dashboard/settings/self-saving-field.tsx'
import type { ChangeChoices } from '#ui/dashboard/share/use-share-choices.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const extras = ['pages', 'hosts', 'flags', 'texts'] as const

export function ChoicesCard({ choices, onChange }: { choices: ShareChoices; onChange: ChangeChoices }) {
  const { t } = useDaylight()
  return (
    <Card title={t('sharing.choices.title')}>
      <SegmentedChoice
        label={t('sharing.choices.precision')}
        options={precisions.map((value) => ({ value, label: t(`sharing.precision.${value}`) }))}
        value={choices.precision}
        onChange={(precision) => onChange({ precision })}
      />
      <fieldset class="mt-4 flex flex-col gap-2.5">
        <legend class="text-soft mb-1 text-xs">{t('sharing.choices.extras')}</legend>
        {extras.map((extra) => (
          <label key={extra} class="flex cursor-pointer items-start gap-2">
            <input
              class="checkbox checkbox-sm mt-0.5 not-checked:[--input-color:var(--soft)]"
              type="checkbox"
              checked={choices[extra]}
              disabled={extra === 'texts' && !choices.flags}
              onChange={(event) => onChange({ [extra]: event.currentTarget.checked })}
            />
            <span>
              {t(`sharing.extra.${extra}`)}
              <span class="text-soft block text-xs">{t(`sharing.extra-about.${extra}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="mt-4">
        <SelfSavingField label={t('sharing.choices.name')} hint={t('sharing.choices.name-hint')} name="name" value={choices.name} save={(name) => onChange({ name })} />
      </div>
    </Card>
  )
}
