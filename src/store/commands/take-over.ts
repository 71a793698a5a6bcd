/** Takes over days that were told from elsewhere, by the browser's history or a network log, after somebody looked them through. */
import { firstDays } from '#core/first-day/import-plan.ts'
import type { InventoryEntry, Sighting } from '#core/register/inventory.ts'
import type { Undo } from '#store/change-record.ts'
import { enterInventory, leaveInventory, tablesOfInventory } from '#store/commands/inventory-entry.ts'
import { noteSightings } from '#store/commands/sightings.ts'
import type { Store } from '#store/store.ts'

type Place = Pick<Sighting, 'toolId' | 'host' | 'day'>

export interface TakeOver<Planned extends { row: Sighting }> {
  /** Stands in the audit trail. */
  from: 'browser-history' | 'network-log'
  foundBy: InventoryEntry['foundBy']
  /** The places that were told of. */
  found: readonly Place[]
  /** The rows to write, given those of the same places that are there. */
  plan: (existing: readonly (Sighting | undefined)[]) => Planned[]
  /** A row without what was planned; undefined where nothing is left of it. */
  without: (present: Sighting | undefined, planned: Planned) => Sighting | undefined
}

/** Writes the rows and puts their tools into the inventory, in one transaction. The undo leaves what was noticed, decided or flagged since. */
export async function takeOver<Planned extends { row: Sighting }>(store: Store, incoming: TakeOver<Planned>): Promise<Undo> {
  const { db } = store
  return inTransaction(store, async () => {
    const plan = incoming.plan(await db.sightings.bulkGet(incoming.found.map(keyOf)))
    await db.sightings.bulkPut(plan.map(({ row }) => row))
    const known = new Set(await db.entries.toCollection().primaryKeys())
    const newTools = new Map([...firstDays(incoming.found)].filter(([toolId]) => !known.has(toolId)))
    for (const [toolId, foundOn] of newTools) await enterInventory(store, { toolId, foundOn, foundBy: incoming.foundBy })
    await noteSightings(store, { subjectId: incoming.from, from: 0, to: plan.length })
    return () => inTransaction(store, async () => takeBack(store, incoming, plan, [...newTools.keys()]))
  })
}

async function takeBack<Planned extends { row: Sighting }>(
  store: Store,
  { from, without }: TakeOver<Planned>,
  plan: readonly Planned[],
  newTools: readonly string[],
): Promise<void> {
  const { db } = store
  const present = await db.sightings.bulkGet(plan.map(({ row }) => keyOf(row)))
  const left = plan.map((planned, i) => without(present[i], planned))
  await db.sightings.bulkPut(left.filter((row) => row !== undefined))
  await db.sightings.bulkDelete(plan.flatMap(({ row }, i) => (left[i] === undefined ? [keyOf(row)] : [])))
  for (const toolId of newTools) await leaveInventory(store, toolId)
  await noteSightings(store, { subjectId: from, from: plan.length, to: 0 })
}

function keyOf({ toolId, host, day }: Place): [toolId: string, host: string, day: string] {
  return [toolId, host, day]
}

function inTransaction<Answer>(store: Store, work: () => Promise<Answer>): Promise<Answer> {
  return store.db.transaction('rw', tablesOfInventory(store), work)
}
