/** A programme of the vendor (evaluation, red-teaming, incident response …), the controls of Annex A to which the vendor maps it, and what we think of that. */
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'
import { httpsUrlSchema } from '#core/register/certificate.ts'

export const programmeKinds = ['evaluation', 'red-teaming', 'incident-response', 'model-documentation', 'data-governance', 'other'] as const
export const programmeJudgements = ['not-judged', 'accepted', 'partly', 'not-accepted'] as const

/** "A.6.2.4". */
const annexControlSchema = z.string().regex(/^A\.\d{1,2}(?:\.\d){1,2}$/, 'annex-control')

export const programmeSchema = z
  .strictObject({
    id: z.string().min(1),
    vendorId: recordIdSchema,
    kind: z.enum(programmeKinds),
    title: z.string().trim().min(1, 'required').max(200),
    /** As the vendor maps it. */
    controls: z.array(annexControlSchema).min(1, 'required').max(38),
    url: httpsUrlSchema.optional(),
    seenOn: isoDateSchema,
    judgement: z.enum(programmeJudgements),
    reason: z.string().trim().max(2000).optional(),
    judgedBy: z.string().trim().max(120).optional(),
  })
  .refine(({ judgement, reason }) => judgement === 'not-judged' || !!reason, { path: ['reason'], message: 'reason-missing' })
export type Programme = z.infer<typeof programmeSchema>

/** Where output of a vendor's tools reaches customers, and what they were told (A.10.4). */
export const customerUseSchema = z.strictObject({
  id: z.string().min(1),
  vendorId: recordIdSchema,
  use: z.string().trim().min(1, 'required').max(500),
  customers: z.string().trim().max(300).optional(),
  /** undefined: nothing was told yet. */
  told: z.string().trim().max(2000).optional(),
  toldOn: isoDateSchema.optional(),
  url: httpsUrlSchema.optional(),
})
export type CustomerUse = z.infer<typeof customerUseSchema>
