/** Putting something that is due aside until a day, with the reason; it returns by itself. */
import { z } from 'zod'
import { type IsoDate, isoDateSchema } from '#core/calendar/iso-date.ts'

export const snoozeSchema = z
  .strictObject({
    /** The `key` of the item. */
    key: z.string().min(1),
    /** The tool or vendor in whose history it is shown. */
    about: z.string().min(1),
    snoozedOn: isoDateSchema,
    /** The day on which it is back. */
    until: isoDateSchema,
    reason: z.string().trim().min(1, 'reason-missing').max(500),
    by: z.string().trim().max(120).optional(),
  })
  .superRefine(({ snoozedOn, until }, context) => {
    if (until <= snoozedOn) context.addIssue({ code: 'custom', path: ['until'], message: 'snooze-not-ahead' })
  })
export type Snooze = z.infer<typeof snoozeSchema>

/** True before the day of return. */
export function isSnoozed({ until }: Snooze, today: IsoDate): boolean {
  return today < until
}
