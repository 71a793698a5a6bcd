/** One exported table: what it holds, its first rows, what its columns mean, and the button that saves it. */
import { Download } from 'lucide'
import { Card, EmptyState } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { ColumnMeanings } from '#ui/dashboard/exports/column-meanings.tsx'
import type { TableExport } from '#ui/dashboard/exports/use-exports.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const previewRows = 5
const previewColumns = 7

interface TableCardProps {
  tableExport: TableExport
  holds: string
  saveLabel: string
  empty: { title: string; text: string }
}

export function TableCard({ tableExport, holds, saveLabel, empty }: TableCardProps) {
  const { t } = useDaylight()
  const notify = useToast()
  const { name, table, fileName, save } = tableExport
  const isEmpty = table.rows.length === 0
  const saveAndSay = () => {
    save()
    notify(t('exports.saved', { file: fileName }))
  }
  return (
    <Card
      title={`${name}.csv`}
      aside={
        <button type="button" class="btn btn-sm" disabled={isEmpty} onClick={saveAndSay}>
          <Icon icon={Download} />
          {saveLabel}
        </button>
      }
    >
      <p class="text-soft max-w-[80ch]">{holds}</p>
      {isEmpty ? (
        <EmptyState title={empty.title}>
          <p>{empty.text}</p>
        </EmptyState>
      ) : (
        <Preview {...tableExport} />
      )}
      <ColumnMeanings name={name} columns={table.columns} />
    </Card>
  )
}

function Preview({ name, table, fileName }: TableExport) {
  const { t } = useDaylight()
  const rows = table.rows.slice(0, previewRows)
  const columns = table.columns.slice(0, previewColumns)
  return (
    <>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
        tabIndex={0}
        aria-label={t('exports.preview', { file: `${name}.csv` })}
        class="border-line mt-3 overflow-x-auto rounded-lg border"
      >
        <table class="w-full text-left" lang="en">
          <thead class="bg-base-300 text-soft text-xs">
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" class="px-3 py-1.5 font-semibold whitespace-nowrap">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join()} class="border-line border-t">
                {row.slice(0, previewColumns).map((cell, i) => (
                  <td key={columns[i]} class="max-w-[220px] truncate px-3 py-1.5" title={String(cell)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="text-faint mt-2 flex flex-wrap gap-x-4 text-xs">
        <span>{t('exports.preview-extent', { rows: rows.length, allRows: table.rows.length, columns: columns.length, allColumns: table.columns.length })}</span>
        <span>{t('exports.file-name', { file: fileName })}</span>
      </p>
    </>
  )
}
