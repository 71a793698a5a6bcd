/** Deleting what is held. Personal traces go for good; that they went is in the audit trail. */
import type { Sighting } from '#core/register/inventory.ts'
import { noteSightings } from '#store/commands/sightings.ts'
import type { Store } from '#store/store.ts'

/** Brings the deleted rows back. Offered for as long as the page stays open. */
export type UndoDeletion = () => Promise<void>

/** Deletes the sightings of one tool, or all of them. The inventory keeps that the tool was found, and the decision. */
export async function deleteSightings(store: Store, toolId?: string): Promise<UndoDeletion> {
  const { db } = store
  const note = { subjectId: toolId ?? 'all', about: toolId ?? 'data' }
  return db.transaction('rw', [db.sightings, db.audit, db.settings, db.meta], async () => {
    const rows: Sighting[] = toolId === undefined ? await db.sightings.toArray() : await db.sightings.where({ toolId }).toArray()
    await db.sightings.bulkDelete(rows.map((row) => [row.toolId, row.host, row.day]))
    await noteSightings(store, { ...note, from: rows.length, to: 0 })
    return async () => {
      await db.transaction('rw', [db.sightings, db.audit, db.settings, db.meta], async () => {
        await db.sightings.bulkPut(rows)
        await noteSightings(store, { ...note, from: 0, to: rows.length })
      })
    }
  })
}

/** Empties every table: register, evidence, settings and audit trail. Nothing brings it back. */
export async function deleteEverything({ db }: Store): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) if (table.name !== 'meta') await table.clear()
    await db.meta.bulkDelete(['auditHead', 'lastBackup'])
  })
}
