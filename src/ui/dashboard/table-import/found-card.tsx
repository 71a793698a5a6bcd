/** What was found in the file, each to be put right by hand: table, encoding, delimiter, columns, and days that other cells settle. */
import { tableDefinition } from '#core/export/register-tables.ts'
import { headingOf } from '#core/export/table-column.ts'
import { Card } from '#ui/components/card.tsx'
import { ToldDays } from '#ui/dashboard/table-import/day-questions.tsx'
import { Choice, DelimiterSelect, EncodingSelect, TableSelect } from '#ui/dashboard/table-import/found-selects.tsx'
import type { Choices, FoundTable } from '#ui/dashboard/table-import/use-table-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface FoundCardProps {
  found: FoundTable
  choices: Choices
  onChoices: (choices: Choices) => void
}

export function FoundCard({ found, choices, onChoices }: FoundCardProps) {
  const { t } = useDaylight()
  const { rows, table, mapping } = found
  const read = mapping.filter((column) => tableDefinition(table).columns.some(({ name, field }) => name === column && field !== undefined)).length
  return (
    <Card title={t('table-import.found')}>
      <div class="flex flex-wrap gap-x-4 gap-y-3">
        <TableSelect choices={choices} found={table} onChoices={onChoices} />
        <EncodingSelect choices={choices} found={rows.encoding} onChoices={onChoices} />
        <DelimiterSelect choices={choices} found={rows.delimiter} onChoices={onChoices} />
      </div>
      <ToldDays found={found} choices={choices} onChoices={onChoices} />
      <details class="mt-3">
        <summary class="text-info w-fit cursor-pointer hover:underline">{t('table-import.columns', { read, count: rows.headings.length })}</summary>
        <p class="text-soft mt-2 text-xs">{t('table-import.columns-hint')}</p>
        <ColumnMapping found={found} choices={choices} onChoices={onChoices} />
      </details>
    </Card>
  )
}

function ColumnMapping({ found: { rows, table, mapping }, choices, onChoices }: FoundCardProps) {
  const { t, language } = useDaylight()
  const columns = tableDefinition(table).columns.filter(({ field, name }) => field !== undefined || name === 'Tool' || name === 'Vendor')
  const leaveAlone = { value: '-', label: t('table-import.left-alone') }
  const choose = (at: number, value: string) => {
    const name = value === '-' ? undefined : value
    // A column of the table is read from one column of the file.
    onChoices({ ...choices, mapping: mapping.map((column, i) => (i === at ? name : column === name ? undefined : column)) })
  }
  return (
    <div class="mt-2 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {rows.headings.map((heading, at) => {
        const mapped = mapping[at]
        const isRead = columns.some(({ name }) => name === mapped)
        return (
          <Choice
            key={at}
            label={`${heading || t('table-import.no-heading')}: ${sampleOf(rows.rows, at)}`}
            value={isRead ? (mapped ?? '-') : '-'}
            options={[leaveAlone, ...columns.map((column) => ({ value: column.name, label: headingOf(column, language) }))]}
            onChange={(value) => choose(at, value)}
          />
        )
      })}
    </div>
  )
}

/** The first cell of a column that holds anything, shortened. */
function sampleOf(rows: FoundTable['rows']['rows'], at: number): string {
  const sample =
    rows
      .slice(0, 50)
      .find(({ cells }) => cells[at]?.trim())
      ?.cells[at]?.trim() ?? ''
  return sample.length > 40 ? `${sample.slice(0, 40)}…` : sample
}
