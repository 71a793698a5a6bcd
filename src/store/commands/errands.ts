/** Writes what was done in the popup: by the popup itself, or by the worker where the popup was closed over it. Free of schemas, which the worker does without. */
import type { Errand } from '#core/register/errand.ts'
import type { Undo } from '#store/change-record.ts'
import { putConcern } from '#store/commands/concerns.ts'
import { putFlaggedTool } from '#store/commands/flag-new-tool.ts'
import { putFlag } from '#store/commands/flags.ts'
import { pauseNoticing } from '#store/commands/settings.ts'
import type { Store } from '#store/store.ts'

/** Doing it a second time changes nothing. */
export async function carryOut(store: Store, errand: Errand): Promise<Undo> {
  switch (errand.kind) {
    case 'flag':
      return putFlag(store, errand.flag)
    case 'flag-new':
      return putFlaggedTool(store, errand.tool, errand.flag)
    case 'concern':
      return putConcern(store, errand.concern)
    case 'pause':
      return pauseNoticing(store, errand.through)
  }
}
