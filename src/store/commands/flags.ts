/** An employee's own report of a tool. */
import { today } from '#core/calendar/clock.ts'
import { type Flag, flagSchema } from '#core/register/inventory.ts'
import { changeRecordInTransaction, type Undo } from '#store/change-record.ts'
import { enterInventory } from '#store/commands/inventory-entry.ts'
import type { Store } from '#store/store.ts'

export type FlagInput = Omit<Flag, 'id' | 'day' | 'by'>

/** The flag as it is written: who and when come from outside. Throws ZodError on bad input. */
export function flagOf(input: FlagInput, { id, day, by }: Pick<Flag, 'id' | 'day' | 'by'>): Flag {
  return flagSchema.parse({ ...input, id, day, ...(by && { by }) })
}

/** Flags a tool and puts it into the inventory. Throws ZodError on bad input. The undo takes the flag back; the tool stays found. */
export async function flagTool(store: Store, input: FlagInput): Promise<Undo> {
  const by = (await store.db.settings.get('settings'))?.userName
  return putFlag(store, flagOf(input, { id: store.newId(), day: today(store.clock), by }))
}

/** Writes a flag that was checked before, and puts its tool into the inventory. Doing it again changes nothing. */
export async function putFlag(store: Store, flag: Flag): Promise<Undo> {
  const { db } = store
  return db.transaction('rw', [db.flags, db.entries, db.audit, db.settings, db.meta], async () => {
    await enterInventory(store, { toolId: flag.toolId, foundOn: flag.day, foundBy: 'flag' })
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
