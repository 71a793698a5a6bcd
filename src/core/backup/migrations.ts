/** Brings the register of an older backup, step by step, to the shape of today. It works on the plain document, before any record is checked. */
import { BackupFault } from '#core/backup/backup-fault.ts'
import { schemaVersion } from '#core/backup/schema-version.ts'

/** The register as JSON: lists of records by name, and what stands beside them. */
export type PlainDocument = Readonly<Record<string, unknown>>

/** One step from the schema version under which it stands to the next. It throws away nothing that it does not understand. */
export type Migrations = Readonly<Record<number, (document: PlainDocument) => PlainDocument>>

/** One for each version below today's: docs/how-to/add-a-vendor-field.md. A test walks them all. */
export const migrations: Migrations = {}

/** The document in the shape of version `to`. Throws BackupFault where it is newer than that, or where a step is missing. */
export function migrated(document: PlainDocument, from: number, steps: Migrations = migrations, to: number = schemaVersion): PlainDocument {
  if (from > to) throw new BackupFault('newer', String(from))
  let current = document
  for (let version = from; version < to; version++) {
    const step = steps[version]
    if (step === undefined) throw new BackupFault('bad-record', `schemaVersion ${version}`)
    current = step(current)
  }
  return current
}
