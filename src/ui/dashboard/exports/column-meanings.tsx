/** What each column of an exported table means, opened when somebody asks. */
import { meaningKey } from '#core/export/register-tables.ts'
import type { TableExport } from '#ui/dashboard/exports/use-exports.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { wordingOf } from '#ui/i18n/translator.ts'

export function ColumnMeanings({ name, columns }: { name: TableExport['name']; columns: readonly string[] }) {
  const daylight = useDaylight()
  const wording = wordingOf(daylight)
  const { t } = daylight
  return (
    <details class="mt-3">
      <summary class="text-info w-fit cursor-pointer hover:underline">{t('exports.columns', { count: columns.length })}</summary>
      <table class="mt-2 w-full text-left">
        <thead class="sr-only">
          <tr>
            <th scope="col">{t('exports.column')}</th>
            <th scope="col">{t('exports.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column} class="border-line border-t align-top">
              <th scope="row" class="w-[230px] py-1.5 pr-4 font-semibold" lang="en">
                {column}
              </th>
              <td class="text-soft py-1.5">{wording(meaningKey(name, column))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
