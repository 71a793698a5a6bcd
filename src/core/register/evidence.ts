/** A link or a file that supports something in the register. */
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'
import { httpsUrlSchema } from '#core/register/certificate.ts'

/** 10 MiB: a scanned certificate is well under it, and the register stays small enough to back up. */
export const maxEvidenceBytes = 10 * 1024 * 1024

export const evidenceMediaTypes = ['application/pdf', 'image/png', 'image/jpeg', 'text/plain'] as const

const base = {
  id: z.string().min(1),
  /** What it supports: a kind of record and its id, such as "vendor" and "anthropic". */
  subjectKind: z.enum(['vendor', 'tool']),
  subjectId: z.string().min(1),
  title: z.string().trim().min(1, 'required').max(200),
  seenOn: isoDateSchema,
  addedBy: z.string().max(120).optional(),
}

export const evidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('link'), url: httpsUrlSchema }),
  z.strictObject({
    ...base,
    kind: z.literal('file'),
    fileName: z.string().min(1).max(255),
    mediaType: z.enum(evidenceMediaTypes),
    bytes: z.int().min(1).max(maxEvidenceBytes),
    /** Lower-case hexadecimal. */
    sha256: z.string().length(64),
  }),
])
export type Evidence = z.infer<typeof evidenceSchema>
