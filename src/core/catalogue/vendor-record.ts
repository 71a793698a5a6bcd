/** What the catalogue says of one vendor: the legal entity behind a tool and where its own statements are to be found. */
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'

const httpsLinkSchema = z.string().refine((value) => value.startsWith('https://') && value.length > 'https://'.length, { message: 'write a whole https:// address' })

/** The kinds of a vendor's own statements that its record may link to. */
export const vendorLinks = ['trustCentre', 'privacyTerms', 'aiTerms', 'subProcessors'] as const

const vendorFieldsSchema = z.strictObject({
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
  /** Per link, the last day on which a public source stated it; links from the editors' own knowledge have none. */
  linksChecked: z.partialRecord(z.enum(vendorLinks), isoDateSchema).optional(),
})

export const vendorRecordSchema = vendorFieldsSchema.refine(({ linksChecked, ...vendor }) => vendorLinks.every((link) => !linksChecked?.[link] || vendor[link]), {
  message: 'give linksChecked a day only for links that the record has',
  path: ['linksChecked'],
})
export type VendorRecord = z.infer<typeof vendorRecordSchema>
