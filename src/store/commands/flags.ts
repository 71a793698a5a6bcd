/** An employee's own report of a tool. */
import { today } from '#core/calendar/clock.ts'
import { type Flag, flagSchema } from '#core/register/inventory.ts'
import { changeRecordInTransaction, type Undo } from '#store/change-record.ts'
import { enterInventory } from '#store/commands/sightings.ts'
import type { Store } from '#store/store.ts'

/** With an id where it was given beforehand: then flagging twice changes nothing. */
export type FlagInput = Omit<Flag, 'id' | 'day' | 'by'> & Partial<Pick<Flag, 'id'>>

/** Flags a tool and puts it into the inventory. Throws ZodError on bad input. The undo takes the flag back; the tool stays found. */
export async function flagTool(store: Store, input: FlagInput): Promise<Undo> {
  const { db } = store
  return db.transaction('rw', [db.flags, db.entries, db.audit, db.settings, db.meta], async () => {
    const by = (await db.settings.get('settings'))?.userName
    const day = today(store.clock)
    const flag = flagSchema.parse({ ...input, id: input.id ?? store.newId(), day, ...(by && { by }) })
    await enterInventory(store, { toolId: flag.toolId, foundOn: day, foundBy: 'flag' })
    await changeRecordInTransaction(store, { table: db.flags, key: flag.id, subject: 'flag', about: flag.toolId, change: () => flag })
    return async () => {
      await deleteFlag(store, flag)
    }
  })
}

/** Takes a flag back. */
export async function deleteFlag(store: Store, flag: Flag): Promise<Undo> {
  const { db } = store
  return db.transaction('rw', [db.flags, db.audit, db.settings, db.meta], async () =>
    changeRecordInTransaction(store, { table: db.flags, key: flag.id, subject: 'flag', about: flag.toolId, change: () => undefined }),
  )
}
