/** What the inventory can be filtered by: only what it holds is offered. */
import { rungs } from '#core/assurance/assess.ts'
import { toolCategories } from '#core/catalogue/tool-record.ts'
import { decisionStatuses } from '#core/register/decision.ts'
import type { ToolProfile } from '#core/register/profiles.ts'
import type { Filter } from '#ui/components/filter-bar.tsx'
import type { Translator } from '#ui/i18n/translator.ts'

const spansInDays = [7, 30, 90]

export function inventoryFilters(tools: readonly ToolProfile[], t: Translator['t']): Filter[] {
  const present = <Value extends string>(values: readonly Value[], read: (tool: ToolProfile) => string | undefined) => {
    const held = new Set(tools.map(read))
    return values.filter((value) => held.has(value))
  }
  return [
    {
      name: 'decision',
      label: t('inventory.column-decision'),
      options: present(decisionStatuses, (tool) => tool.decision.status).map((value) => ({ value, label: t(`decision.${value}`) })),
    },
    { name: 'rung', label: t('inventory.column-assurance'), options: present(rungs, (tool) => tool.assurance.rung).map((value) => ({ value, label: t(`rung.${value}`) })) },
    { name: 'category', label: t('inventory.category'), options: present(toolCategories, (tool) => tool.category).map((value) => ({ value, label: t(`category.${value}`) })) },
    { name: 'opened', label: t('inventory.opened'), options: spansInDays.map((days) => ({ value: String(days), label: t('inventory.opened-in', { days }) })) },
  ]
}
