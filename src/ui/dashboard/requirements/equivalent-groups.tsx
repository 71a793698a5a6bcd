/** The standards that count in place of ISO/IEC 42001: any number of groups, each of standards that must all be held. */
import { Plus } from 'lucide'
import { useState } from 'preact/hooks'
import { type EquivalentStandard, equivalentStandards } from '#core/register/requirement.ts'
import { CheckboxGroup } from '#ui/components/field.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { groupField, mostGroups } from '#ui/dashboard/requirements/requirement-input.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function EquivalentGroups({ groups }: { groups: readonly (readonly EquivalentStandard[])[] }) {
  const { t } = useDaylight()
  const [count, setCount] = useState(groups.length)
  return (
    <fieldset class="flex flex-col gap-3">
      <legend class="mb-1 font-semibold">{t('field.equivalents')}</legend>
      <p class="text-soft text-xs">{t('requirement.form-equivalents-hint')}</p>
      {Array.from({ length: count }, (_, i) => (
        <CheckboxGroup
          key={i}
          label={t('requirement.form-group', { number: i + 1 })}
          name={groupField(i)}
          options={equivalentStandards.map((value) => ({ value, label: t(`standard.${value}`) }))}
          values={groups[i] ?? []}
        />
      ))}
      {count < mostGroups && (
        <button type="button" data-more-fields class="btn btn-sm w-fit" onClick={() => setCount(count + 1)}>
          <Icon icon={Plus} size={14} /> {t('requirement.form-add-group')}
        </button>
      )}
    </fieldset>
  )
}
