/** Backups: an archive is refused or read whole, never in part. And the register inside, as somebody would forge it whose hashes are right. */
import { chained, emptyTrail } from '#core/audit/trail-chain.ts'
import { BackupFault } from '#core/backup/backup-fault.ts'
import { readRegister } from '#core/backup/read-register.ts'
import { schemaVersion } from '#core/backup/schema-version.ts'
import type { Instant, IsoDate } from '#core/calendar/iso-date.ts'
import { dataCopy } from '#core/export/data-copy.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { defaultSettings } from '#core/register/settings.ts'
import { backupFiles, type Everything, openBackup } from '#platform/backup-file.ts'
import { zipBlob } from '#platform/zip.ts'
import { sampleRegister } from '../../tests/sample/register.ts'
import type { FuzzAnswer, FuzzTarget } from '../fuzz-target.ts'

const day = '2026-11-22' as IsoDate
const line = chained(emptyTrail, {
  at: '2026-11-22T09:00:00Z' as Instant,
  by: 'Mika Sato',
  subject: 'settings',
  subjectId: 'settings',
  about: 'settings',
  action: 'created',
  changes: [{ field: 'userName', from: null, to: 'Mika Sato' }],
})
const full: Everything = {
  day,
  daylightVersion: '0.1.0',
  catalogueVersion: day,
  settings: defaultSettings,
  facts: sampleRegister(day),
  audit: [line],
  auditHead: { seq: line.seq, hash: line.hash },
  evidenceFiles: [{ evidenceId: 'e1', blob: new Blob(['%PDF-1.7'], { type: 'application/pdf' }) }],
}
const blank: Everything = { ...full, facts: Object.fromEntries(Object.keys(full.facts).map((name) => [name, []])) as unknown as RegisterFacts, evidenceFiles: [] }

export const backupTarget: FuzzTarget = {
  name: 'backup',
  seeds: () => Promise.all([full, blank].map(async (everything) => new Uint8Array(await (await zipBlob(backupFiles(everything), 0)).arrayBuffer()))),
  read: async (bytes) => answerOf(async () => (await openBackup(new Blob([bytes]))).register.facts),
}

export const forgedBackupTarget: FuzzTarget = {
  name: 'forged backup',
  seeds: async () => [full, blank].map((everything) => new TextEncoder().encode(dataCopy(everything))),
  read: async (bytes) => answerOf(async () => readRegister(new TextDecoder().decode(bytes), { schemaVersion }).facts),
}

/** All or nothing: what is read is accepted. */
async function answerOf(read: () => Promise<RegisterFacts>): Promise<FuzzAnswer> {
  try {
    const records = Object.values(await read()).reduce((sum, list: readonly unknown[]) => sum + list.length, 0)
    return { read: records, accepted: records, rejected: 0 }
  } catch (fault) {
    if (fault instanceof BackupFault) return { refused: fault.message }
    throw fault
  }
}
