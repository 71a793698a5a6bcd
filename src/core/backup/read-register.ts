/** Reads the register of a backup: migrated to today's shape, every record checked, the audit trail held against its chain. */
import { z } from 'zod'
import { auditEntrySchema } from '#core/audit/audit-entry.ts'
import { trailHeadSchema } from '#core/audit/trail-chain.ts'
import { type TrailCheck, verifyTrail } from '#core/audit/verify-trail.ts'
import { BackupFault } from '#core/backup/backup-fault.ts'
import { type BackupManifest, registerName } from '#core/backup/backup-manifest.ts'
import { type Migrations, migrated, migrations } from '#core/backup/migrations.ts'
import { schemaVersion } from '#core/backup/schema-version.ts'
import { backupSchema } from '#core/export/backup.ts'
import type { HeldData } from '#core/export/data-copy.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { settingsSchema } from '#core/register/settings.ts'

/** Strict, unlike the reader of a copy: what is not understood here would be lost. */
const registerSchema = z.strictObject({
  ...backupSchema.shape,
  about: z.string(),
  settings: settingsSchema,
  audit: z.array(auditEntrySchema),
  auditHead: trailHeadSchema,
})

export interface RegisterOfBackup extends HeldData {
  /** A trail that was broken when the backup was saved is restored as it was, and still broken. */
  trailCheck: TrailCheck
}

/** Throws BackupFault: `newer`, or `bad-record` with the list, the number and the field: "register.json: certificates.3.expiresOn: expiry-before-issue". */
export function readRegister(text: string, manifest: Pick<BackupManifest, 'schemaVersion'>, steps: Migrations = migrations, to: number = schemaVersion): RegisterOfBackup {
  const result = registerSchema.safeParse(migrated(plainDocument(text), manifest.schemaVersion, steps, to))
  if (!result.success) {
    const [first] = result.error.issues
    throw new BackupFault('bad-record', `${registerName}: ${first?.path.join('.')}: ${first?.message}`)
  }
  const { about: _, day, daylightVersion, settings, audit, auditHead, ...facts } = result.data
  return { day, daylightVersion, settings, facts: facts satisfies RegisterFacts, audit, auditHead, trailCheck: verifyTrail(audit.toReversed(), auditHead) }
}

function plainDocument(text: string): Record<string, unknown> {
  try {
    const plain: unknown = JSON.parse(text)
    if (plain !== null && typeof plain === 'object' && !Array.isArray(plain)) return plain as Record<string, unknown>
  } catch {
    // Told below, like everything else that is no register.
  }
  throw new BackupFault('bad-record', registerName)
}
