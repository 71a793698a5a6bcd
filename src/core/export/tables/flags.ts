/** Employees' own reports of tools, one row each. */
import type { RegisterTable } from '#core/export/register-table.ts'
import { idColumn, toolColumns } from '#core/export/shared-columns.ts'
import { columnsOf, meaning } from '#core/export/table-column.ts'
import { day, text, word, words } from '#core/export/value-kinds.ts'
import { dataClasses } from '#core/register/decision.ts'
import { accountKinds, type Flag, flagSchema } from '#core/register/inventory.ts'

const { recorded } = columnsOf<Flag>('flags')

export const flagsTable: RegisterTable<Flag> = {
  name: 'flags',
  rows: ({ facts }) => facts.flags,
  columns: [
    ...toolColumns<Flag>(),
    recorded('Flagged on', '申告日', 'day', day),
    recorded('Purpose', '用途', 'purpose', text),
    recorded(
      'Data',
      'データの種類',
      'data',
      words(dataClasses, (value) => `data.${value}`),
    ),
    recorded(
      'Account',
      'アカウント',
      'account',
      word(accountKinds, (value) => `account.${value}`),
    ),
    meaning('note', recorded('Note', 'メモ', 'note', text)),
    recorded('By', '申告者', 'by', text),
    idColumn<Flag>(),
  ],
  place: {
    store: 'flags',
    subject: 'flag',
    schema: flagSchema,
    keyFields: ['id'],
    aboutField: 'toolId',
    recordOf: (flag) => flag,
    blank: (today) => ({ day: today, purpose: '', data: [], account: 'none' }),
  },
}
