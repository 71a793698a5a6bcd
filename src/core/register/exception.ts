/** A time-boxed exception from the decision on a tool: for whom, with which data, until when. It ends by itself and stays in the history. */
import { z } from 'zod'
import { type IsoDate, isoDateSchema } from '#core/calendar/iso-date.ts'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'
import { dataClassSchema } from '#core/register/decision.ts'

export const toolExceptionSchema = z
  .strictObject({
    id: z.string().min(1),
    toolId: recordIdSchema,
    /** For whom: "the Osaka sales team". */
    scope: z.string().trim().min(1, 'required').max(200),
    reason: z.string().trim().min(1, 'reason-missing').max(2000),
    owner: z.string().trim().max(120).optional(),
    grantedOn: isoDateSchema,
    /** The last day on which it holds. */
    endsOn: isoDateSchema,
    /** The day on which somebody ended it before its time; it does not hold on that day. */
    endedOn: isoDateSchema.optional(),
    allowedData: z.array(dataClassSchema).default([]),
  })
  .superRefine(({ grantedOn, endsOn }, context) => {
    if (endsOn < grantedOn) context.addIssue({ code: 'custom', path: ['endsOn'], message: 'end-before-start' })
  })
export type ToolException = z.infer<typeof toolExceptionSchema>

/** True on every day from the grant to the end. */
export function isRunning({ grantedOn, endsOn, endedOn }: ToolException, today: IsoDate): boolean {
  return grantedOn <= today && today <= endsOn && (endedOn === undefined || today < endedOn)
}

/** The last day on which it holds or held. */
export function lastDayOf({ endsOn, endedOn }: ToolException): IsoDate {
  return endedOn !== undefined && endedOn < endsOn ? endedOn : endsOn
}
