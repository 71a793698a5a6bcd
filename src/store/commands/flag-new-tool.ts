/** A report of a site that the catalogue does not know: the organisation's own tool and its first flag, together or not at all. */
import type { Flag } from '#core/register/inventory.ts'
import { changeRecordInTransaction, type Undo } from '#store/change-record.ts'
import { deleteSightings } from '#store/commands/deletion.ts'
import { addOwnTool, type FlagInput, flagTool, type OwnToolInput } from '#store/commands/flags.ts'
import type { Store } from '#store/store.ts'

/**
 * Adds the tool and flags it. Throws ZodError on bad input. Where the tool is new, the undo takes it out again with everything that was noticed
 * of it since: a site that was flagged by mistake must not stay watched.
 */
export async function flagNewTool(store: Store, tool: OwnToolInput, flag: Omit<FlagInput, 'toolId'>): Promise<Undo> {
  const { db } = store
  return inTransaction(store, async () => {
    const known = new Set(await db.ownTools.toCollection().primaryKeys())
    const toolId = await addOwnTool(store, tool)
    const undoFlag = await flagTool(store, { ...flag, toolId })
    if (known.has(toolId)) return undoFlag
    return () => takeOut(store, toolId)
  })
}

async function takeOut(store: Store, toolId: string): Promise<void> {
  const { db } = store
  await inTransaction(store, async () => {
    const flags: Flag[] = await db.flags.where({ toolId }).toArray()
    for (const { id } of flags) await changeRecordInTransaction(store, { table: db.flags, key: id, subject: 'flag', about: toolId, change: () => undefined })
    await deleteSightings(store, toolId)
    await changeRecordInTransaction(store, { table: db.entries, key: toolId, subject: 'tool', about: toolId, change: () => undefined })
    await changeRecordInTransaction(store, { table: db.ownTools, key: toolId, subject: 'own-tool', about: toolId, change: () => undefined })
  })
}

function inTransaction<Answer>({ db }: Store, work: () => Promise<Answer>): Promise<Answer> {
  return db.transaction('rw', [db.ownTools, db.flags, db.entries, db.sightings, db.audit, db.settings, db.meta], work)
}
