/** Where the rows of the inventory and of its decisions are read back: both are of one record, the tool's entry. */
import type { RecordPlace } from '#core/export/register-table.ts'
import { unreviewed } from '#core/register/decision.ts'
import { inventoryEntrySchema } from '#core/register/inventory.ts'

export const inventoryPlace = {
  store: 'entries',
  subject: 'tool',
  schema: inventoryEntrySchema,
  keyFields: ['toolId'],
  aboutField: 'toolId',
  blank: (today) => ({ foundOn: today, foundBy: 'import', decision: unreviewed }),
} as const satisfies Omit<RecordPlace<never>, 'recordOf'>
