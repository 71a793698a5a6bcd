/** Every change ever made here, newest first, and the proof that none was altered, removed or moved afterwards. */
import { useMemo } from 'preact/hooks'
import { localDayOf } from '#core/calendar/iso-date.ts'
import { auditFieldRows } from '#core/export/tables/audit-trail.ts'
import { readTrail } from '#store/queries.ts'
import { Card, EmptyState } from '#ui/components/card.tsx'
import { DataTable } from '#ui/components/data-table.tsx'
import { FilterBar } from '#ui/components/filter-bar.tsx'
import { NothingFits } from '#ui/components/nothing-fits.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { auditColumns } from '#ui/dashboard/audit/audit-columns.tsx'
import { auditFilters } from '#ui/dashboard/audit/audit-filters.ts'
import { auditRows } from '#ui/dashboard/audit/audit-rows.ts'
import { LineDialog } from '#ui/dashboard/audit/line-dialog.tsx'
import { type Trail, VerifyCard } from '#ui/dashboard/audit/verify-card.tsx'
import { SaveShownButton } from '#ui/dashboard/exports/save-shown-button.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useAddressTable } from '#ui/hooks/use-address-table.ts'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

export function AuditPage({ parameters }: { parameters: URLSearchParams }) {
  const { store } = useDaylight()
  const trail = useLiveQuery(() => readTrail(store.db), [store])
  return trail ? <KnownTrail trail={trail} parameters={parameters} /> : null
}

function KnownTrail({ trail, parameters }: { trail: Trail; parameters: URLSearchParams }) {
  const daylight = useDaylight()
  const { t, date } = daylight
  const { entries } = trail
  const rows = useMemo(() => auditRows(entries, daylight), [entries, daylight.profiles, daylight.language])
  const { table, address } = useAddressTable({ page: 'audit', parameters, columns: auditColumns, data: rows, firstSort: '-seq' })
  const shown = table.getRowModel().rows.length
  const opened = rows.find((row) => row.id === address.values['line'])
  const first = entries.at(-1)
  if (first === undefined) {
    return (
      <>
        <PageHead title={t('nav.audit')} />
        <Card>
          <EmptyState title={t('audit.empty')}>
            <p class="max-w-md">{t('audit.empty-do')}</p>
          </EmptyState>
        </Card>
      </>
    )
  }
  return (
    <>
      <PageHead
        title={t('audit.title', { count: entries.length, since: date(localDayOf(first.at, daylight.store.clock.timeZone())) })}
        under={t('audit.under')}
        actions={<SaveShownButton name="audit-trail" rows={auditFieldRows(table.getRowModel().rows.map((row) => row.original.entry))} count={shown} />}
      />
      <VerifyCard trail={trail} />
      <FilterBar searchLabel={t('audit.search')} filters={auditFilters(rows, t)} address={address} summary={t('audit.shown', { shown, count: rows.length })} />
      {shown > 0 ? <DataTable table={table} label={t('nav.audit')} /> : <NothingFits title={t('audit.nothing-fits')} onClear={address.clear} />}
      {opened && <LineDialog entry={opened.entry} onClose={() => address.set('line', undefined, true)} />}
    </>
  )
}
