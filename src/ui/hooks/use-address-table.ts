/** A table whose search, filters and order are its address, so that back, reload and links work. */
import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  functionalUpdate,
  metaHelper,
  type PreactTable,
  type Row,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/preact-table'
import { isFound } from '#core/register/text-search.ts'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import type { MessageKey } from '#ui/i18n/messages.ts'

/** A column without a look is only searched and filtered by. */
export interface ColumnLook {
  label: MessageKey
  /** Width, and from which room on it is shown: the table is the container. */
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
type Parts = typeof tableParts

// biome-ignore lint/suspicious/noExplicitAny: the columns of a table hold values of different types; TanStack's own helper answers this type.
export type Columns<Record extends object> = ColumnDef<Parts, Record, any>[]
export type AddressTable<Record extends object> = PreactTable<Parts, Record>

interface Address<Record extends object> {
  page: string
  /** `sort` is a column's id, with "-" before it for the other direction; every other parameter filters the column of its name. */
  parameters: URLSearchParams
  columns: Columns<Record>
  data: readonly Record[]
  /** The order where the address gives none. */
  firstSort: string
}

export interface TableAddress {
  values: Readonly<Partial<Record<string, string>>>
  /** Sets or (undefined) takes away one parameter. `inPlace` leaves no step for "back": for typing. */
  set: (name: string, value: string | undefined, inPlace?: boolean) => void
  clear: () => void
}

/** `columns` and `data` must keep their identity between renderings. */
export function useAddressTable<Record extends { id: string }>({ page, parameters, columns, data, firstSort }: Address<Record>): {
  table: AddressTable<Record>
  address: TableAddress
} {
  const values = Object.fromEntries(parameters)
  const ids = new Set(columns.map((column) => column.id ?? ''))
  const sorting = readSort(values['sort'] ?? firstSort).filter(({ id }) => ids.has(id))
  const columnFilters = Object.entries(values).flatMap(([id, value]) => (ids.has(id) && value ? [{ id, value }] : []))
  const address: TableAddress = {
    values,
    set: (name, value, inPlace = false) => goTo(hashFor([page], { ...values, [name]: value }), inPlace),
    clear: () => goTo(hashFor([page], { sort: values['sort'] }), false),
  }
  const table = useTable<Parts, Record>({
    features: tableParts,
    columns,
    data,
    getRowId: (record) => record.id,
    defaultColumn: { sortFn: 'byValue', sortUndefined: 'last' },
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting, columnFilters },
    onSortingChange: (change) => address.set('sort', writeSort(functionalUpdate(change, sorting))),
  })
  return { table, address }
}

function readSort(sort: string): SortingState {
  return [{ id: sort.replace('-', ''), desc: sort.startsWith('-') }]
}

function writeSort([first]: SortingState): string | undefined {
  return first && `${first.desc ? '-' : ''}${first.id}`
}

function goTo(hash: string, inPlace: boolean): void {
  if (inPlace) location.replace(hash)
  else location.hash = hash
}

type AnyRow = Row<Parts, object>

const collator = new Intl.Collator(['en', 'ja'], { numeric: true })

function byValue(a: AnyRow, b: AnyRow, columnId: string): number {
  const [left, right] = [a.getValue(columnId), b.getValue(columnId)]
  return typeof left === 'number' && typeof right === 'number' ? left - right : collator.compare(String(left), String(right))
}

function isFoundIn(row: AnyRow, columnId: string, query: string): boolean {
  return isFound(row.getValue<string>(columnId), query)
}

/** `choices` are joined by commas: "approved,approved-with-conditions". */
function isOneOf(row: AnyRow, columnId: string, choices: string): boolean {
  return choices.split(',').includes(String(row.getValue(columnId)))
}

function isAtMost(row: AnyRow, columnId: string, most: string): boolean {
  return row.getValue<number>(columnId) <= Number(most)
}
