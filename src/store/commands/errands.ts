/** Carries out what was done in the popup: in the popup itself, or in the worker where the popup was closed over it. */
import { ZodError } from 'zod'
import { type Errand, errandSchema } from '#core/register/errand.ts'
import type { Undo } from '#store/change-record.ts'
import { sendConcern } from '#store/commands/concerns.ts'
import { flagNewTool } from '#store/commands/flag-new-tool.ts'
import { flagTool } from '#store/commands/flags.ts'
import { pauseNoticing } from '#store/commands/settings.ts'
import type { Store } from '#store/store.ts'

/** Doing it a second time changes nothing. Throws ZodError on bad input. */
export async function carryOut(store: Store, errand: Errand): Promise<Undo> {
  switch (errand.kind) {
    case 'flag':
      return flagTool(store, { ...errand.report, id: errand.id, toolId: errand.toolId })
    case 'flag-new':
      return flagNewTool(store, { host: errand.host, name: errand.name }, { ...errand.report, id: errand.id })
    case 'concern':
      return sendConcern(store, { id: errand.id, kind: errand.concern, toolId: errand.toolId, text: errand.text, isAnonymous: errand.isAnonymous })
    case 'pause':
      return pauseNoticing(store, errand.through)
  }
}

/** An errand that was left behind, as it lies in the browser's storage. What nobody could carry out is passed over; throws where it may succeed later. */
export async function carryOutLeft(store: Store, left: unknown): Promise<void> {
  const errand = errandSchema.safeParse(left)
  if (!errand.success) return
  await carryOut(store, errand.data).catch((fault) => {
    if (!(fault instanceof ZodError)) throw fault
  })
}
