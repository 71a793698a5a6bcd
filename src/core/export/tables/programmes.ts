/** Programmes of vendors with the controls to which they map them, one row each. */
import { type Programme, programmeJudgements, programmeKinds, programmeSchema } from '#core/controls/programme.ts'
import type { RegisterTable } from '#core/export/register-table.ts'
import { idColumn, vendorColumns } from '#core/export/shared-columns.ts'
import { columnsOf, meaning } from '#core/export/table-column.ts'
import { day, text, texts, word } from '#core/export/value-kinds.ts'

const { recorded } = columnsOf<Programme>('programmes')

export const programmesTable: RegisterTable<Programme> = {
  name: 'programmes',
  rows: ({ facts }) => facts.programmes,
  columns: [
    ...vendorColumns<Programme>(),
    recorded(
      'Kind',
      '種類',
      'kind',
      word(programmeKinds, (value) => `programme.${value}`),
    ),
    recorded('Programme', '取組み', 'title', text),
    recorded('Controls', '管理策', 'controls', texts),
    meaning('link', recorded('Link', 'リンク', 'url', text)),
    recorded('Seen on', '確認日', 'seenOn', day),
    recorded(
      'Our judgement',
      '自組織の判断',
      'judgement',
      word(programmeJudgements, (value) => `judgement.${value}`),
    ),
    recorded('Reason', '理由', 'reason', text),
    recorded('Judged by', '判断者', 'judgedBy', text),
    idColumn<Programme>(),
  ],
  place: {
    store: 'programmes',
    subject: 'programme',
    schema: programmeSchema,
    keyFields: ['id'],
    aboutField: 'vendorId',
    recordOf: (programme) => programme,
    blank: (today) => ({ kind: 'other', seenOn: today, judgement: 'not-judged' }),
  },
}
