/** Takes over what a look back at the browser's history found, after somebody looked it through. */
import { importPlan, withoutPages } from '#core/first-day/import-plan.ts'
import type { Sighting } from '#core/register/inventory.ts'
import type { Undo } from '#store/change-record.ts'
import { takeOver } from '#store/commands/take-over.ts'
import type { Store } from '#store/store.ts'

/** Where a row of (tool, host, day) is there already the larger count stands, so taking the same history over twice changes nothing. */
export async function takeOverHistory(store: Store, found: readonly Sighting[]): Promise<Undo> {
  return takeOver(store, { from: 'browser-history', foundBy: 'import', found, plan: (existing) => importPlan(found, existing), without: withoutPages })
}
