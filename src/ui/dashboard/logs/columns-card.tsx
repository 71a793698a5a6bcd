/** The columns of a log: which are read and for what, and which are thrown away. In logs with named columns each may be changed. */
import { Check, UserX } from 'lucide'
import { type ColumnRole, columnRoles, type LogColumn, type LogShape } from '#core/log-import/log-shape.ts'
import { lineBeginning } from '#core/log-import/recognise-log.ts'
import { Card } from '#ui/components/card.tsx'
import { Chip } from '#ui/components/chip.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface ColumnsCardProps {
  shape: LogShape
  /** true: somebody has to say which column tells the host. */
  needsPlace: boolean
  onChange: (at: number, role: ColumnRole | undefined) => void
}

const changeable = new Set<LogShape['layout']>(['delimited', 'w3c', 'fields', 'json'])

export function ColumnsCard({ shape, needsPlace, onChange }: ColumnsCardProps) {
  const { t } = useDaylight()
  const isChangeable = changeable.has(shape.layout)
  return (
    <Card title={t('logs.columns')}>
      {needsPlace && (
        <p role="alert" class="text-error mb-3">
          {t('logs.needs-place')}
        </p>
      )}
      <p class="text-soft mb-3">{t('logs.columns-under')}</p>
      <table class="w-full text-left">
        <thead class="text-faint border-line border-b text-xs">
          <tr>
            <th scope="col" class="py-2 pr-3 font-semibold">
              {t('logs.column')}
            </th>
            <th scope="col" class="py-2 font-semibold">
              {t('logs.column-fate')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shape.columns.map((column, at) => (
            <ColumnRow key={`${at} ${column.name}`} column={column} onChange={isChangeable ? (role) => onChange(at, role) : undefined} />
          ))}
        </tbody>
      </table>
    </Card>
  )
}

function ColumnRow({ column: { name, role }, onChange }: { column: LogColumn; onChange: ((role: ColumnRole | undefined) => void) | undefined }) {
  const { t } = useDaylight()
  const label = name === lineBeginning ? t('logs.line-beginning') : /^\d+$/.test(name) ? t('logs.column-number', { number: name }) : name
  const options = ['', ...columnRoles] as const
  return (
    <tr class={`border-line border-t first:border-t-0 ${role ? '' : 'text-faint'}`}>
      <th scope="row" class="max-w-60 truncate py-1.5 pr-3 font-semibold" title={label}>
        {label}
      </th>
      <td class="py-1.5">
        {onChange ? (
          <select
            class="select select-sm w-full max-w-64"
            aria-label={t('logs.read-as', { column: label })}
            onChange={(event) => onChange((event.currentTarget.value || undefined) as ColumnRole | undefined)}
          >
            {options.map((option) => (
              <option key={option} value={option} selected={option === (role ?? '')}>
                {option === '' ? t('logs.thrown-away') : t(`logs.role.${option}`)}
              </option>
            ))}
          </select>
        ) : (
          <Chip tone={role ? 'good' : 'mute'} icon={role ? Check : UserX}>
            {role ? t(`logs.role.${role}`) : t('logs.thrown-away')}
          </Chip>
        )}
      </td>
    </tr>
  )
}
