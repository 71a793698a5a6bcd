/** Reading what the database says of itself. */
import { emptyTrail, type TrailHead } from '#core/audit/trail-chain.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { type DaylightDatabase, schemaVersion } from '#store/database.ts'

/** By which schema the data was written. */
export async function readSchemaVersion({ meta }: DaylightDatabase): Promise<number> {
  const row = await meta.get('schemaVersion')
  return row?.key === 'schemaVersion' ? row.value : schemaVersion
}

/** The last line of the audit trail as kept apart from it. */
export async function readTrailHead({ meta }: DaylightDatabase): Promise<TrailHead> {
  const row = await meta.get('auditHead')
  return row?.key === 'auditHead' ? { seq: row.seq, hash: row.hash } : emptyTrail
}

/** The day on which a backup was last saved or restored. */
export async function readLastBackup({ meta }: DaylightDatabase): Promise<IsoDate | undefined> {
  const row = await meta.get('lastBackup')
  return row?.key === 'lastBackup' ? row.day : undefined
}
