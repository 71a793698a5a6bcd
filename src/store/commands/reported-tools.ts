/** Tools that only colleagues opened enter the inventory. */
import { today } from '#core/calendar/clock.ts'
import { isOwnToolId } from '#core/register/inventory.ts'
import type { HeldReport } from '#core/sharing/held-report.ts'
import { changeRecordInTransaction } from '#store/change-record.ts'
import { enterInventory } from '#store/commands/inventory-entry.ts'
import type { Store } from '#store/store.ts'

/**
 * Enters those that are not there yet and answers their ids. A tool that the catalogue does not know becomes one of the organisation's own, named by its
 * host and retired: what colleagues report never makes this browser notice more. Call inside a transaction on entries, ownTools, audit, settings and meta.
 */
export async function enterReportedTools(store: Store, toolIds: readonly string[], reports: readonly HeldReport[], isInCatalogue: (toolId: string) => boolean): Promise<string[]> {
  const { db } = store
  const known = new Set(await db.entries.toCollection().primaryKeys())
  const entered: string[] = []
  for (const toolId of toolIds) {
    if (known.has(toolId) || !(isInCatalogue(toolId) || (isOwnToolId(toolId) && (await describeOwnTool(store, toolId, reports))))) continue
    await enterInventory(store, { toolId, foundOn: today(store.clock), foundBy: 'colleague' })
    entered.push(toolId)
  }
  return entered
}

/** true: the register knows the tool now. */
async function describeOwnTool(store: Store, id: string, reports: readonly HeldReport[]): Promise<boolean> {
  const { db } = store
  if ((await db.ownTools.get(id)) !== undefined) return true
  const descriptions = reports.flatMap(({ ownTools }) => ownTools.filter((tool) => tool.id === id)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const [described] = descriptions
  if (described === undefined) return false
  const day = today(store.clock)
  const name = described.matches[0]?.host ?? id
  await changeRecordInTransaction(store, {
    table: db.ownTools,
    key: id,
    subject: 'own-tool',
    about: id,
    change: () => ({ id, name, matches: described.matches, addedOn: day, retiredOn: day }),
  })
  return true
}
