/** Every vendor behind a tool found here: who holds a certificate, how that is known, and when somebody must look again. */
import { vendorRows } from '#core/export/vendor-table.ts'
import { type CertificateStanding, certificateStandings, countStandings } from '#core/overview/certificate-standing.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { Card, EmptyState } from '#ui/components/card.tsx'
import { DataTable } from '#ui/components/data-table.tsx'
import { FilterBar } from '#ui/components/filter-bar.tsx'
import { NothingFits } from '#ui/components/nothing-fits.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { SaveShownButton } from '#ui/dashboard/exports/save-shown-button.tsx'
import { vendorsColumns } from '#ui/dashboard/vendors/vendors-columns.tsx'
import { vendorsFilters } from '#ui/dashboard/vendors/vendors-filters.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useAddressTable } from '#ui/hooks/use-address-table.ts'
import type { MessageKey } from '#ui/i18n/messages.ts'

export function VendorsPage({ parameters }: { parameters: URLSearchParams }) {
  const { t, profiles } = useDaylight()
  const { vendors } = profiles
  const { table, address } = useAddressTable({ page: 'vendors', parameters, columns: vendorsColumns, data: vendors, firstSort: '-assurance' })
  const shown = table.getRowModel().rows.length
  if (vendors.length === 0) return <NoVendors />
  return (
    <>
      <VendorsHead vendors={vendors} shown={table.getRowModel().rows.map((row) => row.original)} />
      <FilterBar searchLabel={t('vendors.search')} filters={vendorsFilters(t)} address={address} summary={t('vendors.shown', { shown, count: vendors.length })} />
      {shown > 0 ? <DataTable table={table} label={t('nav.vendors')} /> : <NothingFits title={t('vendors.nothing-fits')} onClear={address.clear} />}
    </>
  )
}

const standingWords: Record<CertificateStanding, MessageKey> = {
  confirmed: 'vendors.standing-confirmed',
  seen: 'vendors.standing-seen',
  'not-in-force': 'vendors.standing-not-in-force',
  'only-said': 'vendors.standing-only-said',
  nothing: 'vendors.standing-nothing',
}

function VendorsHead({ vendors, shown }: { vendors: readonly VendorProfile[]; shown: readonly VendorProfile[] }) {
  const { t, today } = useDaylight()
  const counts = countStandings(vendors)
  const others = certificateStandings.filter((standing) => standing !== 'confirmed' && counts[standing] > 0)
  return (
    <PageHead
      title={t('vendors.title', { confirmed: counts.confirmed, count: vendors.length })}
      actions={<SaveShownButton name="vendors" rows={vendorRows(shown, today)} count={shown.length} />}
      under={others.map((standing) => (
        <span key={standing} class="mr-1">
          {t(standingWords[standing], { count: counts[standing] })}
        </span>
      ))}
    />
  )
}

function NoVendors() {
  const { t } = useDaylight()
  return (
    <>
      <PageHead title={t('vendors.empty')} />
      <Card>
        <EmptyState title={t('vendors.empty-do')}>
          <a class="btn btn-sm" href="#/inventory">
            {t('vendors.to-inventory')}
          </a>
        </EmptyState>
      </Card>
    </>
  )
}
