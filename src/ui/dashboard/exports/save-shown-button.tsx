/** Saves the rows that a page shows at present, as it is filtered, in the language of the interface. */
import { Download } from 'lucide'
import { usualCsv } from '#core/export/csv-options.ts'
import type { TableName } from '#core/export/register-table.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useTableSaving } from '#ui/dashboard/exports/use-table-saving.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

/** `rows` are those of the table `name`; nothing is shown where there is none. */
export function SaveShownButton({ name, rows, count = rows.length }: { name: TableName; rows: readonly unknown[]; count?: number }) {
  const { t, language } = useDaylight()
  const { save } = useTableSaving()
  if (rows.length === 0) return null
  return (
    <button type="button" class="btn btn-sm" title={t('exports.save-shown-hint', { rows: count })} onClick={() => save({ name, rows, options: { ...usualCsv, language } })}>
      <Icon icon={Download} />
      {t('exports.save-shown')}
    </button>
  )
}
