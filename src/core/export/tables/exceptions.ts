/** Time-boxed exceptions from decisions, one row each, ended ones included. */
import type { RegisterTable } from '#core/export/register-table.ts'
import { idColumn, toolColumns } from '#core/export/shared-columns.ts'
import { columnsOf, meaning } from '#core/export/table-column.ts'
import { day, text, words } from '#core/export/value-kinds.ts'
import { dataClasses } from '#core/register/decision.ts'
import { type ToolException, toolExceptionSchema } from '#core/register/exception.ts'

const { recorded } = columnsOf<ToolException>('exceptions')

export const exceptionsTable: RegisterTable<ToolException> = {
  name: 'exceptions',
  rows: ({ facts }) => facts.exceptions,
  columns: [
    ...toolColumns<ToolException>(),
    recorded('For whom', '対象者', 'scope', text),
    recorded('Reason', '理由', 'reason', text),
    meaning('owner', recorded('Owner', '管理責任者', 'owner', text)),
    recorded('Granted on', '許可日', 'grantedOn', day),
    recorded('Holds through', '有効期限', 'endsOn', day),
    recorded('Ended early on', '早期終了日', 'endedOn', day),
    recorded(
      'Allowed data',
      '許可データ',
      'allowedData',
      words(dataClasses, (value) => `data.${value}`),
    ),
    idColumn<ToolException>(),
  ],
  place: {
    store: 'exceptions',
    subject: 'exception',
    schema: toolExceptionSchema,
    keyFields: ['id'],
    aboutField: 'toolId',
    recordOf: (exception) => exception,
    blank: (today) => ({ grantedOn: today, allowedData: [] }),
  },
}
