/** Does what somebody asks for in the popup so that it is not lost where the popup closes in the same moment. */
import type { Errand } from '#core/register/errand.ts'
import { layDown, takeAway } from '#platform/outbox.ts'
import type { Undo } from '#store/change-record.ts'
import { carryOut } from '#store/commands/errands.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

type WithoutId<Kind> = Kind extends Errand ? Omit<Kind, 'id'> : never

/** To be called in the turn of the click. Answers the undo; throws ZodError on bad input. */
export function useErrand(): (errand: WithoutId<Errand>) => Promise<Undo> {
  const { store } = useDaylight()
  return async (errand) => {
    const id = store.newId()
    const noted = layDown(id, { ...errand, id })
    try {
      return await carryOut(store, { ...errand, id })
    } finally {
      await noted
      await takeAway(id)
    }
  }
}
