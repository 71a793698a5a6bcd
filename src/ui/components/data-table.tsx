/** A table of records: headings that sort, rows that lead to their record, and only the rows in sight drawn. */
import { FlexRender, type Header, type Row } from '@tanstack/preact-table'
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide'
import { useRef } from 'preact/hooks'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { RecordTable, TableParts } from '#ui/hooks/table-parts.ts'
import { useVirtualRows } from '#ui/hooks/use-virtual-rows.ts'

const rowHeight = 52

/** `label` says what the rows are. The first column is the row's heading. */
export function DataTable<Item extends object>({ table, label }: { table: RecordTable<Item>; label: string }) {
  const body = useRef<HTMLTableSectionElement>(null)
  const { rows } = table.getRowModel()
  const { indexes, before, after } = useVirtualRows({ count: rows.length, height: rowHeight, body })
  const headers = table.getFlatHeaders().filter((header) => header.column.columnDef.meta)
  // Without overflow-anchor the browser would scroll after the rows that were swapped for a gap.
  return (
    <div class="bg-base-100 border-line rounded-box @container overflow-clip border [overflow-anchor:none]">
      <table class="w-full table-fixed text-left" aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {headers.map((header) => (
              <HeadCell key={header.id} header={header} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <Gap height={before} />
          {indexes.map((index) => {
            const row = rows[index]
            return row && <BodyRow key={row.id} row={row} index={index} />
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </div>
  )
}

function HeadCell<Item extends object>({ header }: { header: Header<TableParts, Item> }) {
  const { t } = useDaylight()
  const { column } = header
  const look = column.columnDef.meta
  const sorted = column.getIsSorted()
  return (
    <th
      scope="col"
      aria-sort={sorted ? (sorted === 'asc' ? 'ascending' : 'descending') : undefined}
      class={`bg-base-100 border-line sticky top-0 z-10 h-10 border-b px-2 text-xs font-normal first:pl-4 last:pr-4 ${look?.class}`}
    >
      <button type="button" class="hover:text-base-content group/head relative flex max-w-full cursor-pointer items-center gap-1 rounded" onClick={() => column.toggleSorting()}>
        <span class={`truncate ${sorted ? 'text-base-content font-semibold' : 'text-soft'}`}>{look && t(look.label)}</span>
        <span class={sorted ? '' : 'text-faint absolute left-full pl-0.5 opacity-0 group-hover/head:opacity-100 group-focus-visible/head:opacity-100'}>
          <Icon icon={sorted === 'asc' ? ArrowUp : sorted === 'desc' ? ArrowDown : ChevronsUpDown} size={13} />
        </span>
      </button>
    </th>
  )
}

function BodyRow<Item extends object>({ row, index }: { row: Row<TableParts, Item>; index: number }) {
  return (
    <tr aria-rowindex={index + 2} class="border-line hover:bg-base-200 focus-within:bg-base-200 relative h-[52px] border-b last:border-b-0">
      {row.getAllCells().map((cell, i) => {
        const look = cell.column.columnDef.meta
        if (look === undefined) return null
        const Cell = i === 0 ? 'th' : 'td'
        return (
          <Cell key={cell.id} scope={i === 0 ? 'row' : undefined} class={`px-2 font-normal first:pl-4 last:pr-4 ${look.class}`}>
            <FlexRender cell={cell} />
          </Cell>
        )
      })}
    </tr>
  )
}

/** The room of the rows that are not drawn. One cell: one that spanned the columns that a narrow window hides would bring them back, empty. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without content takes no focus.
    <tr aria-hidden="true">
      <td style={{ height: `${height}px`, padding: 0 }} />
    </tr>
  )
}
