/** The popup: the tool in front of the person, what was decided, what is known, and a way to say "I use this". */
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import type { Store } from '#store/store.ts'
import { FaultBoundary } from '#ui/components/fault-boundary.tsx'
import { ToastProvider } from '#ui/components/toast.tsx'
import { DaylightProvider } from '#ui/hooks/daylight-context.tsx'
import { PopupFrame } from '#ui/popup/popup-frame.tsx'
import { useCurrentPlace } from '#ui/popup/use-current-place.ts'

/** Only its foot tells of days, and only of one tool's: it asks for them itself. Reading all of them would keep people waiting. */
const none = () => Promise.resolve([])

export function Popup({ store, catalogue }: { store: Store; catalogue: Catalogue }) {
  const answer = useCurrentPlace()
  return (
    <FaultBoundary>
      <DaylightProvider store={store} catalogue={catalogue} readSightings={none}>
        <ToastProvider>{answer && <PopupFrame place={answer.place} />}</ToastProvider>
      </DaylightProvider>
    </FaultBoundary>
  )
}
