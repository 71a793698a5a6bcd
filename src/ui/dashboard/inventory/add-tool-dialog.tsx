/** Leads to a tool of the catalogue that nobody has opened here: a decision may come before the first visit. */
import { useMemo } from 'preact/hooks'
import { Combobox } from '#ui/components/combobox.tsx'
import { Dialog } from '#ui/components/dialog.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

export function AddToolDialog({ onClose }: { onClose: () => void }) {
  const { t, catalogue, profiles } = useDaylight()
  const choices = useMemo(() => {
    const found = new Set(profiles.tools.map((tool) => tool.id))
    return [...catalogue.tools.values()].map(({ id, name, nameJa, vendor, category }) => ({
      id,
      name,
      under: [nameJa, catalogue.vendors.get(vendor)?.name, t(`category.${category}`), found.has(id) && t('inventory.already-found')].filter(Boolean).join(' · '),
    }))
  }, [catalogue, profiles, t])
  /** In place of the dialog's own address: "back" then leads to the inventory. */
  const choose = (id: string) => location.replace(hashFor(['tool', id]))
  return (
    <Dialog title={t('inventory.add-title')} onClose={onClose}>
      <p class="text-soft mb-3">{t('inventory.add-why')}</p>
      <Combobox label={t('inventory.add-search')} choices={choices} onChoose={choose} hint={t('inventory.add-hint', { count: choices.length })} none={t('inventory.add-none')} />
    </Dialog>
  )
}
