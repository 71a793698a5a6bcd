/** Reviews, exceptions, requests and concerns, and corrective actions in the words of a tool's history. */
import type { StepOf } from '#core/timeline/timeline-step.ts'
import type { Worded, Wording } from '#ui/dashboard/tool/worded-step.ts'

type RecordStepKind = 'reviewed' | 'exception' | 'concern' | 'action'

export const recordWordings: { [Kind in RecordStepKind]: (step: StepOf<Kind>, wording: Wording) => Worded } = {
  reviewed: ({ status, reviewBy, by }, { t, date }) => ({
    title: t('step.reviewed', { decided: t(`decision.${status}`) }),
    details: [by, reviewBy && t('tool.step.review-by', { date: date(reviewBy) })],
    tone: 'good',
  }),
  exception: ({ change, scope, until, reason, by }, { t, date }) => ({
    title: t(exceptionTitles[change], { scope }),
    details: [by, until && change !== 'deleted' && change !== 'ended' ? t('step.until', { date: date(until) }) : undefined, reason],
    tone: change === 'recorded' || change === 'changed' ? 'warn' : 'mute',
  }),
  concern: ({ concernKind: kind, state, isNew, outcome, text, answer, by }, { t }) => {
    const key = isNew ? 'step.concern' : concernTitles[state]
    const title = t(key, { kind, ...(key === 'step.concern-closed' && { outcome: outcome ? t(`concern-outcome.${outcome}`) : '' }) })
    return { title, details: [by, isNew ? text : state === 'closed' ? answer : undefined], tone: isNew ? 'warn' : state === 'in-hand' ? 'info' : 'mute' }
  },
  action: ({ change, finding, action, dueOn, proof, by }, { t, date }) => ({
    title: t(actionTitles[change], { finding }),
    details: [by, change === 'ended' ? proof : action, change !== 'ended' && dueOn ? t('step.until', { date: date(dueOn) }) : undefined],
    tone: change === 'ended' ? 'good' : change === 'deleted' ? 'mute' : 'warn',
  }),
}

const exceptionTitles = {
  recorded: 'step.exception',
  changed: 'step.exception-changed',
  ended: 'step.exception-ended',
  expired: 'step.exception-expired',
  deleted: 'step.exception-deleted',
} as const

const concernTitles = { open: 'step.concern-changed', 'in-hand': 'step.concern-in-hand', closed: 'step.concern-closed', deleted: 'step.concern-deleted' } as const

const actionTitles = { recorded: 'step.action', changed: 'step.action-changed', ended: 'step.action-closed', deleted: 'step.action-deleted' } as const
