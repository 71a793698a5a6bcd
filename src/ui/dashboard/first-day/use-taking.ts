/** What storing the days that somebody left in would do, and the doing, for a history and for a log alike. */
import { chosenOf, type LeftOut } from '#core/first-day/import-plan.ts'
import type { Sighting } from '#core/register/inventory.ts'
import type { Undo } from '#store/change-record.ts'
import type { Store } from '#store/store.ts'
import type { Taken } from '#ui/dashboard/first-day/taken-tools.tsx'
import { useOnRecord } from '#ui/dashboard/first-day/use-on-record.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export interface Taking {
  tools: number
  /** Rows that change what is on record. */
  rows: number
  /** Rows that are on record already. */
  known: number
  store: () => Promise<void>
}

interface Way<Row> {
  /** The rows to be written, given those of the same places that are on record. */
  plan: (chosen: readonly Row[], existing: readonly (Sighting | undefined)[]) => readonly unknown[]
  takeOver: (store: Store, chosen: readonly Row[]) => Promise<Undo>
  onTaken: (taken: Taken) => void
}

export function useTaking<Row extends Pick<Sighting, 'toolId' | 'host' | 'day'>>(found: readonly Row[], { plan, takeOver, onTaken }: Way<Row>): (leftOut: LeftOut) => Taking {
  const { store } = useDaylight()
  const onRecord = useOnRecord()
  return (leftOut) => {
    const chosen = chosenOf(found, leftOut)
    const toolIds = [...new Set(chosen.map(({ toolId }) => toolId))]
    const rows = plan(chosen, onRecord(chosen)).length
    const confirm = async () => onTaken({ toolIds, undo: await takeOver(store, chosen) })
    return { tools: toolIds.length, rows, known: chosen.length - rows, store: confirm }
  }
}
