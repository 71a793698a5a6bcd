/** Takes over what a look back at the browser's history found, after somebody looked it through. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { instantOf } from '#core/calendar/iso-date.ts'
import { firstDays, importPlan, type PlannedRow } from '#core/first-day/import-plan.ts'
import { unreviewed } from '#core/register/decision.ts'
import type { Sighting } from '#core/register/inventory.ts'
import { appendAudit, changeRecordInTransaction, type Undo } from '#store/change-record.ts'
import { enterInventory } from '#store/commands/sightings.ts'
import type { Store } from '#store/store.ts'

const keyOf = ({ toolId, host, day }: Sighting): [string, string, string] => [toolId, host, day]

/**
 * Writes the sightings and puts their tools into the inventory, in one transaction. Where a row of (tool, host, day) is there already the larger
 * count stands, so taking the same history over twice changes nothing. The undo leaves what was noticed, decided or flagged since.
 */
export async function takeOverHistory(store: Store, found: readonly Sighting[]): Promise<Undo> {
  const { db } = store
  return inTransaction(store, async () => {
    const plan = importPlan(found, await db.sightings.bulkGet(found.map(keyOf)))
    await db.sightings.bulkPut(plan.map(({ row }) => row))
    const known = new Set(await db.entries.toCollection().primaryKeys())
    const newTools = new Map([...firstDays(found)].filter(([toolId]) => !known.has(toolId)))
    for (const [toolId, foundOn] of newTools) await enterInventory(store, { toolId, foundOn, foundBy: 'import' })
    await noteTakeOver(store, 'created', 0, plan.length)
    return () => inTransaction(store, async () => takeBack(store, plan, [...newTools.keys()]))
  })
}

/** Counts go down by what they went up: the worker may have counted on meanwhile. */
async function takeBack(store: Store, plan: readonly PlannedRow[], newTools: readonly string[]): Promise<void> {
  const { db } = store
  const present = await db.sightings.bulkGet(plan.map(({ row }) => keyOf(row)))
  const rows = plan.map(({ row, before }, i) => ({ ...(present[i] ?? row), count: Math.max(0, (present[i]?.count ?? 0) - row.count + before) }))
  const isEmpty = ({ count, requests }: Sighting) => count === 0 && requests === undefined
  await db.sightings.bulkPut(rows.filter((row) => !isEmpty(row)))
  await db.sightings.bulkDelete(rows.filter(isEmpty).map(keyOf))
  for (const toolId of newTools) {
    const isNeeded = (await db.flags.where({ toolId }).count()) + (await db.sightings.where({ toolId }).count()) > 0
    await changeRecordInTransaction(store, {
      table: db.entries,
      key: toolId,
      subject: 'tool',
      about: toolId,
      change: (entry) => (entry && (isNeeded || entry.decision.status !== unreviewed.status) ? entry : undefined),
    })
  }
  await noteTakeOver(store, 'deleted', plan.length, 0)
}

async function noteTakeOver(store: Store, action: AuditEntry['action'], from: number, to: number): Promise<void> {
  if (from === to) return
  await appendAudit(store, {
    at: instantOf(store.clock.now()),
    by: (await store.db.settings.get('settings'))?.userName ?? '',
    subject: 'data',
    subjectId: 'browser-history',
    about: 'data',
    action,
    changes: [{ field: 'sightings', from, to }],
  })
}

function inTransaction<Answer>({ db }: Store, work: () => Promise<Answer>): Promise<Answer> {
  return db.transaction('rw', [db.sightings, db.entries, db.flags, db.audit, db.settings, db.meta], work)
}
