/** The columns of the audit trail: when, who, what, and of which tool or vendor. */
import { createColumnHelper } from '@tanstack/preact-table'
import { lineWords } from '#ui/components/audit-wording.ts'
import { TwoLines } from '#ui/components/two-lines.tsx'
import type { AuditRow } from '#ui/dashboard/audit/audit-rows.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { Columns, TableParts } from '#ui/hooks/table-parts.ts'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

const helper = createColumnHelper<TableParts, AuditRow>()

/** The ids are the parameters of the address. */
export const auditColumns: Columns<AuditRow> = helper.columns([
  helper.accessor((row) => row.entry.seq, {
    id: 'seq',
    sortDescFirst: true,
    meta: { label: 'audit.column-when', class: 'w-40 @3xl:w-48' },
    cell: ({ row }) => <WhenCell row={row.original} />,
  }),
  helper.accessor((row) => row.entry.subject, {
    id: 'what',
    meta: { label: 'audit.column-what', class: '' },
    cell: ({ row }) => <WhatCell row={row.original} />,
  }),
  helper.accessor((row) => row.aboutName ?? '', {
    id: 'name',
    meta: { label: 'audit.column-about', class: 'w-32 @3xl:w-44' },
    cell: ({ row }) => <AboutCell row={row.original} />,
  }),
  helper.accessor((row) => row.text, { id: 'q', filterFn: 'isFoundIn' }),
  helper.accessor((row) => row.entry.by || '-', { id: 'by', filterFn: 'isOneOf' }),
  helper.accessor((row) => row.entry.subject, { id: 'kind', filterFn: 'isOneOf' }),
  helper.accessor((row) => row.entry.about, { id: 'about', filterFn: 'isOneOf' }),
])

/** The link of the line spreads over its row. */
function WhenCell({ row: { entry } }: { row: AuditRow }) {
  const { t, dateTime } = useDaylight()
  const link = (
    <a
      class="text-base-content after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-info"
      href={hashFor(['audit'], { ...Object.fromEntries(new URLSearchParams(location.hash.split('?')[1])), line: String(entry.seq) })}
    >
      <time dateTime={entry.at}>{dateTime(entry.at)}</time>
    </a>
  )
  return <TwoLines first={link} second={t('audit.line', { seq: entry.seq })} />
}

function WhatCell({ row: { entry, changes } }: { row: AuditRow }) {
  const daylight = useDaylight()
  const { t } = daylight
  return <TwoLines first={lineWords(entry, daylight)} second={entry.reason ? t('history.reason', { reason: entry.reason }) : changes} />
}

function AboutCell({ row: { aboutName, href } }: { row: AuditRow }) {
  if (aboutName === undefined || href === undefined) return null
  return (
    <a class="relative z-[1] inline-block max-w-full truncate align-middle" href={href}>
      {aboutName}
    </a>
  )
}
