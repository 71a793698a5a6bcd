/** Reads the decision form: which fields a decision needs, and what they say. */
import { ZodError, z } from 'zod'
import { type DecisionStatus, decisionStatusSchema } from '#core/register/decision.ts'
import type { DecisionInput } from '#store/commands/decisions.ts'
import { definedOf, linesOf, numberOf, textOf } from '#ui/hooks/use-form.ts'

export type DecisionField =
  | 'conditions'
  | 'userGroups'
  | 'reviewMonths'
  | 'allowedPurposes'
  | 'forbiddenPurposes'
  | 'allowedData'
  | 'useInstead'
  | 'reviewBy'
  | 'decideBy'
  | 'reason'

const limits = ['userGroups', 'allowedPurposes', 'forbiddenPurposes', 'allowedData', 'reviewBy', 'reviewMonths', 'reason'] as const

/** What each decision asks for, and nothing else is saved with it. "decideBy" is the review date of a review that is still open. */
export const fieldsOfStatus: Readonly<Record<DecisionStatus, readonly DecisionField[]>> = {
  approved: limits,
  'approved-with-conditions': ['conditions', ...limits],
  'under-review': ['decideBy', 'useInstead', 'reason'],
  'not-allowed': ['reason', 'useInstead'],
  retired: ['reason', 'useInstead'],
  unreviewed: [],
}

/** `idOf` finds the tool that is named to be used instead. Throws ZodError where no decision is chosen or no such tool is known; the rest is checked on saving. */
export function decisionInput(data: FormData, idOf: (name: string) => string | undefined): DecisionInput {
  const { status } = z.object({ status: z.enum(decisionStatusSchema.options, { error: 'required' }) }).parse({ status: textOf(data, 'status') })
  const needs = (field: DecisionField) => fieldsOfStatus[status].includes(field)
  const lines = (field: DecisionField) => (needs(field) ? linesOf(data, field) : [])
  const text = (field: DecisionField) => (needs(field) ? textOf(data, field) : undefined)
  const groups = lines('userGroups')
  return definedOf({
    status,
    conditions: lines('conditions'),
    userGroups: groups.length > 0 ? groups : undefined,
    allowedPurposes: lines('allowedPurposes'),
    forbiddenPurposes: lines('forbiddenPurposes'),
    allowedData: needs('allowedData') ? data.getAll('allowedData') : [],
    useInstead: toolId(text('useInstead'), idOf),
    reviewBy: text('reviewBy') ?? text('decideBy'),
    reviewMonths: needs('reviewMonths') ? numberOf(data, 'reviewMonths') : undefined,
    reason: text('reason'),
  }) as DecisionInput
}

/** The name that signs every change from now on. Throws ZodError where it is left empty. */
export function nameInput(data: FormData): string {
  return z.object({ userName: z.string({ error: 'required' }) }).parse({ userName: textOf(data, 'userName') }).userName
}

function toolId(name: string | undefined, idOf: (name: string) => string | undefined): string | undefined {
  if (name === undefined) return undefined
  const id = idOf(name)
  if (id === undefined) throw new ZodError([{ code: 'custom', path: ['useInstead'], message: 'tool-unknown', input: name }])
  return id
}
