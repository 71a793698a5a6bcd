/** What the organisation decided on a tool: the status, its conditions, and when somebody must look again. */
import { z } from 'zod'
import { type IsoDate, isoDateSchema } from '#core/calendar/iso-date.ts'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'
import { reviewMonthsSchema } from '#core/register/review-interval.ts'

/** In the order of the matrix "what you decided, against what you know". */
export const decisionStatuses = ['approved', 'approved-with-conditions', 'under-review', 'unreviewed', 'not-allowed', 'retired'] as const
export const decisionStatusSchema = z.enum(decisionStatuses)
export type DecisionStatus = z.infer<typeof decisionStatusSchema>

/** Kinds of data that staff put into a tool, least sensitive first. */
export const dataClasses = ['public', 'internal', 'source-code', 'confidential', 'customer', 'personal', 'special-category'] as const
export const dataClassSchema = z.enum(dataClasses)

const linesSchema = z.array(z.string().trim().min(1).max(300)).max(30)

export const decisionSchema = z
  .strictObject({
    status: decisionStatusSchema,
    decidedOn: isoDateSchema.optional(),
    decidedBy: z.string().trim().min(1).max(120).optional(),
    reason: z.string().trim().max(2000).optional(),
    conditions: linesSchema.default([]),
    allowedPurposes: linesSchema.default([]),
    forbiddenPurposes: linesSchema.default([]),
    allowedData: z.array(dataClassSchema).default([]),
    /** The tool to use instead. */
    useInstead: recordIdSchema.optional(),
    reviewBy: isoDateSchema.optional(),
    /** For whom it is meant; nobody named means everybody. */
    userGroups: linesSchema.optional(),
    /** Months from one review to the next. */
    reviewMonths: reviewMonthsSchema,
    /** The last time somebody looked and nothing had changed. */
    reviewedOn: isoDateSchema.optional(),
  })
  .superRefine((decision, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (decision.status === 'approved-with-conditions' && decision.conditions.length === 0) fault('conditions', 'conditions-missing')
    if (isApproval(decision.status) && decision.reviewBy === undefined) fault('reviewBy', 'review-date-missing')
    if (decision.reviewBy !== undefined && decision.decidedOn !== undefined && decision.reviewBy < decision.decidedOn) fault('reviewBy', 'review-before-decision')
    if (decision.status === 'not-allowed' && !decision.reason) fault('reason', 'reason-missing')
  })
export type Decision = z.infer<typeof decisionSchema>

/** The decision of a tool on which nobody has decided yet. */
export const unreviewed: Decision = { status: 'unreviewed', conditions: [], allowedPurposes: [], forbiddenPurposes: [], allowedData: [] }

/** True for both ways of allowing a tool. */
export function isApproval(status: DecisionStatus): boolean {
  return status === 'approved' || status === 'approved-with-conditions'
}

/** True where an approval is past its review: it stands, but somebody must look. */
export function isReviewDue({ status, reviewBy }: Pick<Decision, 'status' | 'reviewBy'>, today: IsoDate): boolean {
  return isApproval(status) && reviewBy !== undefined && reviewBy < today
}
