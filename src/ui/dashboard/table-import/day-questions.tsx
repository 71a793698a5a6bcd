/** Days that read in two ways: which comes first, answered by the day that the answer makes of a cell of the file. */
import type { DateOrder } from '#core/certificate-reading/date-reading.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { headingOf } from '#core/export/table-column.ts'
import type { DayColumn } from '#core/table-import/day-columns.ts'
import { readDay } from '#core/table-import/read-day.ts'
import { SegmentedChoice } from '#ui/components/segmented-choice.tsx'
import { type Choices, type FoundTable, unansweredDays } from '#ui/dashboard/table-import/use-table-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface DayQuestionsProps {
  found: FoundTable
  choices: Choices
  onChoices: (choices: Choices) => void
}

/** What only a person can say: no row is judged before. */
export function DayQuestions({ found, choices, onChoices }: DayQuestionsProps) {
  const { t } = useDaylight()
  const asked = found.days.filter(({ told }) => told === undefined)
  if (asked.length === 0) return null
  const unanswered = unansweredDays(found, choices)
  const answer = (order: DateOrder, column: string) => {
    // A file is written by one hand as a rule: the first answer goes for every column that waits for one.
    const columns = [column, ...unanswered.map((each) => each.column)]
    onChoices({ ...choices, dateOrders: { ...choices.dateOrders, ...Object.fromEntries(columns.map((each) => [each, order])) } })
  }
  return (
    <section class={`rounded-box border px-[18px] py-4 ${unanswered.length > 0 ? 'bg-warn-bg border-warning' : 'bg-base-100 border-line'}`}>
      <h2>{t('table-import.days')}</h2>
      <p class="mt-1 max-w-[86ch]">{t('table-import.days-why')}</p>
      <div class="mt-3 flex flex-wrap gap-x-8 gap-y-3">
        {asked.map((day) => (
          <DayChoice key={day.column} table={found.table} day={day} value={choices.dateOrders[day.column]} onChange={(order) => answer(order, day.column)} />
        ))}
      </div>
    </section>
  )
}

/** What other cells of the column tell, to be put right by hand. */
export function ToldDays({ found, choices, onChoices }: DayQuestionsProps) {
  const told = found.days.filter((day) => day.told !== undefined)
  return (
    <div class="mt-3 flex flex-wrap gap-x-8 gap-y-3 empty:hidden">
      {told.map((day) => (
        <DayChoice
          key={day.column}
          table={found.table}
          day={day}
          value={choices.dateOrders[day.column] ?? day.told}
          onChange={(order) => onChoices({ ...choices, dateOrders: { ...choices.dateOrders, [day.column]: order } })}
        />
      ))}
    </div>
  )
}

interface DayChoiceProps {
  table: FoundTable['table']
  day: DayColumn
  value: DateOrder | undefined
  onChange: (order: DateOrder) => void
}

function DayChoice({ table, day: { column, example, told }, value, onChange }: DayChoiceProps) {
  const { t, date, language } = useDaylight()
  const definition = tableDefinition(table).columns.find(({ name }) => name === column)
  const label = (order: DateOrder) => {
    const day = readDay(example, order)
    return t(`table-import.${order}`, { date: typeof day === 'string' ? date(day) : example })
  }
  const orders: readonly DateOrder[] = ['day-first', 'month-first']
  return (
    <SegmentedChoice<DateOrder>
      label={t(told ? 'table-import.days-told' : 'table-import.days-asked', { column: definition ? headingOf(definition, language) : column, example })}
      options={orders.map((order) => ({ value: order, label: label(order) }))}
      value={value}
      onChange={onChange}
    />
  )
}
