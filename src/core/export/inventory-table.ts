/** The inventory as a table: one row per tool found here. */
import { type Column, joined, makeTable, type Table, type Wording } from '#core/export/table.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { aiActAppliesFrom } from '#core/register/regulatory-note.ts'

/** One row per tool in the given order. Columns are documented in docs/exports.md. */
export function inventoryTable(tools: readonly ToolProfile[], wording: Wording): Table {
  return makeTable(columns(wording), tools)
}

function columns(wording: Wording): Column<ToolProfile>[] {
  return [
    { name: 'Tool', cell: (tool) => tool.name },
    { name: 'Tool id', cell: (tool) => tool.id },
    { name: 'Vendor', cell: (tool) => tool.vendorName },
    { name: 'Category', cell: (tool) => tool.category && wording(`category.${tool.category}`) },
    { name: 'Hosts seen', cell: (tool) => joined(tool.hosts) },
    { name: 'Found on', cell: (tool) => tool.entry?.foundOn },
    { name: 'Found by', cell: (tool) => tool.entry && wording(`found-by.${tool.entry.foundBy}`) },
    { name: 'First opened', cell: (tool) => tool.days[0]?.day },
    { name: 'Last opened', cell: (tool) => tool.days.at(-1)?.day },
    { name: 'Days opened', cell: (tool) => tool.days.length },
    { name: 'Pages opened', cell: (tool) => tool.pages },
    { name: 'Pages opened by day', cell: (tool) => joined(tool.days.map(({ day, count }) => `${day}: ${count}`)) },
    { name: 'Flags', cell: (tool) => tool.flags.length },
    { name: 'Purposes flagged', cell: (tool) => joined(unique(tool.flags.map((flag) => flag.purpose))) },
    { name: 'Data flagged', cell: (tool) => joined(unique(tool.flags.flatMap((flag) => flag.data)).map((data) => wording(`data.${data}`))) },
    { name: 'Accounts flagged', cell: (tool) => joined(unique(tool.flags.map((flag) => flag.account)).map((account) => wording(`account.${account}`))) },
    { name: 'Decision', cell: (tool) => wording(`decision.${tool.decision.status}`) },
    { name: 'Decided on', cell: (tool) => tool.decision.decidedOn },
    { name: 'Decided by', cell: (tool) => tool.decision.decidedBy },
    { name: 'Reason', cell: (tool) => tool.decision.reason },
    { name: 'Conditions', cell: (tool) => joined(tool.decision.conditions) },
    { name: 'Allowed purposes', cell: (tool) => joined(tool.decision.allowedPurposes) },
    { name: 'Forbidden purposes', cell: (tool) => joined(tool.decision.forbiddenPurposes) },
    { name: 'Allowed data', cell: (tool) => joined(tool.decision.allowedData.map((data) => wording(`data.${data}`))) },
    { name: 'Use instead', cell: (tool) => tool.decision.useInstead },
    { name: 'Review by', cell: (tool) => tool.decision.reviewBy },
    { name: 'Assurance', cell: (tool) => wording(`rung.${tool.assurance.rung}`) },
    { name: 'Certificate in force', cell: (tool) => (tool.assurance.certificate ? wording(tool.assurance.inForce ? 'word.yes' : 'word.no') : '') },
    { name: 'Valid until', cell: (tool) => tool.assurance.certificate?.expiresOn },
    { name: 'Warnings', cell: (tool) => joined(tool.assurance.warnings.map((warning) => wording(`warning.${warning.kind}`))) },
    { name: 'Next change on', cell: (tool) => tool.assurance.nextChangeOn },
    { name: 'Risk tier', cell: (tool) => wording(`tier.${tool.requirement.tier}`) },
    { name: 'Requirement', cell: (tool) => wording(`requirement.status.${tool.requirement.status}`) },
    { name: 'Requirement met by', cell: (tool) => joined((tool.requirement.by ?? []).map((standard) => wording(`standard.${standard}`))) },
    { name: 'Requirement reasons', cell: (tool) => joined(tool.requirement.reasons.map((reason) => wording(`requirement.short.${reason.kind}`))) },
    { name: 'Requirement next change on', cell: (tool) => tool.requirement.nextChangeOn },
    ...regulatoryColumns(wording),
  ]
}

function regulatoryColumns(wording: Wording): Column<ToolProfile>[] {
  return [
    { name: 'EU AI Act role', cell: ({ regulatory }) => regulatory && wording(`ai-act-role.${regulatory.aiActRole}`) },
    { name: 'EU AI Act class', cell: ({ regulatory }) => regulatory && wording(`ai-act-class.${regulatory.aiActClass}`) },
    { name: 'EU AI Act class reason', cell: ({ regulatory }) => regulatory?.aiActReason },
    { name: 'EU AI Act rules from', cell: ({ regulatory }) => regulatory && aiActAppliesFrom(regulatory.aiActClass) },
    { name: 'Intended use', cell: ({ regulatory }) => regulatory?.intendedUse },
    { name: 'NIST AI RMF functions', cell: ({ regulatory }) => regulatory && joined(regulatory.nistFunctions.map((each) => wording(`nist.${each}`))) },
    { name: 'Impact assessment', cell: ({ regulatory }) => regulatory && wording(`impact.${regulatory.impact}`) },
    { name: 'Impact assessed on', cell: ({ regulatory }) => regulatory?.impactOn },
    { name: 'Impact assessment link', cell: ({ regulatory }) => regulatory?.impactUrl },
  ]
}

function unique<Value>(values: readonly Value[]): Exclude<Value, ''>[] {
  return [...new Set(values)].filter((value): value is Exclude<Value, ''> => value !== '')
}
