/** What somebody did in the popup, as plain data: where the popup closes before it is written, the worker carries it out. */
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'
import { concernKinds } from '#core/register/concern.ts'
import { flagSchema } from '#core/register/inventory.ts'

/** The id of what is written comes with the errand, so that carrying it out twice changes nothing. */
const idSchema = z.string().min(1)
const reportSchema = flagSchema.omit({ id: true, toolId: true, day: true, by: true })

export const errandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('flag'), id: idSchema, toolId: z.string().min(1), report: reportSchema }),
  z.strictObject({ kind: z.literal('flag-new'), id: idSchema, host: z.string(), name: z.string(), report: reportSchema }),
  z.strictObject({ kind: z.literal('concern'), id: idSchema, concern: z.enum(concernKinds), toolId: z.string().min(1), text: z.string(), isAnonymous: z.boolean() }),
  /** Without a day: resume. */
  z.strictObject({ kind: z.literal('pause'), id: idSchema, through: isoDateSchema.optional() }),
])
export type Errand = z.infer<typeof errandSchema>
