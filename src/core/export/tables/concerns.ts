/** What employees asked for or reported, one row each. */
import type { RegisterTable } from '#core/export/register-table.ts'
import { idColumn, toolColumns } from '#core/export/shared-columns.ts'
import { columnsOf } from '#core/export/table-column.ts'
import { day, text, word } from '#core/export/value-kinds.ts'
import { type Concern, concernKinds, concernOutcomes, concernSchema, concernStates } from '#core/register/concern.ts'

const { recorded } = columnsOf<Concern>('concerns')

export const concernsTable: RegisterTable<Concern> = {
  name: 'concerns',
  rows: ({ facts }) => facts.concerns,
  columns: [
    recorded(
      'Kind',
      '種別',
      'kind',
      word(concernKinds, (value) => `concern-kind.${value}`),
    ),
    ...toolColumns<Concern>(),
    recorded('Sent on', '送信日', 'day', day),
    recorded('What it says', '内容', 'text', text),
    recorded('By', '送信者', 'by', text),
    recorded(
      'Progress',
      '対応状況',
      'state',
      word(concernStates, (value) => `concern-state.${value}`),
    ),
    recorded('Handled by', '対応者', 'handledBy', text),
    recorded(
      'Outcome',
      '結果',
      'outcome',
      word(concernOutcomes, (value) => `concern-outcome.${value}`),
    ),
    recorded('Answer', '回答', 'answer', text),
    recorded('Closed on', '完了日', 'closedOn', day),
    idColumn<Concern>(),
  ],
  place: {
    store: 'concerns',
    subject: 'concern',
    schema: concernSchema,
    keyFields: ['id'],
    aboutField: 'toolId',
    recordOf: (concern) => concern,
    blank: (today) => ({ kind: 'request', day: today, state: 'open' }),
  },
}
