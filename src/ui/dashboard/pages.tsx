/** Which page belongs to which address. */
import type { VNode } from 'preact'
import { AnnexAPage } from '#ui/dashboard/annex-a/annex-a-page.tsx'
import { AuditPage } from '#ui/dashboard/audit/audit-page.tsx'
import { BackupPage } from '#ui/dashboard/backup/backup-page.tsx'
import { ChangesPage } from '#ui/dashboard/changes/changes-page.tsx'
import { ColleaguesPage } from '#ui/dashboard/colleagues/colleagues-page.tsx'
import { ConcernsPage } from '#ui/dashboard/concerns/concerns-page.tsx'
import { DuePage } from '#ui/dashboard/due/due-page.tsx'
import { ExportsPage } from '#ui/dashboard/exports/exports-page.tsx'
import { FirstDayPage } from '#ui/dashboard/first-day/first-day-page.tsx'
import { ImportsPage } from '#ui/dashboard/imports/imports-page.tsx'
import { InventoryPage } from '#ui/dashboard/inventory/inventory-page.tsx'
import { LogsPage } from '#ui/dashboard/logs/logs-page.tsx'
import { MyDataPage } from '#ui/dashboard/my-data/my-data-page.tsx'
import { NoSuchPage } from '#ui/dashboard/no-such-page.tsx'
import { OverviewPage } from '#ui/dashboard/overview/overview-page.tsx'
import { OwnToolsPage } from '#ui/dashboard/own-tools/own-tools-page.tsx'
import { VerifyPage } from '#ui/dashboard/packs/verify-page.tsx'
import { RequirementsPage } from '#ui/dashboard/requirements/requirements-page.tsx'
import { SettingsPage } from '#ui/dashboard/settings/settings-page.tsx'
import { SharePage } from '#ui/dashboard/share/share-page.tsx'
import { TablesImportPage } from '#ui/dashboard/table-import/tables-import-page.tsx'
import { ToolPage } from '#ui/dashboard/tool/tool-page.tsx'
import { VendorPage } from '#ui/dashboard/vendor/vendor-page.tsx'
import { VendorsPage } from '#ui/dashboard/vendors/vendors-page.tsx'
import type { Route } from '#ui/hooks/use-hash-route.ts'

/** The page at `route`; an unknown address says so and leads back. */
export function pageFor({ segments: [page = '', id = ''], parameters }: Route): VNode {
  switch (page) {
    case '':
      return <OverviewPage />
    case 'inventory':
      return <InventoryPage parameters={parameters} />
    case 'own-tools':
      return <OwnToolsPage parameters={parameters} />
    case 'first-day':
      return <FirstDayPage />
    case 'tool':
      return <ToolPage key={id} toolId={id} />
    case 'vendors':
      return <VendorsPage parameters={parameters} />
    case 'vendor':
      return <VendorPage key={id} vendorId={id} />
    case 'exports':
      return id === 'verify' ? <VerifyPage /> : <ExportsPage />
    case 'imports':
      return importPageFor(id)
    case 'share':
      return <SharePage />
    case 'my-data':
      return <MyDataPage />
    case 'settings':
      return <SettingsPage />
    case 'audit':
      return <AuditPage parameters={parameters} />
    case 'requirements':
      return <RequirementsPage />
    case 'due':
      return <DuePage parameters={parameters} />
    case 'concerns':
      return <ConcernsPage parameters={parameters} />
    case 'annex-a':
      return <AnnexAPage parameters={parameters} />
    default:
      return <NoSuchPage />
  }
}

/** The page of one way to bring something in; without one the choice of ways. */
function importPageFor(way: string): VNode {
  switch (way) {
    case '':
      return <ImportsPage />
    case 'colleagues':
      return <ColleaguesPage />
    case 'logs':
      return <LogsPage />
    case 'backup':
      return <BackupPage />
    case 'changes':
      return <ChangesPage />
    case 'tables':
      return <TablesImportPage />
    default:
      return <NoSuchPage />
  }
}
