/** What a backup says of itself: by whom and when it was saved, by which version, what it holds, and the hash of every file in it. */
import { z } from 'zod'
import { hashSchema } from '#core/audit/audit-entry.ts'
import { trailHeadSchema } from '#core/audit/trail-chain.ts'
import { BackupFault } from '#core/backup/backup-fault.ts'
import { schemaVersion } from '#core/backup/schema-version.ts'
import { isoDateSchema } from '#core/calendar/iso-date.ts'

export const manifestName = 'manifest.json'
export const registerName = 'register.json'

const backupFormat = 'daylight-backup'
/** How the files of the archive are laid out; what stands in the register goes by `schemaVersion`. */
const formatVersion = 1

const version = z.int().min(1)
const count = z.int().min(0)

/** Read before all else, so that a newer backup is called newer and not broken. */
const introductionSchema = z.object({ format: z.literal(backupFormat), formatVersion: version, schemaVersion: version })

const manifestSchema = z.strictObject({
  format: z.literal(backupFormat),
  formatVersion: version,
  schemaVersion: version,
  /** Local day on which it was saved. */
  day: isoDateSchema,
  daylightVersion: z.string().max(40),
  catalogueVersion: isoDateSchema,
  /** The name in the settings; "" where none is set. */
  savedBy: z.string().max(120),
  organisation: z.string().max(200),
  /** How many records each list of the register has. */
  counts: z.record(z.string(), count),
  auditHead: trailHeadSchema,
  /** Every other file of the archive. */
  files: z.array(z.strictObject({ name: z.string().min(1), bytes: count, sha256: hashSchema })),
  /** Which file holds the bytes of which piece of evidence. */
  evidenceFiles: z.array(z.strictObject({ evidenceId: z.string().min(1), sha256: hashSchema, mediaType: z.string().max(120) })),
})
export type BackupManifest = z.infer<typeof manifestSchema>

/** Where the bytes of a piece of evidence are; the same bytes are kept once. */
export function evidenceFileName(sha256: string): string {
  return `evidence/${sha256}`
}

/** The manifest as it is written. */
export function backupManifest(facts: Omit<BackupManifest, 'format' | 'formatVersion' | 'schemaVersion'>): BackupManifest {
  return { format: backupFormat, formatVersion, schemaVersion, ...facts }
}

/** Throws BackupFault: `foreign`, `newer`, or `bad-record` with the field. */
export function readManifest(text: string, knownSchemaVersion: number = schemaVersion): BackupManifest {
  const plain = parsedOrUndefined(text)
  const introduction = introductionSchema.safeParse(plain).data
  if (introduction === undefined) throw new BackupFault('foreign')
  if (introduction.formatVersion > formatVersion) throw new BackupFault('newer', String(introduction.formatVersion))
  if (introduction.schemaVersion > knownSchemaVersion) throw new BackupFault('newer', String(introduction.schemaVersion))
  const result = manifestSchema.safeParse(plain)
  if (result.success) return result.data
  throw new BackupFault('bad-record', `${manifestName}: ${result.error.issues[0]?.path.join('.')}`)
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
