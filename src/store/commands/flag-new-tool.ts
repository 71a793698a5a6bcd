/** A report of a site that the catalogue does not know: the organisation's own tool and its first flag, together or not at all. */
import type { Undo } from '#store/change-record.ts'
import { type FlagInput, flagTool } from '#store/commands/flags.ts'
import { addOwnTool, inTransaction } from '#store/commands/own-tools.ts'
import { takeOutOwnTool } from '#store/commands/take-out-own-tool.ts'
import type { Store } from '#store/store.ts'

/**
 * Adds the tool and flags it. Throws ZodError on bad input. Where the tool is new, the undo takes it out again with everything that was noticed
 * of it since: a site that was flagged by mistake must not stay watched.
 */
export async function flagNewTool(store: Store, { host, name }: { host: string; name: string }, flag: Omit<FlagInput, 'toolId'>): Promise<Undo> {
  const { db } = store
  return inTransaction(store, async () => {
    const known = new Set(await db.ownTools.toCollection().primaryKeys())
    const toolId = await addOwnTool(store, { name, matches: [{ host }] })
    const undoFlag = await flagTool(store, { ...flag, toolId })
    if (known.has(toolId)) return undoFlag
    return () => takeOutOwnTool(store, toolId)
  })
}
