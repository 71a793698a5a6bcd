/** What fell short and what is done about it, one row each. */
import type { RegisterTable } from '#core/export/register-table.ts'
import { idColumn } from '#core/export/shared-columns.ts'
import { columnsOf, meaning } from '#core/export/table-column.ts'
import { day, text, word } from '#core/export/value-kinds.ts'
import { type CorrectiveAction, correctiveActionSchema } from '#core/register/corrective-action.ts'

const { recorded, shown } = columnsOf<CorrectiveAction>('corrective-actions')

export const correctiveActionsTable: RegisterTable<CorrectiveAction> = {
  name: 'corrective-actions',
  rows: ({ facts }) => facts.correctiveActions,
  columns: [
    recorded(
      'About',
      '対象の種類',
      'subjectKind',
      word(correctiveActionSchema.shape.subjectKind.options, (value) => `record-kind.${value}`),
    ),
    shown('Name', '対象の名称', ({ subjectKind, subjectId }, _, names) => names[subjectKind](subjectId)),
    recorded('About id', '対象のID', 'subjectId', text),
    recorded('What fell short', '不十分だった点', 'finding', text),
    recorded('Found on', '発見日', 'foundOn', day),
    recorded('What is done about it', '処置の内容', 'action', text),
    meaning('owner', recorded('Owner', '管理責任者', 'owner', text)),
    meaning('due', recorded('To be done by', '対応期限', 'dueOn', day)),
    recorded('Closed on', '完了日', 'closedOn', day),
    recorded('Proof', '完了の証拠', 'proof', text),
    idColumn<CorrectiveAction>(),
  ],
  place: {
    store: 'correctiveActions',
    subject: 'corrective-action',
    schema: correctiveActionSchema,
    keyFields: ['id'],
    aboutField: 'subjectId',
    recordOf: (action) => action,
    blank: (today) => ({ foundOn: today }),
  },
}
