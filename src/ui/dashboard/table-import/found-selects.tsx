/** Choosing by hand what is found by itself as a rule: the table, the encoding, the delimiter. */
import { useId } from 'preact/hooks'
import { type TableName, tableNames } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { type Encoding, encodings } from '#core/table-import/file-rows.ts'
import type { Choices } from '#ui/dashboard/table-import/use-table-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface SelectProps<Found> {
  choices: Choices
  found: Found | undefined
  onChoices: (choices: Choices) => void
}

export function TableSelect({ choices, found, onChoices }: SelectProps<TableName>) {
  const { t } = useDaylight()
  const options = tableNames.filter((name) => tableDefinition(name).place !== undefined).map((name) => ({ value: name, label: t(`table.${name}`) }))
  // Another table has other columns: the mapping and the answers on days belong to the old one.
  const choose = (table: string) => onChoices({ ...withoutMapping(choices), table: table as TableName, dateOrders: {} })
  return <Choice label={t('table-import.table')} value={found} options={options} onChange={choose} />
}

export function EncodingSelect({ choices, found, onChoices }: SelectProps<Encoding>) {
  const { t } = useDaylight()
  const options = encodings.map((value) => ({ value, label: t(`table-import.encoding.${value}`) }))
  return <Choice label={t('table-import.encoding')} value={found} options={options} onChange={(encoding) => onChoices({ ...choices, encoding: encoding as Encoding })} />
}

export function DelimiterSelect({ choices, found, onChoices }: SelectProps<string>) {
  const { t } = useDaylight()
  const options = [
    { value: ',', label: t('exports.comma') },
    { value: ';', label: t('exports.semicolon') },
    { value: '\t', label: t('exports.tab') },
    { value: '|', label: '|' },
  ]
  return <Choice label={t('exports.delimiter')} value={found} options={options} onChange={(delimiter) => onChoices({ ...choices, delimiter })} />
}

interface ChoiceProps {
  label: string
  value: string | undefined
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

/** A small label above a select; nothing is chosen where `value` is undefined. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const { t } = useDaylight()
  const id = useId()
  return (
    <div class="flex flex-col gap-1">
      <label class="text-soft text-xs" for={id}>
        {label}
      </label>
      <select id={id} class="select select-sm" value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {value === undefined && <option value="">{t('table-import.choose-one')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

function withoutMapping({ mapping: _, ...choices }: Choices): Choices {
  return choices
}
