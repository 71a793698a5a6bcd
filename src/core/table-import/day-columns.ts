/** Which columns of a file hold days that can be read in two ways, so that a person is asked once for each. */
import { type DateOrder, dateOrderOf } from '#core/certificate-reading/date-reading.ts'
import type { RegisterTable } from '#core/export/register-table.ts'
import { isOpen, withWholeYear } from '#core/table-import/read-day.ts'
import type { Mapping } from '#core/table-import/recognise-table.ts'

export interface DayColumn {
  /** English name. */
  column: string
  /** What its own cells tell: 23/11/2026 stands among them. undefined: somebody must say. */
  told: DateOrder | undefined
  /** A cell that reads in two ways. */
  example: string
}

/** The mapped columns of days in which at least one cell reads in two ways. */
export function openDayColumns({ columns }: RegisterTable, mapping: Mapping, rows: readonly (readonly string[])[]): DayColumn[] {
  return mapping.flatMap((name, at) => {
    const column = columns.find((each) => each.name === name)
    if (column?.read === undefined || column.kind !== 'day') return []
    const cells = [...new Set(rows.map((row) => row[at]?.trim() ?? ''))].filter((cell) => cell !== '')
    const example = cells.find(isOpen)
    return example === undefined ? [] : [{ column: column.name, told: dateOrderOf(cells.map(withWholeYear)), example }]
  })
}
