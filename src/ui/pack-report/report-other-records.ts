/** Exceptions and corrective actions: few, and each matters. */

import type { CorrectiveAction } from '#core/register/corrective-action.ts'
import { isRunning, lastDayOf, type ToolException } from '#core/register/exception.ts'
import type { Content } from '#ui/pack-report/markup.ts'
import { chip, type ReportFacts, reportTable, section } from '#ui/pack-report/report-parts.ts'

export function reportOtherRecords(report: ReportFacts): Content {
  return [exceptions(report), actions(report)]
}

function exceptions({ pack, words: { t, date, list } }: ReportFacts): Content {
  const { exceptions: rows } = pack.facts
  if (rows.length === 0) return ''
  const running = rows.filter((exception) => isRunning(exception, pack.day)).length
  const table = reportTable<ToolException>(
    [
      { head: t('field.toolId'), cell: ({ toolId }) => pack.profiles.tool(toolId)?.name ?? toolId },
      { head: t('pack-report.for-whom'), cell: ({ scope }) => scope },
      { head: t('field.decision.reason'), cell: ({ reason }) => reason },
      { head: t('field.decision.allowedData'), cell: ({ allowedData }) => list(allowedData.map((data) => t(`data.${data}`))) },
      { head: t('pack-report.from'), cell: ({ grantedOn }) => date(grantedOn), kind: 'day' },
      { head: t('pack-report.through'), cell: (exception) => date(lastDayOf(exception)), kind: 'day' },
    ],
    rows.toSorted((a, b) => b.grantedOn.localeCompare(a.grantedOn)),
  )
  return section('exceptions', t('exceptions.title'), t('pack-report.exceptions-intro', { count: rows.length, running }), table)
}

function actions({ pack, words: { t, date } }: ReportFacts): Content {
  const { correctiveActions: rows } = pack.facts
  if (rows.length === 0) return ''
  const open = rows.filter(({ closedOn }) => closedOn === undefined)
  const nameOf = ({ subjectKind, subjectId }: CorrectiveAction) => (subjectKind === 'tool' ? pack.profiles.tool(subjectId) : pack.profiles.vendor(subjectId))?.name ?? subjectId
  const table = reportTable<CorrectiveAction>(
    [
      { head: t('pack-report.about'), cell: nameOf },
      { head: t('pack-report.finding'), cell: ({ finding }) => finding },
      { head: t('pack-report.action'), cell: ({ action, proof }) => (proof ? `${action} ${t('pack-report.proof', { proof })}` : action) },
      { head: t('field.owner'), cell: ({ owner }) => owner },
      {
        head: t('field.dueOn'),
        cell: ({ dueOn, closedOn }) => (closedOn ? chip('good', t('pack-report.closed', { date: date(closedOn) })) : chip(dueOn < pack.day ? 'bad' : 'warn', date(dueOn))),
        kind: 'day',
      },
    ],
    rows.toSorted((a, b) => b.foundOn.localeCompare(a.foundOn)),
  )
  const overdue = open.filter(({ dueOn }) => dueOn < pack.day).length
  return section('actions', t('pack-report.actions'), t('pack-report.actions-intro', { count: rows.length, open: open.length, overdue }), table)
}
