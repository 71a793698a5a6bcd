/** What the audit trail can be filtered by: only what stands in it is offered. */
import { auditSubjects } from '#core/audit/audit-entry.ts'
import type { Filter } from '#ui/components/filter-bar.tsx'
import type { AuditRow } from '#ui/dashboard/audit/audit-rows.ts'
import type { Translator } from '#ui/i18n/translator.ts'

export function auditFilters(rows: readonly AuditRow[], t: Translator['t']): Filter[] {
  const people = [...new Set(rows.map((row) => row.entry.by))].sort()
  const subjects = new Set(rows.map((row) => row.entry.subject))
  const named = new Map(rows.flatMap((row) => (row.aboutName ? [[row.entry.about, row.aboutName] as const] : [])))
  return [
    { name: 'by', label: t('audit.filter-by'), options: people.map((by) => ({ value: by || '-', label: by || t('history.somebody') })) },
    { name: 'kind', label: t('audit.filter-kind'), options: auditSubjects.filter((subject) => subjects.has(subject)).map((value) => ({ value, label: t(`subject.${value}`) })) },
    {
      name: 'about',
      label: t('audit.column-about'),
      options: [...named].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'en')),
    },
  ]
}
