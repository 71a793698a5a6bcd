// The popup: what a person may do with the tool in front of them.
import '#platform/no-eval.ts'
import { render } from 'preact'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { systemClock } from '#platform/clock.ts'
import { tellWhenClosed } from '#platform/outbox.ts'
import { openStore } from '#store/open-store.ts'
import { Popup } from '#ui/popup/popup.tsx'
import '#ui/styles/daylight.css'

tellWhenClosed()
const store = openStore(systemClock, () => crypto.randomUUID())
render(<Popup store={store} catalogue={shippedCatalogue} />, document.getElementById('app') as HTMLElement)
