/** The inventory as a table to read: one row per tool found here, with what follows from the rest of the register that day. */
import { inventoryPlace } from '#core/export/inventory-place.ts'
import type { RegisterTable } from '#core/export/register-table.ts'
import { joined, type Table, type Wording } from '#core/export/table.ts'
import { columnsOf, meaning, type TableColumn, tableOf } from '#core/export/table-column.ts'
import { count, day, text, texts, word, words } from '#core/export/value-kinds.ts'
import { dataClasses, decisionStatuses } from '#core/register/decision.ts'
import { inventoryEntrySchema } from '#core/register/inventory.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { aiActAppliesFrom } from '#core/register/regulatory-note.ts'

const { shown, shownAs } = columnsOf<ToolProfile>('inventory')

/** One row per tool in the given order, in English. Columns are documented in docs/exports.md. */
export function inventoryTable(tools: readonly ToolProfile[], wording: Wording): Table {
  return tableOf(inventory.columns, tools, wording)
}

export const inventory: RegisterTable<ToolProfile> = {
  name: 'inventory',
  rows: ({ profiles }) => profiles.tools,
  columns: [...toolColumns(), ...openingColumns(), ...decisionColumns(), ...assuranceColumns(), ...regulatoryColumns(), ...reviewColumns()],
  place: {
    ...inventoryPlace,
    recordOf: ({ entry }) => entry,
    rowOf: (id, { profiles }) => profiles.tool(id),
  },
}

function toolColumns(): TableColumn<ToolProfile>[] {
  return [
    shown('Tool', 'ツール', (tool) => tool.name),
    shownAs('Tool id', 'ツールID', (tool) => tool.id, 'toolId', text),
    shown('Vendor', 'ベンダー', (tool) => tool.vendorName),
    shown('Category', '分類', (tool, wording) => tool.category && wording(`category.${tool.category}`)),
    shown('Hosts seen', 'アクセスしたホスト', (tool) => joined(tool.hosts)),
    shownAs('Found on', '発見日', (tool) => tool.entry?.foundOn, 'foundOn', day),
    shownAs(
      'Found by',
      '発見のきっかけ',
      (tool) => tool.entry?.foundBy,
      'foundBy',
      word(inventoryEntrySchema.shape.foundBy.options, (value) => `found-by.${value}`),
    ),
  ]
}

function openingColumns(): TableColumn<ToolProfile>[] {
  return [
    shown('First opened', '最初に開いた日', (tool) => tool.days[0]?.day, 'day'),
    shown('Last opened', '最後に開いた日', (tool) => tool.days.at(-1)?.day, 'day'),
    shown('Days opened', '開いた日数', (tool) => tool.days.length, 'number'),
    shown('Pages opened', '開いたページ数', (tool) => tool.pages, 'number'),
    shown('Pages opened by day', '日別のページ数', (tool) => joined(tool.days.map(({ day, count }) => `${day}: ${count}`))),
    shown('Flags', '申告件数', (tool) => tool.flags.length, 'number'),
    shown('Purposes flagged', '申告された用途', (tool) => joined(unique(tool.flags.map((flag) => flag.purpose)))),
    shown('Data flagged', '申告されたデータ', (tool, wording) => joined(unique(tool.flags.flatMap((flag) => flag.data)).map((data) => wording(`data.${data}`)))),
    shown('Accounts flagged', '申告されたアカウント', (tool, wording) => joined(unique(tool.flags.map((flag) => flag.account)).map((account) => wording(`account.${account}`)))),
  ]
}

function decisionColumns(): TableColumn<ToolProfile>[] {
  const data = words(dataClasses, (value) => `data.${value}`)
  return [
    shownAs(
      'Decision',
      '判断',
      (tool) => tool.decision.status,
      'decision.status',
      word(decisionStatuses, (value) => `decision.${value}`),
    ),
    shownAs('Decided on', '判断日', (tool) => tool.decision.decidedOn, 'decision.decidedOn', day),
    shownAs('Decided by', '判断者', (tool) => tool.decision.decidedBy, 'decision.decidedBy', text),
    shownAs('Reason', '理由', (tool) => tool.decision.reason, 'decision.reason', text),
    shownAs('Conditions', '条件', (tool) => tool.decision.conditions, 'decision.conditions', texts),
    shownAs('Allowed purposes', '許可する用途', (tool) => tool.decision.allowedPurposes, 'decision.allowedPurposes', texts),
    shownAs('Forbidden purposes', '禁止する用途', (tool) => tool.decision.forbiddenPurposes, 'decision.forbiddenPurposes', texts),
    shownAs('Allowed data', '入力してよいデータ', (tool) => tool.decision.allowedData, 'decision.allowedData', data),
    shownAs('Use instead', '代わりに使えるツール', (tool) => tool.decision.useInstead, 'decision.useInstead', text),
    shownAs('Review by', '見直し期限', (tool) => tool.decision.reviewBy, 'decision.reviewBy', day),
  ]
}

function assuranceColumns(): TableColumn<ToolProfile>[] {
  return [
    shown('Assurance', '保証の段階', (tool, wording) => wording(`rung.${tool.assurance.rung}`)),
    shown('Certificate in force', '認証書の有効性', (tool, wording) => (tool.assurance.certificate ? wording(tool.assurance.inForce ? 'word.yes' : 'word.no') : '')),
    shown('Valid until', '認証書の有効期限', (tool) => tool.assurance.certificate?.expiresOn, 'day'),
    shown('Warnings', '注意点', (tool, wording) => joined(tool.assurance.warnings.map((warning) => wording(`warning.${warning.kind}`)))),
    shown('Next change on', '次に変わる日', (tool) => tool.assurance.nextChangeOn, 'day'),
    shown('Risk tier', 'リスク区分', (tool, wording) => wording(`tier.${tool.requirement.tier}`)),
    shown('Requirement', '要求の充足', (tool, wording) => wording(`requirement.status.${tool.requirement.status}`)),
    shown('Requirement met by', '要求を満たす規格', (tool, wording) => joined((tool.requirement.by ?? []).map((standard) => wording(`standard.${standard}`)))),
    shown('Requirement reasons', '要求を満たさない理由', (tool, wording) => joined(tool.requirement.reasons.map((reason) => wording(`requirement.short.${reason.kind}`)))),
    shown('Requirement next change on', '要求の充足が次に変わりうる日', (tool) => tool.requirement.nextChangeOn, 'day'),
  ]
}

function regulatoryColumns(): TableColumn<ToolProfile>[] {
  return [
    shown('EU AI Act role', 'EU AI法上の役割', ({ regulatory }, wording) => regulatory && wording(`ai-act-role.${regulatory.aiActRole}`)),
    shown('EU AI Act class', 'EU AI法の区分', ({ regulatory }, wording) => regulatory && wording(`ai-act-class.${regulatory.aiActClass}`)),
    shown('EU AI Act class reason', 'EU AI法の区分の理由', ({ regulatory }) => regulatory?.aiActReason),
    shown('EU AI Act rules from', 'EU AI法の適用開始日', ({ regulatory }) => regulatory && aiActAppliesFrom(regulatory.aiActClass), 'day'),
    shown('Intended use', '意図した用途', ({ regulatory }) => regulatory?.intendedUse),
    shown('NIST AI RMF functions', 'NIST AI RMFの機能', ({ regulatory }, wording) => regulatory && joined(regulatory.nistFunctions.map((each) => wording(`nist.${each}`)))),
    shown('Impact assessment', 'インパクトアセスメント', ({ regulatory }, wording) => regulatory && wording(`impact.${regulatory.impact}`)),
    shown('Impact assessed on', 'インパクトアセスメント実施日', ({ regulatory }) => regulatory?.impactOn, 'day'),
    shown('Impact assessment link', 'インパクトアセスメントのリンク', ({ regulatory }) => regulatory?.impactUrl),
  ]
}

function reviewColumns(): TableColumn<ToolProfile>[] {
  return [
    shownAs('For which groups', '対象グループ', (tool) => tool.decision.userGroups, 'decision.userGroups', texts),
    meaning(
      'review-months',
      shownAs('Review every (months)', '見直し間隔(か月)', (tool) => tool.decision.reviewMonths, 'decision.reviewMonths', count),
    ),
    meaning(
      'reviewed-on',
      shownAs('Reviewed on', '見直し日(変更なし)', (tool) => tool.decision.reviewedOn, 'decision.reviewedOn', day),
    ),
  ]
}

function unique<Value>(values: readonly Value[]): Exclude<Value, ''>[] {
  return [...new Set(values)].filter((value): value is Exclude<Value, ''> => value !== '')
}
