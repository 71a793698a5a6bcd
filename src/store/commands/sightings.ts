/** Writes down that a tool was opened. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { unreviewed } from '#core/register/decision.ts'
import type { InventoryEntry } from '#core/register/inventory.ts'
import { isPaused } from '#core/register/settings.ts'
import { changeRecordInTransaction, type RecordChange } from '#store/change-record.ts'
import { readSettings } from '#store/queries.ts'
import type { Store } from '#store/store.ts'

export interface Opening {
  toolId: string
  host: string
  /** The local day. */
  day: IsoDate
  /** document: a page was loaded, counts one. presence: the tool is open in a tab, counts only where nothing stands for that day yet. */
  kind: 'document' | 'presence'
}

/**
 * Adds to the row of (tool, host, day), and puts a tool that was never seen into the inventory; nothing while noticing is paused. One transaction: all of it or
 * nothing, and one trip to the disk.
 */
export async function recordSighting(store: Store, { toolId, host, day, kind }: Opening): Promise<void> {
  const { db } = store
  await db.transaction('rw', [db.sightings, db.entries, db.audit, db.settings, db.meta], async () => {
    const [settings, row] = await Promise.all([readSettings(db), db.sightings.get([toolId, host, day])])
    if (isPaused(settings, day)) return
    if (row === undefined) await db.sightings.add({ toolId, host, day, count: 1 })
    else if (kind === 'document' || row.count === 0) await db.sightings.put({ ...row, count: row.count + 1 })
    if (row === undefined) await enterInventory(store, { toolId, foundOn: day, foundBy: 'visit' })
  })
}

/** Puts a tool into the inventory where it is not there yet. Call inside a transaction on entries, audit, settings and meta. */
export async function enterInventory(
  store: Store,
  { toolId, foundOn, foundBy, isAnonymous = false }: Pick<InventoryEntry, 'toolId' | 'foundOn' | 'foundBy'> & Pick<Partial<RecordChange<InventoryEntry, string>>, 'isAnonymous'>,
): Promise<void> {
  await changeRecordInTransaction(store, {
    table: store.db.entries,
    key: toolId,
    subject: 'tool',
    about: toolId,
    change: (before) => before ?? { toolId, foundOn, foundBy, decision: unreviewed },
    automatic: foundBy === 'visit',
    isAnonymous,
  })
}
