/** Takes over what the log of a proxy or resolver told, after somebody looked it through. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { instantOf } from '#core/calendar/iso-date.ts'
import { firstDays } from '#core/first-day/import-plan.ts'
import { type PlannedRequests, requestPlan, withoutRequests } from '#core/log-import/request-plan.ts'
import type { ToolRequests } from '#core/log-import/tool-requests.ts'
import { unreviewed } from '#core/register/decision.ts'
import type { Sighting } from '#core/register/inventory.ts'
import { appendAudit, changeRecordInTransaction, type Undo } from '#store/change-record.ts'
import { enterInventory } from '#store/commands/sightings.ts'
import type { Store } from '#store/store.ts'

type SightingKey = [toolId: string, host: string, day: string]

const keyOf = ({ toolId, host, day }: Pick<Sighting, 'toolId' | 'host' | 'day'>): SightingKey => [toolId, host, day]

/**
 * Writes how many requests went to which tool on which day and puts the tools into the inventory, in one transaction. The same log a second time
 * changes nothing. The undo leaves what was noticed, decided or flagged since, and what another log brought.
 */
export async function takeOverLog(store: Store, found: readonly ToolRequests[]): Promise<Undo> {
  const { db } = store
  return inTransaction(store, async () => {
    const plan = requestPlan(found, await db.sightings.bulkGet(found.map(keyOf)))
    await db.sightings.bulkPut(plan.map(({ row }) => row))
    const known = new Set(await db.entries.toCollection().primaryKeys())
    const newTools = [...firstDays(found)].filter(([toolId]) => !known.has(toolId))
    for (const [toolId, foundOn] of newTools) await enterInventory(store, { toolId, foundOn, foundBy: 'log' })
    await noteTakeOver(store, 'created', 0, plan.length)
    return () => inTransaction(store, async () => takeBack(store, plan, newTools))
  })
}

async function takeBack(store: Store, plan: readonly PlannedRequests[], newTools: readonly (readonly [toolId: string, foundOn: string])[]): Promise<void> {
  const { db } = store
  const present = await db.sightings.bulkGet(plan.map(({ row }) => keyOf(row)))
  const left = plan.map((planned, i) => withoutRequests(present[i], planned))
  await db.sightings.bulkPut(left.filter((row) => row !== undefined))
  await db.sightings.bulkDelete(plan.flatMap(({ row }, i) => (left[i] === undefined ? [keyOf(row)] : [])))
  for (const [toolId] of newTools) {
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
    subjectId: 'network-log',
    about: 'data',
    action,
    changes: [{ field: 'sightings', from, to }],
  })
}

function inTransaction<Answer>({ db }: Store, work: () => Promise<Answer>): Promise<Answer> {
  return db.transaction('rw', [db.sightings, db.entries, db.flags, db.audit, db.settings, db.meta], work)
}
