/** Every AI tool found here: what was decided on it, what is known of it, when it was opened. */
import { History, Plus } from 'lucide'
import { useMemo } from 'preact/hooks'
import { stanceOf } from '#core/overview/stance.ts'
import { Card, EmptyState } from '#ui/components/card.tsx'
import { DataTable } from '#ui/components/data-table.tsx'
import { FilterBar } from '#ui/components/filter-bar.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { NothingFits } from '#ui/components/nothing-fits.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { SaveShownButton } from '#ui/dashboard/exports/save-shown-button.tsx'
import { AddToolDialog } from '#ui/dashboard/inventory/add-tool-dialog.tsx'
import { inventoryColumns } from '#ui/dashboard/inventory/inventory-columns.tsx'
import { inventoryFilters } from '#ui/dashboard/inventory/inventory-filters.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useAddressTable } from '#ui/hooks/use-address-table.ts'
import { useColleagueFigures } from '#ui/hooks/use-colleague-figures.ts'

export function InventoryPage({ parameters }: { parameters: URLSearchParams }) {
  const { t, today, profiles } = useDaylight()
  const { tools } = profiles
  const figures = useColleagueFigures()
  const columns = useMemo(() => inventoryColumns(today, figures), [today, figures])
  const { table, address } = useAddressTable({ page: 'inventory', parameters, columns, data: tools, firstSort: '-last' })
  const shown = table.getRowModel().rows.length
  const waiting = tools.filter((tool) => stanceOf(tool.decision.status) === 'undecided').length
  const add = (
    <button type="button" class="btn btn-sm" onClick={() => address.set('add', '1')}>
      <Icon icon={Plus} />
      {t('inventory.add')}
    </button>
  )
  const actions = (
    <>
      <a class="btn btn-sm text-base-content hover:no-underline" href="#/first-day">
        <Icon icon={History} />
        {t('first-day.link')}
      </a>
      <SaveShownButton name="inventory" rows={table.getRowModel().rows.map((row) => row.original)} />
      {add}
    </>
  )
  return (
    <>
      <PageHead title={t('inventory.title', { count: tools.length, waiting })} under={t('inventory.under')} actions={tools.length > 0 && actions} />
      {tools.length === 0 ? (
        <Card>
          <EmptyState title={t('inventory.empty')}>
            <p class="max-w-md">{t('inventory.empty-do')}</p>
            <div class="flex flex-wrap justify-center gap-2">{actions}</div>
          </EmptyState>
        </Card>
      ) : (
        <>
          <FilterBar
            searchLabel={t('inventory.search')}
            filters={inventoryFilters(tools, figures, t)}
            address={address}
            summary={t('inventory.shown', { shown, count: tools.length })}
          />
          {shown > 0 ? <DataTable table={table} label={t('nav.inventory')} /> : <NothingFits title={t('inventory.nothing-fits')} onClear={address.clear} />}
        </>
      )}
      {parameters.has('add') && <AddToolDialog onClose={() => address.set('add', undefined, true)} />}
    </>
  )
}
