/** Tools of the organisation's own: added, changed, retired, and merged into the catalogue's. The worker learns of it by `signalCatchUp`. */
import { today } from '#core/calendar/clock.ts'
import { recordIdOf } from '#core/catalogue/record-id.ts'
import type { AddressPattern, ToolCategory } from '#core/catalogue/tool-record.ts'
import type { Opened } from '#core/register/conflict.ts'
import { type InventoryEntry, type OwnTool, ownToolId, ownToolSchema } from '#core/register/inventory.ts'
import { blankVendorEntry, vendorEntrySchema } from '#core/register/vendor-entry.ts'
import { changeRecord, changeRecordInTransaction, type Undo } from '#store/change-record.ts'
import { enterInventory } from '#store/commands/inventory-entry.ts'
import { tablesAboutTool } from '#store/commands/records-about-tool.ts'
import type { Store } from '#store/store.ts'

export interface OwnToolInput {
  name: string
  matches: readonly AddressPattern[]
  category?: ToolCategory | undefined
  /** A vendor of the catalogue or of the register. */
  vendorId?: string | undefined
  /** Instead: the name of one that neither knows yet; it is put into the register. */
  vendorName?: string | undefined
}

/**
 * Adds a tool, to be noticed from now on. Answers its id; a tool that is known by the same first pattern stays as it is, but is noticed again if it was
 * retired. Throws ZodError on bad input.
 */
export async function addOwnTool(store: Store, input: OwnToolInput, foundBy: InventoryEntry['foundBy'] = 'flag'): Promise<string> {
  const { db } = store
  return inTransaction(store, async () => {
    const addedOn = today(store.clock)
    const id = await idFor(store, input.matches[0])
    const tool = ownToolSchema.parse({ id, addedOn, ...(await fieldsOf(store, input)) })
    await changeRecordInTransaction(store, { table: db.ownTools, key: id, subject: 'own-tool', about: id, change: (before) => (before ? noticed(before) : tool) })
    await enterInventory(store, { toolId: id, foundOn: addedOn, foundBy })
    return id
  })
}

/** Changes name, vendor, category and patterns. Its id stays, and with it everything that hangs on it. Throws ZodError on bad input, ConflictError where it is no longer what was `opened`. */
export async function changeOwnTool(store: Store, id: string, input: OwnToolInput, opened?: Opened<OwnTool>): Promise<Undo> {
  return inTransaction(store, async () => {
    const fields = await fieldsOf(store, input)
    return changeRecordInTransaction(store, {
      table: store.db.ownTools,
      key: id,
      subject: 'own-tool',
      about: id,
      change: (before) => before && ownToolSchema.parse({ id, addedOn: before.addedOn, ...(before.retiredOn && { retiredOn: before.retiredOn }), ...fields }),
      opened,
    })
  })
}

/** Stops noticing a tool. The inventory, the decision and what was noticed stay. */
export async function retireOwnTool(store: Store, id: string): Promise<Undo> {
  return changeState(store, id, (tool) => ({ ...tool, retiredOn: tool.retiredOn ?? today(store.clock) }))
}

/** Notices a retired tool again. */
export async function resumeOwnTool(store: Store, id: string): Promise<Undo> {
  return changeState(store, id, noticed)
}

/** A transaction on every table that a tool of the organisation's own touches. */
export function inTransaction<Answer>({ db }: Store, work: () => Promise<Answer>): Promise<Answer> {
  return db.transaction('rw', [db.ownTools, db.vendors, db.flags, db.entries, db.sightings, db.audit, db.settings, db.meta, ...tablesAboutTool({ db })], work)
}

function changeState(store: Store, id: string, change: (tool: OwnTool) => OwnTool): Promise<Undo> {
  return changeRecord(store, { table: store.db.ownTools, key: id, subject: 'own-tool', about: id, change: (before) => before && change(before) })
}

/** The tool as it is while it is noticed. */
export function noticed({ retiredOn: _, ...tool }: OwnTool): OwnTool {
  return tool
}

/** One host is one tool, unless a path tells several at it apart. */
async function idFor({ db }: Store, pattern: AddressPattern | undefined): Promise<string> {
  const atHost = ownToolId(pattern?.host ?? '')
  const there = await db.ownTools.get(atHost)
  if (there === undefined || pattern?.path === undefined || there.matches.some((each) => each.host === pattern.host && each.path === pattern.path)) return atHost
  return `${atHost}-${recordIdOf(pattern.path) || 'path'}`
}

async function fieldsOf(store: Store, { name, matches, category, vendorId, vendorName }: OwnToolInput): Promise<Partial<OwnTool>> {
  const vendor = vendorId ?? (vendorName && (await registerVendor(store, vendorName)))
  return { name, matches: [...matches], ...(vendor && { vendorId: vendor }), ...(category && { category }) }
}

/** The id marks it as ours, so that a vendor which the catalogue learns later is never taken for it unseen. */
async function registerVendor(store: Store, name: string): Promise<string> {
  const { vendors } = store.db
  const id = `own-${recordIdOf(name) || store.newId()}`
  await changeRecordInTransaction(store, {
    table: vendors,
    key: id,
    subject: 'vendor',
    about: id,
    change: (before) => before ?? vendorEntrySchema.parse({ ...blankVendorEntry(id), name }),
  })
  return id
}
