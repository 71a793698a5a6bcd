/** What every answer to a point of a control has, whoever it is about. */
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'

export const answerStates = ['open', 'met', 'partly', 'not-met', 'not-applicable'] as const
export type AnswerState = (typeof answerStates)[number]

export const answerShape = {
  state: z.enum(answerStates),
  note: z.string().trim().max(2000).optional(),
  owner: z.string().trim().max(120).optional(),
  dueOn: isoDateSchema.optional(),
}

/** The answer itself, without what it is about. */
export type PointAnswer = z.infer<z.ZodObject<typeof answerShape>>

/** False where a point is said not to apply and nobody says why. */
export function hasReasonWhereNeeded({ state, note }: { state: AnswerState; note?: string | undefined }): boolean {
  return state !== 'not-applicable' || !!note
}

export const reasonFault = { path: ['note'], message: 'reason-missing' }
