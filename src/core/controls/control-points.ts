/** The points to answer for every vendor under Annex A.10: who is responsible for what, what was checked before use, what customers were told. */
import { z } from 'zod'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'
import { answerShape, hasReasonWhereNeeded, reasonFault } from '#core/controls/control-answer.ts'

export const thirdPartyControls = ['A.10.2', 'A.10.3', 'A.10.4'] as const
export type ThirdPartyControl = (typeof thirdPartyControls)[number]

/** Point ids by control. Their wording, in our own words, is in the messages under `control-point.<id>`; ids never change, answers hang on them. */
export const controlPoints = {
  'A.10.2': ['input-data', 'output-check', 'human-oversight', 'access-accounts', 'user-information', 'incident-handling', 'logging', 'model-change'],
  'A.10.3': ['terms-reviewed', 'training-on-input', 'retention-region', 'sub-processors', 'incident-notice', 'change-notice', 'assurance-clause', 'exit'],
  'A.10.4': ['customer-facing-use', 'customer-requirements', 'customer-disclosure'],
} as const satisfies Record<ThirdPartyControl, readonly string[]>

export type ControlPointId = (typeof controlPoints)[ThirdPartyControl][number]

export const responsibleParties = ['us', 'vendor', 'upstream', 'customer', 'shared'] as const

const pointIds = Object.values(controlPoints).flat()

/** The answer of one vendor to one point. "not applicable" needs its reason in the note. */
export const controlAnswerSchema = z
  .strictObject({
    vendorId: recordIdSchema,
    pointId: z.enum(pointIds),
    /** Only for A.10.2. */
    responsible: z.enum(responsibleParties).optional(),
    ...answerShape,
  })
  .refine(hasReasonWhereNeeded, reasonFault)
export type ControlAnswer = z.infer<typeof controlAnswerSchema>

export interface ControlProgress {
  control: ThirdPartyControl
  answered: number
  total: number
}

/** How many points of each control have an answer other than "open". `answers` are those of one vendor. */
export function controlProgress(answers: readonly ControlAnswer[]): ControlProgress[] {
  const answered = new Set(answers.filter((answer) => answer.state !== 'open').map((answer) => answer.pointId))
  return thirdPartyControls.map((control) => ({
    control,
    answered: controlPoints[control].filter((point) => answered.has(point)).length,
    total: controlPoints[control].length,
  }))
}

/** The answers that leave something to do: partly met or not met. */
export function openActions(answers: readonly ControlAnswer[]): ControlAnswer[] {
  return answers.filter((answer) => answer.state === 'partly' || answer.state === 'not-met')
}
