/** What fell short, and what is done about it (ISO/IEC 42001, clause 10.2): with whom, by whom, until when, and on what proof it was closed. */
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'

export const correctiveActionSchema = z
  .strictObject({
    id: z.string().min(1),
    subjectKind: z.enum(['vendor', 'tool']),
    subjectId: recordIdSchema,
    /** What fell short. */
    finding: z.string().trim().min(1, 'required').max(1000),
    foundOn: isoDateSchema,
    action: z.string().trim().min(1, 'required').max(1000),
    owner: z.string().trim().min(1, 'required').max(120),
    dueOn: isoDateSchema,
    closedOn: isoDateSchema.optional(),
    /** What shows that it was done and that it works. */
    proof: z.string().trim().max(2000).optional(),
  })
  .superRefine(({ foundOn, dueOn, closedOn, proof }, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (dueOn < foundOn) fault('dueOn', 'due-before-found')
    if (closedOn !== undefined && closedOn < foundOn) fault('closedOn', 'closed-before-found')
    if (closedOn !== undefined && !proof) fault('proof', 'proof-missing')
  })
export type CorrectiveAction = z.infer<typeof correctiveActionSchema>

/** Those of one tool or vendor: the open ones by day, then the closed ones, newest first. */
export function actionsOf(actions: readonly CorrectiveAction[], subjectKind: CorrectiveAction['subjectKind'], subjectId: string): CorrectiveAction[] {
  const own = actions.filter((action) => action.subjectKind === subjectKind && action.subjectId === subjectId)
  const open = own.filter(({ closedOn }) => closedOn === undefined).sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  const closed = own.filter(({ closedOn }) => closedOn !== undefined).sort((a, b) => (b.closedOn ?? '').localeCompare(a.closedOn ?? ''))
  return [...open, ...closed]
}
