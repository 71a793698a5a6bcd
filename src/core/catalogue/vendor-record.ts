/** What the catalogue says of one vendor: the legal entity behind a tool and where its own statements are to be found. */
import { z } from 'zod'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'

const httpsLinkSchema = z.string().refine((value) => value.startsWith('https://') && value.length > 'https://'.length, { message: 'write a whole https:// address' })

export const vendorRecordSchema = z.strictObject({
  id: recordIdSchema,
  /** As people know it: "OpenAI". */
  name: z.string().trim().min(1),
  nameJa: z.string().trim().min(1).optional(),
  /** As contracts name it: "OpenAI OpCo, LLC". Left out where not known for sure. */
  legalEntity: z.string().trim().min(1).optional(),
  /** ISO 3166-1 alpha-2, the seat of the company. Left out where not known for sure. */
  country: z
    .string()
    .refine((value) => value.length === 2 && value === value.toUpperCase(), { message: 'write the two-letter country code in capitals, such as "JP"' })
    .optional(),
  website: httpsLinkSchema,
  trustCentre: httpsLinkSchema.optional(),
  privacyTerms: httpsLinkSchema.optional(),
  aiTerms: httpsLinkSchema.optional(),
  subProcessors: httpsLinkSchema.optional(),
})
export type VendorRecord = z.infer<typeof vendorRecordSchema>
