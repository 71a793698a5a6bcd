/** Writes down that a tool was opened. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { isPaused } from '#core/register/settings.ts'
import { noteInTrail } from '#store/change-record.ts'
import { enterInventory } from '#store/commands/inventory-entry.ts'
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

export interface SightingsNote {
  /** Where they came from, or whose they are. */
  subjectId: string
  /** The tool in whose history the line is shown. */
  about?: string
  from: number
  to: number
  reason?: string
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

/** One line for many sightings: how many there are now of how many before; none where that is the same. Call inside a transaction on audit, settings and meta. */
export async function noteSightings(store: Store, { subjectId, about = 'data', from, to, reason }: SightingsNote): Promise<void> {
  if (from === to) return
  await noteInTrail(store, { subject: 'data', subjectId, about, action: to === 0 ? 'deleted' : 'created', changes: [{ field: 'sightings', from, to }], ...(reason && { reason }) })
}
