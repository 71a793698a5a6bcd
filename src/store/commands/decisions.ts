/** The organisation's decision on a tool. */
import { today } from '#core/calendar/clock.ts'
import type { Opened } from '#core/register/conflict.ts'
import { type Decision, decisionSchema } from '#core/register/decision.ts'
import type { InventoryEntry } from '#core/register/inventory.ts'
import { changeRecord, type Undo } from '#store/change-record.ts'
import type { Store } from '#store/store.ts'

export type DecisionInput = Omit<Decision, 'decidedOn' | 'decidedBy'> & Partial<Pick<Decision, 'decidedOn' | 'decidedBy'>>

/** Decides on a tool; it need not have been seen before. Day and author are filled in where not given. Throws ZodError on bad input, ConflictError where another decision stands than the one that was `opened`. */
export async function decide(store: Store, toolId: string, input: DecisionInput, opened?: Opened<InventoryEntry>): Promise<Undo> {
  const { db, clock } = store
  const decidedBy = input.decidedBy ?? (await db.settings.get('settings'))?.userName
  const decision = decisionSchema.parse({ ...input, decidedOn: input.decidedOn ?? today(clock), ...(decidedBy && { decidedBy }) })
  return changeRecord(store, {
    table: db.entries,
    key: toolId,
    subject: 'tool',
    about: toolId,
    change: (before = { toolId, foundOn: today(clock), foundBy: 'import' as const, decision }) => ({ ...before, decision }),
    // A tool that is not in the inventory, and one that was only found, have no decision alike.
    opened,
    part: ({ decision: standing }) => (standing.status === 'unreviewed' ? undefined : standing),
    ...(decision.reason && { reason: decision.reason }),
  })
}
