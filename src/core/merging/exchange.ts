/** What a register keeps of its exchanges with colleagues: which files went and came, whose lines it knows, and which records were in disagreement. */
import { z } from 'zod'
import { auditEntrySchema, hashSchema } from '#core/audit/audit-entry.ts'
import { instantSchema } from '#core/calendar/iso-date.ts'
import { mergedSubjects } from '#core/merging/merged-subjects.ts'

/** A line of a colleague's audit trail, unchanged, with the hash of the line before it there. */
export const foreignLineSchema = auditEntrySchema.extend({ previous: hashSchema })

/** A file with changes that was saved for a colleague or brought in from one. */
export const exchangeSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['saved', 'brought-in']),
  /** The colleague's name. */
  colleague: z.string().max(120),
  at: instantSchema,
  /** Of a saved file: the last line of the own trail then; the next file for the same colleague begins after it. */
  lastSeq: z.int().min(0),
  lines: z.int().min(0),
})
export type Exchange = z.infer<typeof exchangeSchema>

/** A record whose lines disagreed when it was last looked at. Which conflicts are open is computed. */
export const contestedRecordSchema = z.strictObject({ subject: z.enum(mergedSubjects), subjectId: z.string() })
export type ContestedRecord = z.infer<typeof contestedRecordSchema>
