// The dashboard: what the organisation knows and decided, on the options page in a tab of its own.
import '#platform/no-eval.ts'
import { render } from 'preact'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { systemClock } from '#platform/clock.ts'
import { logFault } from '#platform/log.ts'
import { removeSavedFiles } from '#platform/save-stream.ts'
import { openStore } from '#store/open-store.ts'
import { Dashboard } from '#ui/dashboard/dashboard.tsx'
import '#ui/styles/daylight.css'

const store = openStore(systemClock, () => crypto.randomUUID())
render(<Dashboard store={store} catalogue={shippedCatalogue} />, document.getElementById('app') as HTMLElement)
removeSavedFiles().catch((fault) => logFault('tidying up saved files', fault))
