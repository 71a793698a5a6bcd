/** That a due day was told by the browser, so that it is not told again. */
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'

/** `lead`: the lead time (days) at which it was told the last time. */
export const notifiedSchema = z.strictObject({ id: z.string().min(1), lead: z.int(), day: isoDateSchema })
export type Notified = z.infer<typeof notifiedSchema>
