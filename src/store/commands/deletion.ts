/** Deleting what is held. Personal traces go for good; that they went is in the audit trail. */
import { instantOf } from '#core/calendar/iso-date.ts'
import type { Sighting } from '#core/register/inventory.ts'
import { appendAudit } from '#store/change-record.ts'
import type { Store } from '#store/store.ts'

/** Brings the deleted rows back. Offered for as long as the page stays open. */
export type UndoDeletion = () => Promise<void>

/** Deletes the sightings of one tool, or all of them. The inventory keeps that the tool was found, and the decision. */
export async function deleteSightings(store: Store, toolId?: string): Promise<UndoDeletion> {
  const { db } = store
  return db.transaction('rw', [db.sightings, db.audit, db.settings, db.meta], async () => {
    const rows: Sighting[] = toolId === undefined ? await db.sightings.toArray() : await db.sightings.where({ toolId }).toArray()
    await db.sightings.bulkDelete(rows.map((row) => [row.toolId, row.host, row.day]))
    if (rows.length > 0) await noteDeletion(store, toolId ?? 'all', rows.length, 0)
    return async () => {
      await db.transaction('rw', [db.sightings, db.audit, db.settings, db.meta], async () => {
        await db.sightings.bulkPut(rows)
        await noteDeletion(store, toolId ?? 'all', 0, rows.length)
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

async function noteDeletion(store: Store, toolId: string, from: number, to: number): Promise<void> {
  await appendAudit(store, {
    at: instantOf(store.clock.now()),
    by: (await store.db.settings.get('settings'))?.userName ?? '',
    subject: 'data',
    subjectId: toolId,
    about: toolId === 'all' ? 'data' : toolId,
    action: to === 0 ? 'deleted' : 'created',
    changes: [{ field: 'sightings', from, to }],
  })
}
