/** The columns of the inventory: what is shown of a tool, and what it is sorted, searched and filtered by. */
import { createColumnHelper } from '@tanstack/preact-table'
import { rungHeight } from '#core/assurance/assess.ts'
import { daysBetween, type IsoDate } from '#core/calendar/iso-date.ts'
import { decisionStatuses } from '#core/register/decision.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { searchText } from '#core/register/text-search.ts'
import { countRank, type ReporterCount } from '#core/sharing/reporter-count.ts'
import { AssuranceCell } from '#ui/components/assurance-cell.tsx'
import { DecisionChip } from '#ui/components/chip.tsx'
import { NameCell } from '#ui/components/name-cell.tsx'
import { Sparkline } from '#ui/components/sparkline.tsx'
import { ColleaguesCell, FlagsCell, FoundCell, LastOpenedCell, toolLine } from '#ui/dashboard/inventory/inventory-cells.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { Columns, TableParts } from '#ui/hooks/table-parts.ts'
import type { ColleagueFigures } from '#ui/hooks/use-colleague-figures.ts'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

const helper = createColumnHelper<TableParts, ToolProfile>()

/** As of `today`, with what colleagues report where they do. The ids are the parameters of the address. */
export function inventoryColumns(today: IsoDate, figures: ColleagueFigures | undefined): Columns<ToolProfile> {
  return helper.columns([...shownColumns(figures !== undefined), ...(figures ? colleagueColumns(figures) : []), ...filterColumns(today)])
}

/** In a narrower window the last days stand back, and where colleagues report the flags too: the name keeps its room. */
const shownColumns = (withColleagues: boolean) => [
  helper.accessor((tool) => tool.name, {
    id: 'name',
    meta: { label: 'inventory.column-tool', class: '' },
    cell: ({ row }) => <ToolNameCell tool={row.original} />,
  }),
  helper.accessor((tool) => decisionStatuses.indexOf(tool.decision.status), {
    id: 'decided',
    meta: { label: 'inventory.column-decision', class: 'w-53 [:lang(ja)_&]:w-43' },
    cell: ({ row }) => <DecisionChip {...row.original.decision} />,
  }),
  helper.accessor(({ assurance }) => rungHeight(assurance.rung) + (assurance.inForce ? 0.5 : 0), {
    id: 'assurance',
    meta: { label: 'inventory.column-assurance', class: 'w-41 @3xl:w-58' },
    cell: ({ row }) => <AssuranceCell assurance={row.original.assurance} />,
  }),
  helper.accessor((tool) => tool.days.at(-1)?.day, {
    id: 'last',
    sortDescFirst: true,
    meta: { label: 'inventory.column-last-opened', class: 'hidden w-28 @2xl:table-cell [:lang(ja)_&]:w-33' },
    cell: ({ row }) => <LastOpenedCell tool={row.original} />,
  }),
  helper.accessor((tool) => tool.pages, {
    id: 'pages',
    sortDescFirst: true,
    meta: { label: 'inventory.column-pages', class: 'hidden w-24 @5xl:table-cell' },
    cell: ({ row }) => <Sparkline days={row.original.days} />,
  }),
  helper.accessor((tool) => tool.flags.length, {
    id: 'flags',
    sortDescFirst: true,
    meta: { label: 'inventory.column-flags', class: `hidden w-13 ${withColleagues ? '@5xl:table-cell' : '@4xl:table-cell'}` },
    cell: ({ row }) => <FlagsCell count={row.original.flags.length} />,
  }),
  helper.accessor((tool) => tool.entry?.foundOn, {
    id: 'found',
    sortDescFirst: true,
    meta: { label: 'inventory.column-found', class: 'hidden w-28 @3xl:table-cell [:lang(ja)_&]:w-34' },
    cell: ({ row }) => <FoundCell entry={row.original.entry} />,
  }),
]

/** Counts that look the same sort the same, so that no order gives a number away. */
function colleagueColumns({ byTool }: ColleagueFigures) {
  const reportersOf = (tool: ToolProfile) => byTool.get(tool.id)?.reporters
  return [
    helper.accessor((tool) => countRank(reportersOf(tool) ?? { kind: 'exactly', count: 0 }), {
      id: 'colleagues',
      sortDescFirst: true,
      meta: { label: 'sharing.column', class: 'hidden w-29 @4xl:table-cell' },
      cell: ({ row }) => <ColleaguesCell reporters={reportersOf(row.original)} />,
    }),
    helper.accessor((tool) => reportedBy(reportersOf(tool)), { id: 'reported', filterFn: 'isOneOf' }),
  ]
}

function filterColumns(today: IsoDate) {
  return [
    helper.accessor(({ name, nameJa, vendorName, hosts }) => searchText([name, nameJa, vendorName, ...hosts]), { id: 'q', filterFn: 'isFoundIn' }),
    helper.accessor((tool) => tool.decision.status, { id: 'decision', filterFn: 'isOneOf' }),
    helper.accessor((tool) => tool.assurance.rung, { id: 'rung', filterFn: 'isOneOf' }),
    helper.accessor((tool) => tool.requirement.status, { id: 'requirement', filterFn: 'isOneOf' }),
    helper.accessor((tool) => tool.requirement.tier, { id: 'tier', filterFn: 'isOneOf' }),
    helper.accessor((tool) => tool.category ?? '', { id: 'category', filterFn: 'isOneOf' }),
    helper.accessor(({ days }) => daysAgo(days.at(-1)?.day, today), { id: 'opened', filterFn: 'isAtMost' }),
  ]
}

/** By a whole group, by fewer, or by nobody. */
function reportedBy(reporters: ReporterCount | undefined): 'group' | 'fewer' | 'nobody' {
  if (reporters === undefined) return 'nobody'
  return reporters.kind === 'fewer-than' ? 'fewer' : 'group'
}

/** 1 for today: "in the last 7 days" counts today as one of them. */
function daysAgo(day: IsoDate | undefined, today: IsoDate): number {
  return day === undefined ? Number.POSITIVE_INFINITY : daysBetween(day, today) + 1
}

function ToolNameCell({ tool }: { tool: ToolProfile }) {
  const { t } = useDaylight()
  return <NameCell name={tool.name} under={toolLine(tool, t)} href={hashFor(['tool', tool.id])} />
}
