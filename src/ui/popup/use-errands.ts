/** Does what somebody asks for in the popup so that it is not lost where the popup closes in the same moment. */
import type { Errand } from '#core/register/errand.ts'
import type { Flag } from '#core/register/inventory.ts'
import { layDown, takeAway } from '#platform/outbox.ts'
import type { Undo } from '#store/change-record.ts'
import { carryOut } from '#store/commands/errands.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface Errands {
  /** What a new record says of who made it and when. */
  sign: () => Pick<Flag, 'id' | 'day' | 'by'>
  /** To be called in the turn of the click. Answers the undo. */
  run: (errand: Errand) => Promise<Undo>
}

export function useErrands(): Errands {
  const { store, today, settings } = useDaylight()
  return {
    sign: () => ({ id: store.newId(), day: today, by: settings.userName }),
    run: async (errand) => {
      const id = store.newId()
      const noted = layDown(id, errand)
      try {
        return await carryOut(store, errand)
      } finally {
        await noted
        await takeAway(id)
      }
    },
  }
}
