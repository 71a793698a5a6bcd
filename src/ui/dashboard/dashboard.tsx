/** The dashboard: navigation at the side, one page beside it, chosen by the address. */
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import { readSightings } from '#store/queries.ts'
import type { Store } from '#store/store.ts'
import { FaultBoundary } from '#ui/components/fault-boundary.tsx'
import { ToastProvider } from '#ui/components/toast.tsx'
import { useBadge } from '#ui/dashboard/due/use-badge.ts'
import { pageFor } from '#ui/dashboard/pages.tsx'
import { SideNavigation } from '#ui/dashboard/side-navigation.tsx'
import { TopBar } from '#ui/dashboard/top-bar.tsx'
import { DaylightProvider, useDaylight } from '#ui/hooks/daylight-context.tsx'
import { HandedFilesProvider } from '#ui/hooks/handed-files.tsx'
import { focusHeading, useArrival } from '#ui/hooks/use-arrival.ts'
import { useFocusKept } from '#ui/hooks/use-focus-kept.ts'
import { useHashRoute } from '#ui/hooks/use-hash-route.ts'
import { usePaperPrint } from '#ui/hooks/use-paper-print.ts'

export function Dashboard({ store, catalogue }: { store: Store; catalogue: Catalogue }) {
  return (
    <FaultBoundary>
      <DaylightProvider store={store} catalogue={catalogue} readSightings={readSightings}>
        <ToastProvider>
          <HandedFilesProvider>
            <Frame />
          </HandedFilesProvider>
        </ToastProvider>
      </DaylightProvider>
    </FaultBoundary>
  )
}

function Frame() {
  const { t } = useDaylight()
  const route = useHashRoute()
  useBadge()
  useArrival(route.segments.join('/'))
  useFocusKept()
  usePaperPrint()
  return (
    <div class="grid min-h-screen grid-cols-1 md:grid-cols-[208px_minmax(0,1fr)] print:block">
      <button type="button" class="btn btn-primary fixed top-2 left-2 z-50 not-focus:sr-only" onClick={focusHeading}>
        {t('nav.skip')}
      </button>
      <SideNavigation current={route.segments[0] ?? ''} />
      <main class="w-full max-w-[1180px] min-w-0 px-4 pt-5 pb-16 md:px-7 print:max-w-none print:p-0">
        <TopBar />
        {pageFor(route)}
      </main>
    </div>
  )
}
