/** The columns of the vendors: what is shown of each, and what it is sorted, searched and filtered by. */
import { createColumnHelper } from '@tanstack/preact-table'
import { rungHeight } from '#core/assurance/assess.ts'
import { vendorPositions } from '#core/register/certificate.ts'
import type { VendorProfile } from '#core/register/profile.ts'
import { searchText } from '#core/register/text-search.ts'
import { riskTiers } from '#core/register/vendor-entry.ts'
import { AssuranceCell } from '#ui/components/assurance-cell.tsx'
import { answeredPoints, CertificateCell, ControlsCell, PositionCell, TierCell, ToolsCell, VendorNameCell } from '#ui/dashboard/vendors/vendors-cells.tsx'
import type { Columns, TableParts } from '#ui/hooks/table-parts.ts'

const helper = createColumnHelper<TableParts, VendorProfile>()

/** The ids are the parameters of the address. */
export const vendorsColumns: Columns<VendorProfile> = helper.columns([
  helper.accessor((vendor) => vendor.name, {
    id: 'name',
    meta: { label: 'vendors.column-vendor', class: '' },
    cell: ({ row }) => <VendorNameCell vendor={row.original} />,
  }),
  helper.accessor((vendor) => vendor.tools.length, {
    id: 'tools',
    sortDescFirst: true,
    meta: { label: 'vendors.column-tools', class: 'hidden w-16 @4xl:table-cell' },
    cell: ({ row }) => <ToolsCell tools={row.original.tools} />,
  }),
  helper.accessor((vendor) => vendorPositions.indexOf(vendor.entry.position), {
    id: 'stands',
    meta: { label: 'vendors.column-position', class: 'hidden w-27 @3xl:table-cell' },
    cell: ({ row }) => <PositionCell entry={row.original.entry} />,
  }),
  helper.accessor(({ assurance }) => rungHeight(assurance.rung) + (assurance.inForce ? 0.5 : 0), {
    id: 'assurance',
    sortDescFirst: true,
    meta: { label: 'inventory.column-assurance', class: 'w-48 @4xl:w-50' },
    cell: ({ row }) => <AssuranceCell assurance={row.original.assurance} />,
  }),
  helper.accessor((vendor) => vendor.assurance.certificate?.expiresOn, {
    id: 'until',
    meta: { label: 'vendors.column-until', class: 'w-42 @xl:w-50 [:lang(ja)_&]:@xl:w-52' },
    cell: ({ row }) => <CertificateCell assurance={row.original.assurance} />,
  }),
  helper.accessor(answeredPoints, {
    id: 'controls',
    sortDescFirst: true,
    meta: { label: 'vendors.column-controls', class: 'hidden w-23 @4xl:table-cell' },
    cell: ({ row }) => <ControlsCell vendor={row.original} />,
  }),
  helper.accessor((vendor) => riskTiers.indexOf(vendor.entry.riskTier), {
    id: 'risk',
    meta: { label: 'vendors.column-tier', class: 'hidden w-29 @2xl:table-cell [:lang(ja)_&]:w-34' },
    cell: ({ row }) => <TierCell entry={row.original.entry} />,
  }),
  helper.accessor(({ name, nameJa, legalEntity, entry, tools }) => searchText([name, nameJa, legalEntity, entry.owner, ...tools.map((tool) => tool.name)]), {
    id: 'q',
    filterFn: 'isFoundIn',
  }),
  helper.accessor((vendor) => vendor.entry.position, { id: 'position', filterFn: 'isOneOf' }),
  helper.accessor((vendor) => vendor.assurance.rung, { id: 'rung', filterFn: 'isOneOf' }),
  helper.accessor((vendor) => vendor.entry.riskTier, { id: 'tier', filterFn: 'isOneOf' }),
])
