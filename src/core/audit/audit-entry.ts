/** One line of the register's history: who changed what, when, from what to what. */
import { z } from 'zod'
import { instantSchema } from '#core/calendar/iso-date.ts'

export const auditSubjects = [
  'tool',
  'own-tool',
  'flag',
  'vendor',
  'certificate',
  'scope-judgement',
  'claim',
  'control-answer',
  'evidence',
  'settings',
  'data',
  'requirement',
  'exception',
  'concern',
  'corrective-action',
  'snooze',
  'tool-control-answer',
  'regulatory-note',
  'programme',
  'customer-use',
  'signing-key',
  'sharing',
  'restoring',
] as const

const jsonSchema = z.json()
export type AuditValue = z.infer<typeof jsonSchema>

/** SHA-256, lower-case hexadecimal. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)

const fieldChangeSchema = z.strictObject({
  /** "decision.status", "expiresOn". */
  field: z.string().min(1),
  /** null: there was nothing. */
  from: jsonSchema,
  to: jsonSchema,
})
export type FieldChange = z.infer<typeof fieldChangeSchema>

export const auditEntrySchema = z.strictObject({
  /** Counts up by one from 1; given by the store. */
  seq: z.int().min(1),
  /** For what Daylight noticed by itself, cut to the hour. */
  at: instantSchema,
  /** The name in the settings, or "Daylight" for what it did by itself, or "" where no name is set. */
  by: z.string(),
  subject: z.enum(auditSubjects),
  subjectId: z.string(),
  /** The vendor or tool whose history shows this line. */
  about: z.string(),
  action: z.enum(['created', 'changed', 'deleted']),
  changes: z.array(fieldChangeSchema),
  reason: z.string().optional(),
  /** The hashes of the lines about the same record that its author knew when it was written; none for the first. Only on what can be merged. */
  after: z.array(hashSchema).min(1).max(1000).optional(),
  /** It settles a conflict, so it counts as a change also where the value stays. */
  settles: z.literal(true).optional(),
  /** It only repeats what came from a colleague, or takes that back: nobody changed anything here. */
  exchange: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('brought-in'), from: z.array(z.strictObject({ by: z.string(), at: instantSchema })).min(1) }),
      z.strictObject({ kind: z.literal('taken-back') }),
    ])
    .optional(),
  /** Ties the line to the one before it: see `hashOfEntry`. */
  hash: hashSchema,
})
export type AuditEntry = z.infer<typeof auditEntrySchema>
export type AuditSubject = AuditEntry['subject']

/** The author of what Daylight does without a person. */
export const daylightItself = 'Daylight'
