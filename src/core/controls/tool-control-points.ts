/** The points to answer for every tool in use: what A.4, A.5, A.8 and A.9 of Annex A ask of an organisation that uses AI rather than builds it. */
import { z } from 'zod'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'
import { answerShape, hasReasonWhereNeeded, reasonFault } from '#core/controls/control-answer.ts'

export const toolControls = ['A.4', 'A.5', 'A.8', 'A.9'] as const
export type ToolControl = (typeof toolControls)[number]

/** Each point with the control of Annex A that it answers. Their wording is in the messages under `tool-point.<id>`; ids never change, answers hang on them. */
export const toolControlPoints = {
  'A.4': { 'resource-record': 'A.4.2', 'data-record': 'A.4.3', 'tooling-record': 'A.4.4', 'hosting-record': 'A.4.5', 'people-record': 'A.4.6' },
  'A.5': { 'impact-screening': 'A.5.2', 'impact-record': 'A.5.3', 'impact-people': 'A.5.4', 'impact-society': 'A.5.5' },
  'A.8': { 'user-guidance': 'A.8.2', 'outside-reports': 'A.8.3', 'incident-plan': 'A.8.4', 'duties-to-inform': 'A.8.5' },
  'A.9': { 'approval-way': 'A.9.2', 'aims-of-use': 'A.9.3', 'intended-use': 'A.9.4' },
} as const satisfies Record<ToolControl, Record<string, string>>

export type ToolControlPointId = { [Control in ToolControl]: keyof (typeof toolControlPoints)[Control] }[ToolControl]

export const toolControlPointIds = Object.values(toolControlPoints).flatMap((points) => Object.keys(points)) as ToolControlPointId[]

/** The answer of one tool to one point. "not applicable" needs its reason in the note. */
export const toolControlAnswerSchema = z.strictObject({ toolId: recordIdSchema, pointId: z.enum(toolControlPointIds), ...answerShape }).refine(hasReasonWhereNeeded, reasonFault)
export type ToolControlAnswer = z.infer<typeof toolControlAnswerSchema>

/** The control of Annex A that a point answers: "A.5.4" for "impact-people". */
export function controlOfToolPoint(pointId: ToolControlPointId): string {
  const points: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(toolControlPoints))
  return points[pointId] ?? ''
}

/** How many points of each control have an answer other than "open". `answers` are those of one tool. */
export function toolControlProgress(answers: readonly ToolControlAnswer[]): { control: ToolControl; answered: number; total: number }[] {
  const answered = new Set<string>(answers.filter((answer) => answer.state !== 'open').map((answer) => answer.pointId))
  return toolControls.map((control) => {
    const points = Object.keys(toolControlPoints[control])
    return { control, answered: points.filter((point) => answered.has(point)).length, total: points.length }
  })
}
