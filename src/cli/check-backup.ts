/** `check-backup`: whether a backup is whole, and what it holds. */
import { parseArgs } from 'node:util'
import { backupContents } from '#core/backup/backup-contents.ts'
import { BackupFault } from '#core/backup/backup-fault.ts'
import { faultWords, fileBlob, type RegisterFile, readRegisterFile } from './register-file.ts'
import { storeOf } from './register-in-memory.ts'

/** Everything that restoring checks, by laying it down in memory; nothing is written. The exit code is 1 where the file is refused, or where its audit trail was broken when it was saved. */
export async function runCheckBackup(): Promise<void> {
  const { positionals } = parseArgs({ args: process.argv.slice(3), options: {}, allowPositionals: true })
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new Error('check-backup checks one file: check-backup BACKUP.zip')
  try {
    const file = await readRegisterFile(await fileBlob(path))
    await storeOf(file)
    process.stdout.write(`${JSON.stringify(toldBackup(path, file), null, 2)}\n`)
    if (!file.register.trailCheck.isIntact) process.exitCode = 1
  } catch (fault) {
    if (!(fault instanceof BackupFault)) throw fault
    const { kind, detail } = fault
    process.stdout.write(`${JSON.stringify({ file: path, refused: kind, ...(detail && { detail }), says: faultWords(fault) }, null, 2)}\n`)
    process.exitCode = 1
  }
}

/** `isWhole` of a copy is null: it has no hashes to hold it against. */
function toldBackup(path: string, { register, evidenceFiles, manifest }: RegisterFile) {
  const { day, daylightVersion, settings, facts, audit, auditHead, trailCheck } = register
  const held = new Set(evidenceFiles.map(({ evidenceId }) => evidenceId))
  return {
    file: path,
    kind: manifest === undefined ? 'copy' : 'backup',
    isWhole: manifest === undefined ? null : true,
    day,
    daylightVersion,
    ...(manifest && { schemaVersion: manifest.schemaVersion, catalogueVersion: manifest.catalogueVersion }),
    savedBy: settings.userName,
    organisation: settings.organisation,
    holds: backupContents(facts, audit.length),
    evidenceFiles: { files: evidenceFiles.length, bytes: evidenceFiles.reduce((sum, { blob }) => sum + blob.size, 0) },
    evidenceWithoutFile: facts.evidence.filter(({ id, kind }) => kind === 'file' && !held.has(id)).map(({ id }) => id),
    auditTrail: trailCheck.isIntact ? { intact: true, head: auditHead } : { intact: false, fault: trailCheck.fault, line: trailCheck.seq, head: auditHead },
  }
}
