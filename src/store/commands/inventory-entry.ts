/** Tools enter the inventory by what was seen or said of them, and leave it where that is taken back. */
import { unreviewed } from '#core/register/decision.ts'
import type { InventoryEntry } from '#core/register/inventory.ts'
import { changeRecordInTransaction, type RecordChange } from '#store/change-record.ts'
import { readRecordsAbout, tablesAboutTool } from '#store/commands/records-about-tool.ts'
import type { Store } from '#store/store.ts'

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

/** Takes a tool out again, unless somebody has opened or flagged it, decided on it or written about it since. Call inside a transaction on tablesOfInventory. */
export async function leaveInventory(store: Store, toolId: string, reason?: string): Promise<void> {
  const isNeeded = await isSpokenOf(store, toolId)
  await changeRecordInTransaction(store, {
    table: store.db.entries,
    key: toolId,
    subject: 'tool',
    about: toolId,
    change: (entry) => (entry && (isNeeded || entry.decision.status !== unreviewed.status) ? entry : undefined),
    ...(reason && { reason }),
  })
}

/** What a transaction holds in which tools enter and leave. */
export function tablesOfInventory(store: Pick<Store, 'db'>) {
  const { entries, flags, sightings, audit, settings, meta } = store.db
  return [entries, flags, sightings, ...tablesAboutTool(store), audit, settings, meta]
}

async function isSpokenOf(store: Store, toolId: string): Promise<boolean> {
  const { flags, sightings } = store.db
  if ((await flags.where({ toolId }).count()) + (await sightings.where({ toolId }).count()) > 0) return true
  return Object.values(await readRecordsAbout(store, toolId)).some((records) => records.length > 0)
}
