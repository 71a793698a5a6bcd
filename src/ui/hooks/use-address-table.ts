/** A table whose search, filters and order are its address, so that back, reload and links work. */
import { functionalUpdate, type SortingState, useTable } from '@tanstack/preact-table'
import { type Columns, type RecordTable, type TableParts, tableParts } from '#ui/hooks/table-parts.ts'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

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

export interface TableAddress {
  /** The parameters: "q", "sort", and the filters by name. */
  values: Readonly<Partial<Record<string, string>>>
  /** Sets one parameter, or (empty) takes it away. `inPlace` leaves no step for "back": for typing. */
  set: (name: string, value: string | undefined, inPlace?: boolean) => void
  /** Takes the search and all filters away. */
  clear: () => void
}

export function useAddressTable<Item extends { id: string }>({ page, parameters, columns, data, firstSort }: Inputs<Item>): { table: RecordTable<Item>; address: TableAddress } {
  const values = Object.fromEntries(parameters)
  const ids = new Set(columns.map((column) => column.id))
  const sorting = readSort(values['sort'] ?? firstSort).filter(({ id }) => ids.has(id))
  const columnFilters = Object.entries(values).flatMap(([id, value]) => (ids.has(id) && value ? [{ id, value }] : []))
  const address: TableAddress = {
    values,
    set: (name, value, inPlace = false) => goTo(hashFor([page], { ...values, [name]: value }), inPlace),
    clear: () => goTo(hashFor([page], { sort: values['sort'] }), false),
  }
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

function goTo(hash: string, inPlace: boolean): void {
  if (inPlace) location.replace(hash)
  else location.hash = hash
}
