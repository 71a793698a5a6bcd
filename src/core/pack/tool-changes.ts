/** What changed about the tools between two packs: found, decided, overdue, and what each is worth against the requirement. */
import { rungHeight } from '#core/assurance/assess.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'
import type { AssessedRegister, PackChange } from '#core/pack/pack-change.ts'
import { recordDifferences } from '#core/pack/record-differences.ts'
import { isReviewDue } from '#core/register/decision.ts'
import type { InventoryEntry } from '#core/register/inventory.ts'

export function toolChanges(before: AssessedRegister, after: AssessedRegister): PackChange[] {
  const { added, removed } = recordDifferences(before.register.entries, after.register.entries, ({ toolId }) => toolId)
  const nameOf = nameFrom(before, after)
  const known = new Map(before.register.entries.map((entry) => [entry.toolId as string, entry]))
  const kept = after.register.entries.flatMap((entry) => {
    const was = known.get(entry.toolId)
    return was ? [{ was, entry }] : []
  })
  return [
    ...added.map((entry): PackChange => ({ kind: 'tool-found', name: nameOf(entry.toolId), on: entry.foundOn })),
    ...removed.map((entry): PackChange => ({ kind: 'tool-gone', name: nameOf(entry.toolId) })),
    ...added.filter(({ decision }) => decision.status !== 'unreviewed').map((entry) => decided(nameOf(entry.toolId), 'unreviewed', entry)),
    ...kept.flatMap(({ was, entry }) => decisionChange(was, entry, nameOf(entry.toolId))),
    ...kept.flatMap(({ was, entry }) => newlyOverdue(was, entry, before, after, nameOf(entry.toolId))),
    ...kept.flatMap(({ entry }) => worthChanges(entry.toolId, before, after, nameOf(entry.toolId))),
  ]
}

/** The name as the packs give it, the later one first. */
function nameFrom(before: AssessedRegister, after: AssessedRegister): (toolId: string) => string {
  const names = new Map([...before.register.assessedTools, ...after.register.assessedTools].map(({ tool, name }) => [tool, name]))
  return (toolId) => names.get(toolId) ?? toolId
}

function decided(name: string, from: InventoryEntry['decision']['status'], { decision }: InventoryEntry): PackChange {
  const { status, decidedOn, decidedBy } = decision
  return { kind: 'decision-changed', name, from, to: status, ...(decidedOn && { on: decidedOn }), ...(decidedBy && { by: decidedBy }) }
}

/** A decision that says the same with other conditions or dates is edited. */
function decisionChange(was: InventoryEntry, entry: InventoryEntry, name: string): PackChange[] {
  if (was.decision.status !== entry.decision.status) return [decided(name, was.decision.status, entry)]
  const fields = fieldChanges({ decision: was.decision }, { decision: entry.decision })
  return fields.length === 0 ? [] : [{ kind: 'decision-edited', name, fields }]
}

function newlyOverdue(was: InventoryEntry, entry: InventoryEntry, before: AssessedRegister, after: AssessedRegister, name: string): PackChange[] {
  const { reviewBy } = entry.decision
  const isNew = isReviewDue(entry.decision, after.register.day) && !isReviewDue(was.decision, before.register.day)
  return isNew && reviewBy ? [{ kind: 'review-overdue', name, on: reviewBy }] : []
}

function worthChanges(toolId: string, before: AssessedRegister, after: AssessedRegister, name: string): PackChange[] {
  const [was, is] = [before.profiles.tool(toolId), after.profiles.tool(toolId)]
  if (was === undefined || is === undefined) return []
  const changes: PackChange[] = []
  if (was.requirement.status === 'met' && is.requirement.status === 'not-met') changes.push({ kind: 'requirement-lost', name, reasons: is.requirement.reasons })
  if (was.requirement.status === 'not-met' && is.requirement.status === 'met') changes.push({ kind: 'requirement-met', name })
  const [from, to] = [was.assurance.rung, is.assurance.rung]
  if (rungHeight(to) < rungHeight(from)) changes.push({ kind: 'assurance-fell', name, from, to })
  if (rungHeight(to) > rungHeight(from)) changes.push({ kind: 'assurance-rose', name, from, to })
  return changes
}
