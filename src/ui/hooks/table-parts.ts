/** What every table of records can do: be sorted by a column's value, searched, and filtered. TanStack Table loads only the parts named here. */
import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  metaHelper,
  type PreactTable,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/preact-table'
import { isFound } from '#core/register/text-search.ts'
import type { MessageKey } from '#ui/i18n/messages.ts'

/** A column without a look is only searched and filtered by. */
export interface ColumnLook {
  label: MessageKey
  /** Its width, and from which width of the table on it is shown. */
  class: string
}

export const tableParts = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { byValue },
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: { isFoundIn, isOneOf, isAtMost },
  columnMeta: metaHelper<ColumnLook>(),
})
export type TableParts = typeof tableParts

// biome-ignore lint/suspicious/noExplicitAny: the columns of one table hold values of different types; TanStack's own helper answers this type.
export type Columns<Item extends object> = ColumnDef<TableParts, Item, any>[]
export type RecordTable<Item extends object> = PreactTable<TableParts, Item>

interface ValueRow {
  getValue: (columnId: string) => unknown
}

const collator = new Intl.Collator(['en', 'ja'], { numeric: true })

function byValue(a: ValueRow, b: ValueRow, columnId: string): number {
  const [left, right] = [a.getValue(columnId), b.getValue(columnId)]
  return typeof left === 'number' && typeof right === 'number' ? left - right : collator.compare(String(left), String(right))
}

/** The column holds a `searchText`. */
function isFoundIn(row: ValueRow, columnId: string, query: string): boolean {
  return isFound(String(row.getValue(columnId)), query)
}

/** `choices` are joined by commas: "approved,approved-with-conditions". */
function isOneOf(row: ValueRow, columnId: string, choices: string): boolean {
  return choices.split(',').includes(String(row.getValue(columnId)))
}

function isAtMost(row: ValueRow, columnId: string, most: string): boolean {
  return Number(row.getValue(columnId)) <= Number(most)
}
