/** The columns of a table with what they mean, each to be left out. */
import type { TableName } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import type { FileLanguage } from '#core/export/table.ts'
import { headingOf } from '#core/export/table-column.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { wordingOf } from '#ui/i18n/translator.ts'

interface ColumnChoiceProps {
  name: TableName
  language: FileLanguage
  leftOut: ReadonlySet<string>
  onChange: (leftOut: ReadonlySet<string>) => void
}

export function ColumnChoice({ name, language, leftOut, onChange }: ColumnChoiceProps) {
  const daylight = useDaylight()
  const { t } = daylight
  const wording = wordingOf(daylight)
  const { columns } = tableDefinition(name)
  const toggle = (column: string) => {
    const next = new Set(leftOut)
    if (!next.delete(column)) next.add(column)
    onChange(next)
  }
  return (
    <div class="bg-base-200 rounded-box mt-2 px-3 py-2">
      <p class="text-soft mb-1 flex flex-wrap items-center gap-x-3 text-xs">
        {t('exports.columns-chosen', { chosen: columns.length - leftOut.size, count: columns.length })}
        {leftOut.size > 0 && (
          <button type="button" class="btn btn-ghost btn-xs" onClick={() => onChange(new Set())}>
            {t('exports.all-columns')}
          </button>
        )}
      </p>
      <ul class="grid gap-x-6 md:grid-cols-2">
        {columns.map((column) => (
          <li key={column.name} class="py-1">
            <label class="flex items-start gap-2">
              <input type="checkbox" class="checkbox checkbox-sm mt-0.5" checked={!leftOut.has(column.name)} onChange={() => toggle(column.name)} />
              <span class="min-w-0">
                <span class="font-semibold" lang={language}>
                  {headingOf(column, language)}
                </span>
                <span class="text-soft block text-xs">{wording(column.meaning)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}
