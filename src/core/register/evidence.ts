/** A link or a file that supports something in the register. */
import { z } from 'zod'
import { type IsoDate, isoDateSchema } from '#core/calendar/iso-date.ts'
import { httpsUrlSchema } from '#core/register/certificate.ts'

/** 10 MiB: a scanned certificate is well under it, and the register stays small enough to back up. */
export const maxEvidenceBytes = 10 * 1024 * 1024

export const evidenceMediaTypes = ['application/pdf', 'image/png', 'image/jpeg', 'text/plain'] as const

const evidenceSubjects = ['vendor', 'tool', 'certificate'] as const

const base = {
  id: z.string().min(1),
  /** What it supports: a kind of record and its id, such as "vendor" and "anthropic". */
  subjectKind: z.enum(evidenceSubjects),
  subjectId: z.string().min(1),
  title: z.string().trim().min(1, 'required').max(200),
  seenOn: isoDateSchema,
  /** Looked at again on these days, oldest first, and found unchanged since `seenOn`. */
  seenAgainOn: z.array(isoDateSchema).max(1000).optional(),
  /** From this day on it no longer proves anything. */
  expiresOn: isoDateSchema.optional(),
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

/** The last day on which it was looked at. */
export function lastSeenOn({ seenOn, seenAgainOn = [] }: Evidence): IsoDate {
  return [seenOn, ...seenAgainOn].sort().at(-1) ?? seenOn
}

/** `evidence` looked at again on `day` and found unchanged; the same where it was seen on or after that day. */
export function seenAgain<Kind extends Evidence>(evidence: Kind, day: IsoDate): Kind {
  return day <= lastSeenOn(evidence) ? evidence : { ...evidence, seenAgainOn: [...(evidence.seenAgainOn ?? []), day] }
}

/** The file among `held` that has the same bytes and supports the same record. */
export function sameFile(held: readonly Evidence[], file: Pick<Evidence, 'subjectKind' | 'subjectId'> & { sha256: string }): Evidence | undefined {
  return held.find((each) => each.kind === 'file' && each.sha256 === file.sha256 && each.subjectKind === file.subjectKind && each.subjectId === file.subjectId)
}
