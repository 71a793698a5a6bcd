/** The columns of the inventory: what is shown of a tool, and what it is sorted, searched and filtered by. */
import { createColumnHelper } from '@tanstack/preact-table'
import { rungHeight } from '#core/assurance/assess.ts'
import { daysBetween, type IsoDate } from '#core/calendar/iso-date.ts'
import { decisionStatuses } from '#core/register/decision.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { searchText } from '#core/register/text-search.ts'
import { AssuranceCell } from '#ui/components/assurance-cell.tsx'
import { DecisionChip } from '#ui/components/chip.tsx'
import { NameCell } from '#ui/components/name-cell.tsx'
import { Sparkline } from '#ui/components/sparkline.tsx'
import { FlagsCell, FoundCell, LastOpenedCell, toolLine } from '#ui/dashboard/inventory/inventory-cells.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { Columns, TableParts } from '#ui/hooks/table-parts.ts'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

const helper = createColumnHelper<TableParts, ToolProfile>()

/** As of `today`. The ids are the parameters of the address. */
export function inventoryColumns(today: IsoDate): Columns<ToolProfile> {
  return helper.columns([...shownColumns, ...filterColumns(today)])
}

const shownColumns = [
  helper.accessor((tool) => tool.name, {
    id: 'name',
    meta: { label: 'inventory.column-tool', class: '' },
    cell: ({ row }) => <ToolNameCell tool={row.original} />,
  }),
  helper.accessor((tool) => decisionStatuses.indexOf(tool.decision.status), {
    id: 'decided',
    meta: { label: 'inventory.column-decision', class: 'w-54 [:lang(ja)_&]:w-44' },
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
    meta: { label: 'inventory.column-pages', class: 'hidden w-24 @4xl:table-cell' },
    cell: ({ row }) => <Sparkline days={row.original.days} />,
  }),
  helper.accessor((tool) => tool.flags.length, {
    id: 'flags',
    sortDescFirst: true,
    meta: { label: 'inventory.column-flags', class: 'hidden w-13 @4xl:table-cell' },
    cell: ({ row }) => <FlagsCell count={row.original.flags.length} />,
  }),
  helper.accessor((tool) => tool.entry?.foundOn, {
    id: 'found',
    sortDescFirst: true,
    meta: { label: 'inventory.column-found', class: 'hidden w-30 @3xl:table-cell [:lang(ja)_&]:w-36' },
    cell: ({ row }) => <FoundCell entry={row.original.entry} />,
  }),
]

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

/** 1 for today: "in the last 7 days" counts today as one of them. */
function daysAgo(day: IsoDate | undefined, today: IsoDate): number {
  return day === undefined ? Number.POSITIVE_INFINITY : daysBetween(day, today) + 1
}

function ToolNameCell({ tool }: { tool: ToolProfile }) {
  const { t } = useDaylight()
  return <NameCell name={tool.name} under={toolLine(tool, t)} href={hashFor(['tool', tool.id])} />
}
