/** Every table of the register: how many rows it has, what is chosen of it, and the button that saves it. */
import { ChevronDown, Download } from 'lucide'
import { useState } from 'preact/hooks'
import { type CsvOptions, usualCsv } from '#core/export/csv-options.ts'
import type { TableName } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { ColumnChoice } from '#ui/dashboard/exports/column-choice.tsx'
import { CsvOptionsBar } from '#ui/dashboard/exports/csv-options-bar.tsx'
import { registerOf } from '#ui/dashboard/exports/save-table.ts'
import { tableGroupNames, tableGroups } from '#ui/dashboard/exports/table-groups.ts'
import { type TableSaving, useTableSaving } from '#ui/dashboard/exports/use-table-saving.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

export function TablesCard() {
  const daylight = useDaylight()
  const { t, store, language } = daylight
  const [options, setOptions] = useState<CsvOptions>({ ...usualCsv, language })
  const saving = useTableSaving()
  const auditLines = useLiveQuery(() => store.db.audit.count(), [store]) ?? 0
  const register = registerOf(daylight)
  const countOf = (name: TableName) => (name === 'audit-trail' ? auditLines : tableDefinition(name).rows(register).length)
  return (
    <Card title={t('exports.tables')}>
      <CsvOptionsBar options={options} onChange={setOptions} />
      {tableGroupNames.map((group) => (
        <section key={group} class="mt-5">
          <h3 class="text-faint mb-1.5 text-xs">{t(`exports.group.${group}`)}</h3>
          <ul class="border-line border-t">
            {tableGroups[group].map((name) => (
              <TableRow key={name} name={name} rows={countOf(name)} options={options} saving={saving} />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}

function TableRow({ name, rows, options, saving }: { name: TableName; rows: number; options: CsvOptions; saving: TableSaving }) {
  const { t } = useDaylight()
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [isOpen, setOpen] = useState(false)
  const running = saving.running?.name === name ? saving.running : undefined
  const columns = tableDefinition(name).columns.filter((column) => !leftOut.has(column.name))
  const save = () => saving.save({ name, options, columns: leftOut.size === 0 ? undefined : columns.map((column) => column.name) })
  return (
    <li class="border-line border-b py-2">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div class="min-w-0 flex-1 basis-72">
          <h4 class="text-base-content text-sm font-semibold">{t(`table.${name}`)}</h4>
          <p class="text-soft text-xs">{t(`table.${name}.about`)}</p>
        </div>
        <div class="ml-auto flex items-center gap-3">
          <span class="text-soft w-20 text-right text-xs">{t(name === 'audit-trail' ? 'exports.lines' : 'exports.rows', { rows })}</span>
          <button type="button" class="btn btn-ghost btn-sm w-36 justify-end" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {leftOut.size === 0
              ? t('exports.column-count', { count: columns.length })
              : t('exports.column-count-of', { chosen: columns.length, count: columns.length + leftOut.size })}
            <span class="sr-only">{t(`table.${name}`)}</span>
            <Icon icon={ChevronDown} size={14} />
          </button>
          <button type="button" class="btn btn-sm" disabled={rows === 0 || columns.length === 0 || saving.running !== undefined} onClick={save}>
            <Icon icon={Download} size={14} />
            {t('exports.save')}
            <span class="sr-only">{` ${name}.csv`}</span>
          </button>
        </div>
      </div>
      {running && <SavingProgress rows={running.rows} of={rows} onCancel={saving.cancel} />}
      {isOpen && <ColumnChoice name={name} language={options.language} leftOut={leftOut} onChange={setLeftOut} />}
    </li>
  )
}

function SavingProgress({ rows, of, onCancel }: { rows: number; of: number; onCancel: () => void }) {
  const { t } = useDaylight()
  return (
    <div class="mt-1 flex flex-wrap items-center gap-3">
      <progress class="progress max-w-md flex-1" aria-label={t('exports.progress')} value={rows} max={Math.max(of, rows, 1)} />
      <span class="text-soft text-xs">{t('exports.written', { rows, of })}</span>
      <button type="button" class="btn btn-xs" onClick={onCancel}>
        {t('common.cancel')}
      </button>
    </div>
  )
}
