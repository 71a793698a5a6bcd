/** An import from the dropped file to the undo: what was found, what a person chose, what would happen to each row. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { DateOrder } from '#core/certificate-reading/date-reading.ts'
import type { TableName } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { type DayColumn, openDayColumns } from '#core/table-import/day-columns.ts'
import type { Encoding, FileRows, UnreadableKind } from '#core/table-import/file-rows.ts'
import { type ConflictChoice, changesOf, type ImportPlan } from '#core/table-import/import-plan.ts'
import { ImportPlanner } from '#core/table-import/import-planner.ts'
import { type Mapping, mappingFor, recogniseTable } from '#core/table-import/recognise-table.ts'
import { readCsv } from '#platform/csv-reading.ts'
import { registrableDomain } from '#platform/registrable-domain.ts'
import { importTable, type UndoImport } from '#store/commands/table-import.ts'
import { registerOf } from '#ui/dashboard/exports/save-table.ts'
import { type Daylight, useDaylight } from '#ui/hooks/daylight-context.tsx'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'

export interface DroppedFile {
  /** Counts the files that were dropped: a file of the same name may be another one. */
  number: number
  name: string
  bytes: Uint8Array
}

/** What a person says instead of what was found. */
export interface Choices {
  encoding?: Encoding
  delimiter?: string
  table?: TableName
  mapping?: Mapping
  dateOrders: Readonly<Record<string, DateOrder>>
  vendors: ReadonlyMap<number, string>
}

export const noChoices: Choices = { dateOrders: {}, vendors: new Map() }

export interface FoundTable {
  rows: FileRows
  table: TableName
  mapping: Mapping
  days: readonly DayColumn[]
}

export type Reading =
  | { state: 'unreadable'; kind: UnreadableKind }
  | { state: 'unknown-table'; rows: FileRows }
  | { state: 'goes-out-only'; table: TableName }
  | ({ state: 'found' } & FoundTable)

/** What is in the file, as far as the choices go. */
export function useReading(file: DroppedFile, choices: Choices): Reading {
  const { encoding, delimiter, table, mapping } = choices
  const rows = useMemo(() => readCsv(file.bytes, { ...(encoding && { encoding }), ...(delimiter && { delimiter }) }), [file, encoding, delimiter])
  return useMemo(() => {
    if ('unreadable' in rows) return { state: 'unreadable', kind: rows.unreadable }
    const name = table ?? recogniseTable(rows.headings)?.table
    if (name === undefined) return { state: 'unknown-table', rows }
    if (tableDefinition(name).place === undefined) return { state: 'goes-out-only', table: name }
    const columns = mapping ?? mappingFor(name, rows.headings)
    const days = openDayColumns(
      tableDefinition(name),
      columns,
      rows.rows.map(({ cells }) => cells),
    )
    return { state: 'found', rows, table: name, mapping: columns, days }
  }, [rows, table, mapping])
}

/** The columns of which somebody must still say how their days are written. */
export function unansweredDays({ days }: FoundTable, { dateOrders }: Choices): DayColumn[] {
  return days.filter(({ column, told }) => told === undefined && dateOrders[column] === undefined)
}

/** Rows between two looks at whether the page still waits for the answer. */
const rowsAtOnce = 2000

/** The fate of every row; undefined while it is worked out. Worked out anew when the register or a choice changes. */
export function usePlan(found: FoundTable, { dateOrders, vendors }: Choices): ImportPlan | undefined {
  const daylight = useDaylight()
  const [plan, setPlan] = useState<ImportPlan>()
  useEffect(() => {
    const stop = new AbortController()
    setPlan(undefined)
    planned(daylight, found, dateOrders, vendors, stop.signal).then((made) => stop.signal.aborted || setPlan(made))
    return () => stop.abort()
  }, [daylight.facts, found, dateOrders, vendors])
  return plan
}

async function planned(
  daylight: Daylight,
  { rows, table, mapping, days }: FoundTable,
  dateOrders: Choices['dateOrders'],
  vendorChoices: Choices['vendors'],
  signal: AbortSignal,
): Promise<ImportPlan | undefined> {
  const told = days.flatMap(({ column, told }) => (told ? [[column, told] as const] : []))
  const planner = new ImportPlanner({
    table: tableDefinition(table),
    register: registerOf(daylight),
    catalogue: daylight.catalogue,
    wordings: { en: wordingOf(translatorFor('en')), ja: wordingOf(translatorFor('ja')) },
    language: recogniseTable(rows.headings)?.language ?? 'en',
    mapping,
    dateOrders: { ...Object.fromEntries(told), ...dateOrders },
    vendorChoices,
    domainOf: registrableDomain,
    newId: daylight.store.newId,
  })
  for (let at = 0; at < rows.rows.length; at += rowsAtOnce) {
    if (signal.aborted) return undefined
    for (const { row, cells, fault } of rows.rows.slice(at, at + rowsAtOnce)) planner.take(row, cells, fault)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return planner.plan()
}

/** Writes the plan. Throws RegisterMovedError where the register is not what the plan was made from. */
export async function takePlan({ store }: Daylight, plan: ImportPlan, fileName: string, choice: ConflictChoice): Promise<{ written: number; undo: UndoImport }> {
  const changes = changesOf(plan, choice)
  return { written: changes.length, undo: await importTable(store, { table: plan.table, fileName, changes }) }
}
