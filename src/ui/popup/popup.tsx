/** The popup: the tool in front of the person, what was decided, what is known, and a way to say "I use this". */
import type { Catalogue } from '#core/catalogue/catalogue.ts'
import type { Store } from '#store/store.ts'
import { FaultBoundary } from '#ui/components/fault-boundary.tsx'
import { DaylightProvider } from '#ui/hooks/daylight-context.tsx'

export function Popup({ store, catalogue }: { store: Store; catalogue: Catalogue }) {
  return (
    <FaultBoundary>
      <DaylightProvider store={store} catalogue={catalogue}>
        <p>Popup</p>
      </DaylightProvider>
    </FaultBoundary>
  )
}
