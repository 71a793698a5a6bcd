/** A backup as a file: written as a stream, and read with every byte held against its hash. */
import { BackupFault } from '#core/backup/backup-fault.ts'
import { type BackupManifest, backupManifest, evidenceFileName, manifestName, readManifest, registerName } from '#core/backup/backup-manifest.ts'
import { type RegisterOfBackup, readRegister } from '#core/backup/read-register.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { dataCopyPieces, type HeldData } from '#core/export/data-copy.ts'
import { sha256Hex } from '#platform/files.ts'
import { hashedStream, textStream } from '#platform/hashed-stream.ts'
import { readZip, ZipFault, type ZipFile } from '#platform/zip.ts'

/** The bytes of a piece of evidence. */
interface EvidenceBytes {
  evidenceId: string
  blob: Blob
}

export interface Everything extends HeldData {
  catalogueVersion: IsoDate
  evidenceFiles: readonly EvidenceBytes[]
}

export interface OpenedBackup {
  manifest: BackupManifest
  register: RegisterOfBackup
  evidenceFiles: readonly EvidenceBytes[]
}

/** The files of a backup in order, for `writeZip`. One piece of evidence is in memory at a time; the manifest comes last, when every hash is known. */
export async function* backupFiles(everything: Everything): AsyncGenerator<ZipFile> {
  const { day, daylightVersion, catalogueVersion, settings, facts, audit, auditHead } = everything
  const files: BackupManifest['files'] = []
  const register = hashedStream(textStream(dataCopyPieces(everything)))
  yield { name: registerName, content: register.content }
  files.push({ name: registerName, ...register.taken() })
  const evidenceFiles: BackupManifest['evidenceFiles'] = []
  for (const { evidenceId, blob } of everything.evidenceFiles) {
    const hash = await sha256Hex(blob)
    const name = evidenceFileName(hash)
    evidenceFiles.push({ evidenceId, sha256: hash, mediaType: blob.type })
    if (files.some((file) => file.name === name)) continue
    files.push({ name, bytes: blob.size, sha256: hash })
    yield { name, content: blob }
  }
  const counts = Object.fromEntries(Object.entries({ ...facts, audit }).map(([name, records]) => [name, records.length]))
  const { userName: savedBy, organisation } = settings
  const manifest = backupManifest({ day, daylightVersion, catalogueVersion, savedBy, organisation, counts, auditHead, files, evidenceFiles })
  yield { name: manifestName, content: `${JSON.stringify(manifest, null, 2)}\n` }
}

/** Reads and checks all of a backup without storing anything. Throws BackupFault. */
export async function openBackup(archive: Blob): Promise<OpenedBackup> {
  const { files, manifest, registerText } = await checkedBackup(archive)
  const register = readRegister(registerText, manifest)
  const evidenceFiles = manifest.evidenceFiles.map(({ evidenceId, sha256, mediaType }) => {
    const blob = files.get(evidenceFileName(sha256))
    if (blob === undefined) throw new BackupFault('missing-file', evidenceFileName(sha256))
    return { evidenceId, blob: blob.slice(0, blob.size, mediaType) }
  })
  return { manifest, register, evidenceFiles }
}

/** A backup of which every file is as it was saved; its register as the text that "My data" saves too. Throws BackupFault. */
export async function checkedBackup(archive: Blob): Promise<{ files: ReadonlyMap<string, Blob>; manifest: BackupManifest; registerText: string }> {
  const files = await unzipped(archive)
  const manifestFile = files.get(manifestName)
  if (manifestFile === undefined) throw new BackupFault('foreign')
  const manifest = readManifest(await manifestFile.text())
  await assertAsListed(files, manifest)
  return { files, manifest, registerText: (await files.get(registerName)?.text()) ?? '' }
}

async function unzipped(archive: Blob): Promise<Map<string, Blob>> {
  const start = await archive.slice(0, 32).text()
  if (start.startsWith('age-encryption.org/')) throw new BackupFault('locked')
  if (start.replace('\uFEFF', '').startsWith('{')) throw new BackupFault((await archive.slice(0, 1000).text()).includes('"daylightVersion"') ? 'copy' : 'foreign')
  try {
    return await readZip(archive)
  } catch (fault) {
    if (!(fault instanceof ZipFault)) throw fault
    if (fault.kind !== 'not-a-zip') throw new BackupFault('archive', fault.file ?? '')
    throw new BackupFault(start.startsWith('PK') ? 'cut-short' : 'foreign')
  }
}

async function assertAsListed(files: ReadonlyMap<string, Blob>, { files: listed }: BackupManifest): Promise<void> {
  const names = new Set([manifestName, ...listed.map(({ name }) => name)])
  for (const name of files.keys()) if (!names.has(name)) throw new BackupFault('unlisted-file', name)
  for (const { name, bytes, sha256: hash } of listed) {
    const file = files.get(name)
    if (file === undefined) throw new BackupFault('missing-file', name)
    if (file.size !== bytes || (await sha256Hex(file)) !== hash) throw new BackupFault('altered', name)
  }
}
