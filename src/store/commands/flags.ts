/** An employee's own report of a tool, also of one that the catalogue does not know. */
import { today } from '#core/calendar/clock.ts'
import type { AddressPattern, ToolCategory } from '#core/catalogue/tool-record.ts'
import { type Flag, flagSchema, type OwnTool, ownToolId, ownToolSchema } from '#core/register/inventory.ts'
import { changeRecordInTransaction, type Undo } from '#store/change-record.ts'
import { enterInventory } from '#store/commands/sightings.ts'
import type { Store } from '#store/store.ts'

export type FlagInput = Omit<Flag, 'id' | 'day' | 'by'>

/** Flags a tool and puts it into the inventory. Throws ZodError on bad input. The undo takes the flag back; the tool stays found. */
export async function flagTool(store: Store, input: FlagInput): Promise<Undo> {
  const { db } = store
  return db.transaction('rw', [db.flags, db.entries, db.audit, db.settings, db.meta], async () => {
    const by = (await db.settings.get('settings'))?.userName
    const day = today(store.clock)
    const flag = flagSchema.parse({ ...input, id: store.newId(), day, ...(by && { by }) })
    await enterInventory(store, { toolId: flag.toolId, foundOn: day, foundBy: 'flag' })
    return changeRecordInTransaction(store, { table: db.flags, key: flag.id, subject: 'flag', about: flag.toolId, change: () => flag })
  })
}

/** Takes a flag back. */
export async function deleteFlag(store: Store, flag: Flag): Promise<Undo> {
  const { db } = store
  return db.transaction('rw', [db.flags, db.audit, db.settings, db.meta], () =>
    changeRecordInTransaction(store, { table: db.flags, key: flag.id, subject: 'flag', about: flag.toolId, change: () => undefined }),
  )
}

export interface OwnToolInput {
  host: string
  name: string
  path?: string
  vendorId?: string
  category?: ToolCategory
}

/** Adds a tool of the organisation's own at `host`, to be noticed from now on. Answers its id; the same host again changes nothing. Throws ZodError on bad input. */
export async function addOwnTool(store: Store, { host, name, path, vendorId, category }: OwnToolInput): Promise<string> {
  const { db } = store
  const pattern: AddressPattern = { host, ...(path && { path }) }
  const tool: OwnTool = ownToolSchema.parse({
    id: ownToolId(host),
    name,
    matches: [pattern],
    addedOn: today(store.clock),
    ...(vendorId && { vendorId }),
    ...(category && { category }),
  })
  await db.transaction('rw', [db.ownTools, db.entries, db.audit, db.settings, db.meta], async () => {
    await changeRecordInTransaction(store, { table: db.ownTools, key: tool.id, subject: 'own-tool', about: tool.id, change: (before) => before ?? tool })
    await enterInventory(store, { toolId: tool.id, foundOn: tool.addedOn, foundBy: 'flag' })
  })
  return tool.id
}
