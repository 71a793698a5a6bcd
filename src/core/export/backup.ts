/** Reads the JSON copy that "My data" saves: every record checked against its schema. The format is described in docs/backup-format.md. */
import { z } from 'zod'
import { auditEntrySchema } from '#core/audit/audit-entry.ts'
import { emptyTrail, trailHeadSchema } from '#core/audit/trail-chain.ts'
import { isoDateSchema } from '#core/calendar/iso-date.ts'
import { controlAnswerSchema } from '#core/controls/control-points.ts'
import { customerUseSchema, programmeSchema } from '#core/controls/programme.ts'
import { toolControlAnswerSchema } from '#core/controls/tool-control-points.ts'
import { notifiedSchema } from '#core/due/notified.ts'
import { snoozeSchema } from '#core/due/snooze.ts'
import { contestedRecordSchema, exchangeSchema, foreignLineSchema } from '#core/merging/exchange.ts'
import { certificateSchema, claimSchema, scopeJudgementSchema } from '#core/register/certificate.ts'
import { concernSchema } from '#core/register/concern.ts'
import { correctiveActionSchema } from '#core/register/corrective-action.ts'
import { evidenceSchema } from '#core/register/evidence.ts'
import { toolExceptionSchema } from '#core/register/exception.ts'
import { flagSchema, inventoryEntrySchema, ownToolSchema, sightingSchema } from '#core/register/inventory.ts'
import { regulatoryNoteSchema } from '#core/register/regulatory-note.ts'
import { requirementSchema } from '#core/register/requirement.ts'
import { vendorEntrySchema } from '#core/register/vendor-entry.ts'
import { ownSharingSchema, shareSchema } from '#core/sharing/own-sharing.ts'

/** A list that is missing is empty; fields of a copy that this reader does not need are let pass. */
export const backupSchema = z.looseObject({
  day: isoDateSchema,
  daylightVersion: z.string(),
  entries: z.array(inventoryEntrySchema).default([]),
  sightings: z.array(sightingSchema).default([]),
  flags: z.array(flagSchema).default([]),
  ownTools: z.array(ownToolSchema).default([]),
  vendors: z.array(vendorEntrySchema).default([]),
  certificates: z.array(certificateSchema).default([]),
  judgements: z.array(scopeJudgementSchema).default([]),
  claims: z.array(claimSchema).default([]),
  controlAnswers: z.array(controlAnswerSchema).default([]),
  evidence: z.array(evidenceSchema).default([]),
  requirements: z.array(requirementSchema).default([]),
  exceptions: z.array(toolExceptionSchema).default([]),
  concerns: z.array(concernSchema).default([]),
  correctiveActions: z.array(correctiveActionSchema).default([]),
  snoozes: z.array(snoozeSchema).default([]),
  notified: z.array(notifiedSchema).default([]),
  toolControlAnswers: z.array(toolControlAnswerSchema).default([]),
  regulatoryNotes: z.array(regulatoryNoteSchema).default([]),
  programmes: z.array(programmeSchema).default([]),
  customerUses: z.array(customerUseSchema).default([]),
  foreignLines: z.array(foreignLineSchema).default([]),
  contested: z.array(contestedRecordSchema).default([]),
  exchanges: z.array(exchangeSchema).default([]),
  ownSharing: z.array(ownSharingSchema).default([]),
  shares: z.array(shareSchema).default([]),
})

/** The part that a verification reads: a fault elsewhere in the copy must not keep anybody from verifying. Unknown fields stay, because they were hashed. */
const trailSchema = z.looseObject({
  audit: z.array(auditEntrySchema.loose()).default([]),
  auditHead: trailHeadSchema.default(emptyTrail),
})

export type Backup = z.infer<typeof backupSchema>
export type BackupTrail = z.infer<typeof trailSchema>

/** What keeps a copy from being read, in one line: "certificates.3.expiresOn: expiry-before-issue". */
class UnreadableBackupError extends Error {}

/** The register of a copy. Throws UnreadableBackupError. */
export function readBackup(text: string): Backup {
  return read(backupSchema, text)
}

/** The audit trail of a copy, as it stands there (newest first), and its head. Throws UnreadableBackupError. */
export function readBackupTrail(text: string): BackupTrail {
  return read(trailSchema, text)
}

function read<Shape>(schema: z.ZodType<Shape>, text: string): Shape {
  const result = schema.safeParse(parsed(text))
  if (result.success) return result.data
  const [first] = result.error.issues
  throw new UnreadableBackupError(`${first?.path.join('.') || 'the copy'}: ${first?.message}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace('\uFEFF', ''))
  } catch (fault) {
    throw new UnreadableBackupError(`no JSON: ${(fault as Error).message}`)
  }
}
