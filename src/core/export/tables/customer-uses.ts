/** Uses whose output reaches customers, one row each. */
import { type CustomerUse, customerUseSchema } from '#core/controls/programme.ts'
import type { RegisterTable } from '#core/export/register-table.ts'
import { idColumn, vendorColumns } from '#core/export/shared-columns.ts'
import { columnsOf, meaning } from '#core/export/table-column.ts'
import { day, text } from '#core/export/value-kinds.ts'

const { recorded } = columnsOf<CustomerUse>('customer-uses')

export const customerUsesTable: RegisterTable<CustomerUse> = {
  name: 'customer-uses',
  rows: ({ facts }) => facts.customerUses,
  columns: [
    ...vendorColumns<CustomerUse>(),
    recorded('Use', '利用', 'use', text),
    recorded('Which customers', 'どの顧客', 'customers', text),
    recorded('What they were told', '伝えた内容', 'told', text),
    recorded('Told on', '伝えた日', 'toldOn', day),
    meaning('link', recorded('Link', 'リンク', 'url', text)),
    idColumn<CustomerUse>(),
  ],
  place: {
    store: 'customerUses',
    subject: 'customer-use',
    schema: customerUseSchema,
    keyFields: ['id'],
    aboutField: 'vendorId',
    recordOf: (use) => use,
    blank: () => ({}),
  },
}
