/** A table whose search, filters and order are its address, so that back, reload and links work. */
import { functionalUpdate, type SortingState, useTable } from '@tanstack/preact-table'
import { type PageAddress, pageAddress } from '#ui/hooks/page-address.ts'
import { type Columns, type RecordTable, type TableParts, tableParts } from '#ui/hooks/table-parts.ts'

interface Inputs<Item extends object> {
  page: string
  /** `sort` is a column's id, with "-" before it for the other direction; every other parameter filters the column of its name. */
  parameters: URLSearchParams
  /** These two must keep their identity between renderings. */
  columns: Columns<Item>
  data: readonly Item[]
  /** The order where the address gives none. */
  firstSort: string
}

export function useAddressTable<Item extends { id: string }>({ page, parameters, columns, data, firstSort }: Inputs<Item>): { table: RecordTable<Item>; address: PageAddress } {
  const address = pageAddress(page, parameters)
  const { values } = address
  const ids = new Set(columns.map((column) => column.id))
  const sorting = readSort(values['sort'] ?? firstSort).filter(({ id }) => ids.has(id))
  const columnFilters = Object.entries(values).flatMap(([id, value]) => (ids.has(id) && value ? [{ id, value }] : []))
  const table = useTable<TableParts, Item>({
    features: tableParts,
    columns,
    data,
    getRowId: (item) => item.id,
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
