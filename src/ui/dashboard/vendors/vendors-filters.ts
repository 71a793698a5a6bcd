/** What the vendors can be filtered by: only what is on record is offered. */
import { rungs } from '#core/assurance/assess.ts'
import { vendorPositions } from '#core/register/certificate.ts'
import type { VendorProfile } from '#core/register/profiles.ts'
import { riskTiers } from '#core/register/vendor-entry.ts'
import type { Filter } from '#ui/components/filter-bar.tsx'
import type { Translator } from '#ui/i18n/translator.ts'

export function vendorsFilters(vendors: readonly VendorProfile[], t: Translator['t']): Filter[] {
  const present = <Value extends string>(values: readonly Value[], read: (vendor: VendorProfile) => string) => {
    const held = new Set(vendors.map(read))
    return values.filter((value) => held.has(value))
  }
  return [
    { name: 'rung', label: t('inventory.column-assurance'), options: present(rungs, (vendor) => vendor.assurance.rung).map((value) => ({ value, label: t(`rung.${value}`) })) },
    {
      name: 'position',
      label: t('vendors.column-position'),
      options: present(vendorPositions, (vendor) => vendor.entry.position).map((value) => ({ value, label: t(`position.${value}`) })),
    },
    { name: 'tier', label: t('vendors.tier'), options: present(riskTiers, (vendor) => vendor.entry.riskTier).map((value) => ({ value, label: t(`tier.${value}`) })) },
  ]
}
