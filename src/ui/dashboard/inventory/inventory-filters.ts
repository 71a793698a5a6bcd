/** What the inventory can be filtered by. */
import { rungs } from '#core/assurance/assess.ts'
import { toolCategories } from '#core/catalogue/tool-record.ts'
import { decisionStatuses } from '#core/register/decision.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { riskTiers } from '#core/register/vendor-entry.ts'
import type { Filter } from '#ui/components/filter-bar.tsx'
import type { ColleagueFigures } from '#ui/hooks/use-colleague-figures.ts'
import type { Translator } from '#ui/i18n/translator.ts'

const spansInDays = [7, 30, 90]

/** Of the many categories only those that `tools` have are offered. */
export function inventoryFilters(tools: readonly ToolProfile[], figures: ColleagueFigures | undefined, t: Translator['t']): Filter[] {
  const held = new Set(tools.map((tool) => tool.category))
  return [
    { name: 'decision', label: t('inventory.column-decision'), options: decisionStatuses.map((value) => ({ value, label: t(`decision.${value}`) })) },
    { name: 'rung', label: t('inventory.column-assurance'), options: rungs.map((value) => ({ value, label: t(`rung.${value}`) })) },
    {
      name: 'requirement',
      label: t('requirement.filter'),
      options: (['met', 'not-met', 'nothing-required'] as const).map((value) => ({ value, label: t(`requirement.status.${value}`) })),
    },
    { name: 'tier', label: t('requirement.filter-tier'), options: riskTiers.map((value) => ({ value, label: t(`tier.${value}`) })) },
    {
      name: 'category',
      label: t('inventory.category'),
      options: toolCategories.filter((category) => held.has(category)).map((value) => ({ value, label: t(`category.${value}`) })),
    },
    { name: 'opened', label: t('inventory.opened'), options: spansInDays.map((days) => ({ value: String(days), label: t('inventory.opened-in', { days }) })) },
    ...(figures ? [colleaguesFilter(figures.size, t)] : []),
  ]
}

function colleaguesFilter(size: number, t: Translator['t']): Filter {
  return {
    name: 'reported',
    label: t('sharing.column'),
    options: (['group', 'fewer', 'nobody'] as const).map((value) => ({ value, label: t(`sharing.reported.${value}`, { size }) })),
  }
}
