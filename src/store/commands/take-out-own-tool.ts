/** Takes out a tool of the organisation's own that was added by mistake, with everything noticed of it since: it must not stay watched. */
import type { Flag } from '#core/register/inventory.ts'
import { changeRecordInTransaction } from '#store/change-record.ts'
import { deleteSightings } from '#store/commands/deletion.ts'
import { inTransaction } from '#store/commands/own-tools.ts'
import { deleteRecordsAbout } from '#store/commands/records-about-tool.ts'
import type { Store } from '#store/store.ts'

/** Leaves only the lines in the audit trail, and a vendor that was put into the register with it. */
export async function takeOutOwnTool(store: Store, toolId: string): Promise<void> {
  const { db } = store
  await inTransaction(store, async () => {
    const flags: Flag[] = await db.flags.where({ toolId }).toArray()
    for (const { id } of flags) await changeRecordInTransaction(store, { table: db.flags, key: id, subject: 'flag', about: toolId, change: () => undefined })
    await deleteRecordsAbout(store, toolId)
    await deleteSightings(store, toolId)
    await changeRecordInTransaction(store, { table: db.entries, key: toolId, subject: 'tool', about: toolId, change: () => undefined })
    await changeRecordInTransaction(store, { table: db.ownTools, key: toolId, subject: 'own-tool', about: toolId, change: () => undefined })
  })
}
