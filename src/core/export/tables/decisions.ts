/** The organisation's decisions in full, one row per tool in the inventory. */
import { inventoryPlace } from '#core/export/inventory-place.ts'
import type { RegisterTable } from '#core/export/register-table.ts'
import { toolColumns } from '#core/export/shared-columns.ts'
import { columnsOf, meaning } from '#core/export/table-column.ts'
import { count, day, text, texts, word, words } from '#core/export/value-kinds.ts'
import { dataClasses, decisionStatuses } from '#core/register/decision.ts'
import { type InventoryEntry, inventoryEntrySchema } from '#core/register/inventory.ts'

const { recorded } = columnsOf<InventoryEntry>('inventory')

export const decisionsTable: RegisterTable<InventoryEntry> = {
  name: 'decisions',
  rows: ({ facts }) => facts.entries,
  columns: [
    ...toolColumns<InventoryEntry>(),
    recorded(
      'Decision',
      '判断',
      'decision.status',
      word(decisionStatuses, (value) => `decision.${value}`),
    ),
    recorded('Decided on', '判断日', 'decision.decidedOn', day),
    recorded('Decided by', '判断者', 'decision.decidedBy', text),
    recorded('Reason', '理由', 'decision.reason', text),
    recorded('Conditions', '条件', 'decision.conditions', texts),
    recorded('For which groups', '対象グループ', 'decision.userGroups', texts),
    recorded('Allowed purposes', '許可する用途', 'decision.allowedPurposes', texts),
    recorded('Forbidden purposes', '禁止する用途', 'decision.forbiddenPurposes', texts),
    recorded(
      'Allowed data',
      '入力してよいデータ',
      'decision.allowedData',
      words(dataClasses, (value) => `data.${value}`),
    ),
    recorded('Use instead', '代わりに使えるツール', 'decision.useInstead', text),
    recorded('Review by', '見直し期限', 'decision.reviewBy', day),
    meaning('review-months', recorded('Review every (months)', '見直し間隔(か月)', 'decision.reviewMonths', count)),
    meaning('reviewed-on', recorded('Reviewed on', '見直し日(変更なし)', 'decision.reviewedOn', day)),
    recorded('Found on', '発見日', 'foundOn', day),
    recorded(
      'Found by',
      '発見のきっかけ',
      'foundBy',
      word(inventoryEntrySchema.shape.foundBy.options, (value) => `found-by.${value}`),
    ),
  ],
  place: {
    ...inventoryPlace,
    recordOf: (entry) => entry,
  },
}
