/** A backup, or the JSON copy that "My data" saves, on disk: read and checked in full before anything is done with it. */
import { openAsBlob } from 'node:fs'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { BackupFault } from '#core/backup/backup-fault.ts'
import type { BackupManifest } from '#core/backup/backup-manifest.ts'
import { type RegisterOfBackup, readRegister } from '#core/backup/read-register.ts'
import { schemaVersion } from '#core/backup/schema-version.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Register } from '#core/export/register-table.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { type OpenedBackup, openBackup } from '#platform/backup-file.ts'
import { translatorFor } from '#ui/i18n/translator.ts'

export interface RegisterFile {
  register: RegisterOfBackup
  /** The bytes of evidence. A copy has none. */
  evidenceFiles: OpenedBackup['evidenceFiles']
  /** What a backup says of itself; undefined: the file is a copy. */
  manifest: BackupManifest | undefined
}

/** Throws an Error that names the file, and says what to do, where there is none or it cannot be trusted. */
export async function openRegisterFile(path: string): Promise<RegisterFile> {
  return readRegisterFile(await fileBlob(path)).catch(refusalOf(path))
}

/** What to throw on: a BackupFault as an Error that names the file and says what to do, anything else as it is. */
export function refusalOf(path: string): (fault: unknown) => never {
  return (fault) => {
    throw fault instanceof BackupFault ? new Error(`${path} is refused. ${faultWords(fault)}`) : fault
  }
}

/** Throws BackupFault. */
export async function readRegisterFile(blob: Blob): Promise<RegisterFile> {
  try {
    return await openBackup(blob)
  } catch (fault) {
    if (!(fault instanceof BackupFault && fault.kind === 'copy')) throw fault
    // A copy does not say by which schema it was written, so it is taken to be today's, and refused where it is not.
    return { register: readRegister(await blob.text(), { schemaVersion }), evidenceFiles: [], manifest: undefined }
  }
}

/** The register as the tables see it, as of `today`. */
export function registerOn(facts: RegisterFacts, today: IsoDate): Register {
  return { facts, profiles: joinProfiles(shippedCatalogue, facts, today), audit: [], today }
}

/** The file without reading it into memory. */
export async function fileBlob(path: string): Promise<Blob> {
  try {
    return await openAsBlob(path)
  } catch {
    throw new Error(`${path} cannot be opened: there is no such file, or it may not be read`)
  }
}

/** Why a backup is refused and what to do, in the words of the dashboard. */
export function faultWords({ kind, detail }: BackupFault): string {
  const words = translatorFor('en').t(`backup.fault.${kind}`, { detail })
  return kind === 'locked' ? `${words} Open it with \`age -d\` first.` : words
}
