/** What the vendors can be filtered by. */
import { rungs } from '#core/assurance/assess.ts'
import { vendorPositions } from '#core/register/certificate.ts'
import { riskTiers } from '#core/register/vendor-entry.ts'
import type { Filter } from '#ui/components/filter-bar.tsx'
import type { Translator } from '#ui/i18n/translator.ts'

export function vendorsFilters(t: Translator['t']): Filter[] {
  return [
    // The top rung is for a tool: a vendor never stands on it.
    { name: 'rung', label: t('inventory.column-assurance'), options: rungs.filter((rung) => rung !== 'scope-covers').map((value) => ({ value, label: t(`rung.${value}`) })) },
    { name: 'position', label: t('vendors.column-position'), options: vendorPositions.map((value) => ({ value, label: t(`position.${value}`) })) },
    { name: 'tier', label: t('vendors.tier'), options: riskTiers.map((value) => ({ value, label: t(`tier.${value}`) })) },
  ]
}
