/** What an employee asks of the organisation: a tool that is needed, or a worry about one. Somebody handles it, and the employee sees the outcome. */
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'

export const concernKinds = ['request', 'concern'] as const
export type ConcernKind = (typeof concernKinds)[number]

export const concernStates = ['open', 'in-hand', 'closed'] as const
export type ConcernState = (typeof concernStates)[number]

/** How each kind can end. */
export const outcomesOf = {
  request: ['granted', 'granted-in-part', 'declined'],
  concern: ['acted-on', 'no-action', 'not-confirmed'],
} as const satisfies Record<ConcernKind, readonly string[]>

export const concernOutcomes = Object.values(outcomesOf).flat()

export const concernSchema = z
  .strictObject({
    id: z.string().min(1),
    kind: z.enum(concernKinds),
    toolId: recordIdSchema,
    /** The day on which it was sent. */
    day: isoDateSchema,
    text: z.string().trim().min(1, 'required').max(2000),
    /** Absent where the employee chose to stay anonymous, or gave no name. */
    by: z.string().trim().max(120).optional(),
    state: z.enum(concernStates),
    handledBy: z.string().trim().max(120).optional(),
    outcome: z.enum(concernOutcomes).optional(),
    /** What the employee is told. */
    answer: z.string().trim().max(2000).optional(),
    closedOn: isoDateSchema.optional(),
  })
  .superRefine(({ kind, state, handledBy, outcome, answer }, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (state !== 'open' && !handledBy) fault('handledBy', 'required')
    if (state === 'closed' && !(outcomesOf[kind] as readonly (string | undefined)[]).includes(outcome)) fault('outcome', 'outcome-missing')
    if (state === 'closed' && !answer) fault('answer', 'answer-missing')
  })
export type Concern = z.infer<typeof concernSchema>
export type ConcernOutcome = NonNullable<Concern['outcome']>

/** True while somebody must still do something about it. */
export function isWaiting({ state }: Pick<Concern, 'state'>): boolean {
  return state !== 'closed'
}

/** Those of the person at this browser: under their name, or without one. Newest first. */
export function ownConcerns(concerns: readonly Concern[], userName: string): Concern[] {
  return concerns.filter(({ by }) => by === undefined || by === userName).toSorted((a, b) => b.day.localeCompare(a.day))
}
