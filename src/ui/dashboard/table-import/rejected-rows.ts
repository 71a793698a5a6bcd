/** The rejected rows of a file as a file of their own, each with what is wrong in front: to be mended in a spreadsheet and brought in again. */
import { delimiters, usualCsv } from '#core/export/csv-options.ts'
import type { Table } from '#core/export/table.ts'
import type { ImportPlan } from '#core/table-import/import-plan.ts'
import { csvText } from '#platform/csv.ts'
import { saveFile } from '#platform/files.ts'
import { faultSentences } from '#ui/dashboard/table-import/fault-words.ts'
import type { FoundTable } from '#ui/dashboard/table-import/use-table-import.ts'
import type { Daylight } from '#ui/hooks/daylight-context.tsx'

/** Saves "suppliers-rejected.csv" and answers its name. */
export function saveRejectedRows(fileName: string, plan: ImportPlan, found: FoundTable, daylight: Daylight): string {
  const name = `${fileName.replace(/(?:-rejected)?\.[^.]*$/, '')}-rejected.csv`
  const delimiter = delimiters.find((each) => each === found.rows.delimiter) ?? usualCsv.delimiter
  saveFile(name, csvText(rejectedTable(plan, found, daylight), { ...usualCsv, delimiter }), 'text/csv')
  return name
}

/** The cells as they stand in the file. In front, because a row at fault may have more cells than there are headings. */
export function rejectedTable({ rows }: ImportPlan, found: FoundTable, daylight: Daylight): Table {
  const { headings } = found.rows
  const why = daylight.t('table-import.rejected-why')
  const cellsByRow = new Map(found.rows.rows.map(({ row, cells }) => [row, cells]))
  // A file that was saved so before has the column already.
  const first = headings[0] === why ? 1 : 0
  return {
    columns: [why, ...headings.slice(first)],
    rows: rows
      .filter(({ fate }) => fate === 'rejected')
      .map((row) => {
        const cells = cellsByRow.get(row.row) ?? []
        return [faultSentences(row, cells, found, daylight).join(' '), ...cells.slice(first)]
      }),
  }
}
