/** The store of the dashboard over a register in memory, so that the terminal changes a backup by the very same commands. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { today } from '#core/calendar/clock.ts'
import { backupFiles } from '#platform/backup-file.ts'
import { systemClock } from '#platform/clock.ts'
import { writeZip } from '#platform/zip.ts'
import { layDownEverything, readEverything } from '#store/commands/backup.ts'
import { DaylightDatabase } from '#store/database.ts'
import type { Store } from '#store/store.ts'
import { daylightVersion } from './daylight-version.ts'
import { openRegisterFile, type RegisterFile, refusalOf } from './register-file.ts'
import { writeWhole } from './whole-file.ts'

export interface OpenRegister extends RegisterFile {
  store: Store
}

/** Where the register stands after a command, for the answer. */
export interface SavedRegister {
  file: string
  /** Number and hash of the last line of its audit trail. */
  auditHead: { seq: number; hash: string }
}

/** The register of a backup or a copy as it was saved, its audit trail too: what commands add follows its last line. Throws where the file cannot be trusted, and says what to do. */
export async function openRegister(path: string): Promise<OpenRegister> {
  const file = await openRegisterFile(path)
  return { ...file, store: await storeOf(file).catch(refusalOf(path)) }
}

/** Throws BackupFault where two records have one key. */
export async function storeOf({ register: { settings, facts, audit, auditHead }, evidenceFiles, manifest }: RegisterFile): Promise<Store> {
  const db = new DaylightDatabase('register', { indexedDB: new IDBFactory(), IDBKeyRange })
  const store = { db, clock: systemClock, newId: () => crypto.randomUUID() }
  await layDownEverything(store, { settings, facts, audit, auditHead, evidenceFiles, lastBackupOn: manifest?.day })
  return store
}

/** Writes the register as it is now as a new backup, evidence included. `path` is one that `freePath` gave. */
export async function saveRegister({ store }: OpenRegister, path: string): Promise<SavedRegister> {
  const { clock } = store
  const everything = { ...(await readEverything(store)), day: today(clock), daylightVersion: await daylightVersion(), catalogueVersion: shippedCatalogue.version }
  await writeWhole(path, (sink) => writeZip(sink, backupFiles(everything), { modified: clock.now() }))
  return { file: path, auditHead: everything.auditHead }
}
