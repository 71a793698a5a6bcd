/** What the organisation itself records of a vendor, beside what the catalogue says. */
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'
import { httpsUrlSchema, vendorPositions } from '#core/register/certificate.ts'
import { reviewMonthsSchema } from '#core/register/review-interval.ts'

export const riskTiers = ['high', 'medium', 'low', 'not-set'] as const
export type RiskTier = (typeof riskTiers)[number]

export const vendorEntrySchema = z.strictObject({
  id: recordIdSchema,
  /** Only for vendors that the catalogue does not know. */
  name: z.string().trim().min(1, 'required').max(120).optional(),
  legalEntity: z.string().trim().max(200).optional(),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'country-code')
    .optional(),
  website: httpsUrlSchema.optional(),
  /** Where the vendor stands on ISO/IEC 42001, as far as the organisation knows. */
  position: z.enum(vendorPositions),
  positionSeenOn: isoDateSchema.optional(),
  riskTier: z.enum(riskTiers),
  owner: z.string().trim().max(120).optional(),
  note: z.string().trim().max(4000).optional(),
  /** Months from one review to the next. */
  reviewMonths: reviewMonthsSchema,
  reviewBy: isoDateSchema.optional(),
  /** The last time somebody looked and nothing had changed. */
  reviewedOn: isoDateSchema.optional(),
})
export type VendorEntry = z.infer<typeof vendorEntrySchema>

/** A vendor on which the organisation has recorded nothing. */
export function blankVendorEntry(id: string): VendorEntry {
  return { id, position: 'unknown', riskTier: 'not-set' }
}
