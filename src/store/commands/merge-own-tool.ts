/** Merges a tool of the organisation's own into the catalogue's, once the catalogue knows it: everything on record goes over, then the own tool goes. */
import { today } from '#core/calendar/clock.ts'
import type { CatalogueChange } from '#core/catalogue/catalogue-change.ts'
import type { ScopeJudgement } from '#core/register/certificate.ts'
import type { Evidence } from '#core/register/evidence.ts'
import type { Flag, InventoryEntry, OwnTool, Sighting } from '#core/register/inventory.ts'
import { changeRecordInTransaction, type Undo } from '#store/change-record.ts'
import { type ChangedCatalogue, moveRecords, tablesOfChange } from '#store/commands/catalogue-changes.ts'
import { type RecordsAboutTool, readRecordsAbout, restoreRecordsAbout } from '#store/commands/records-about-tool.ts'
import type { Store } from '#store/store.ts'

/**
 * A decision that was taken on the catalogue's tool stands; else the own tool's is inherited. Pages of the same host and day add up. The undo takes
 * all of it back and leaves what was noticed since.
 */
export async function mergeOwnTool(store: Store, id: string, into: string, catalogue: Omit<ChangedCatalogue, 'changes'>): Promise<Undo> {
  const { db } = store
  const cause = { reason: `merged: ${id} → ${into}`, automatic: false }
  const change: CatalogueChange = { kind: 'merged', on: today(store.clock), from: id, to: into }
  return db.transaction('rw', [...tablesOfChange(store), db.ownTools], async () => {
    const before = await snapshot(store, id, into)
    await moveRecords(store, catalogue, change, cause)
    await changeRecordInTransaction(store, { table: db.ownTools, key: id, subject: 'own-tool', about: into, change: () => undefined, reason: cause.reason })
    return () => db.transaction('rw', [...tablesOfChange(store), db.ownTools], async () => restore(store, id, into, before))
  })
}

interface Snapshot {
  ownTool: OwnTool | undefined
  sightings: readonly Sighting[]
  flags: readonly Flag[]
  entries: readonly (readonly [id: string, entry: InventoryEntry | undefined])[]
  judgements: readonly ScopeJudgement[]
  evidence: readonly Evidence[]
  about: RecordsAboutTool
}

async function snapshot({ db }: Store, id: string, into: string): Promise<Snapshot> {
  const pointing = await db.entries.filter((entry) => entry.decision.useInstead === id).primaryKeys()
  const ids = [...new Set([id, into, ...pointing])]
  const entries = await db.entries.bulkGet(ids)
  return {
    ownTool: await db.ownTools.get(id),
    sightings: await db.sightings.where({ toolId: id }).toArray(),
    flags: await db.flags.where({ toolId: id }).toArray(),
    entries: ids.map((each, i) => [each, entries[i]] as const),
    judgements: await db.judgements.where('toolId').anyOf([id, into]).toArray(),
    evidence: await db.evidence.where({ subjectKind: 'tool', subjectId: id }).toArray(),
    about: await readRecordsAbout({ db }, id),
  }
}

async function restore(store: Store, id: string, into: string, before: Snapshot): Promise<void> {
  const { db } = store
  const reason = `merge undone: ${id} → ${into}`
  await changeRecordInTransaction(store, { table: db.ownTools, key: id, subject: 'own-tool', about: id, change: () => before.ownTool, reason })
  for (const [key, entry] of before.entries) {
    await changeRecordInTransaction(store, { table: db.entries, key, subject: 'tool', about: key, change: () => entry, reason })
  }
  for (const sighting of before.sightings) await takeSightingBack(store, sighting, into)
  await db.flags.bulkPut(before.flags)
  await restoreRecordsAbout(store, before.about)
  await restoreJudgements(store, into, before.judgements, reason)
  for (const each of before.evidence) {
    await changeRecordInTransaction(store, { table: db.evidence, key: each.id, subject: 'evidence', about: id, change: () => each, reason })
  }
}

/** By subtraction, because the worker may have counted on meanwhile. */
async function takeSightingBack({ db }: Store, sighting: Sighting, into: string): Promise<void> {
  const key: [string, string, string] = [into, sighting.host, sighting.day]
  const merged = await db.sightings.get(key)
  const count = (merged?.count ?? 0) - sighting.count
  if (merged && count > 0) await db.sightings.put({ ...merged, count })
  else await db.sightings.delete(key)
  await db.sightings.put(sighting)
}

async function restoreJudgements(store: Store, into: string, before: readonly ScopeJudgement[], reason: string): Promise<void> {
  const { judgements } = store.db
  const keyOf = ({ certificateId, toolId, plan }: ScopeJudgement): [string, string, string] => [certificateId, toolId, plan]
  const known = new Set(before.map((judgement) => keyOf(judgement).join()))
  for (const judgement of await judgements.where({ toolId: into }).toArray()) {
    if (known.has(keyOf(judgement).join())) continue
    await changeRecordInTransaction(store, { table: judgements, key: keyOf(judgement), subject: 'scope-judgement', about: into, change: () => undefined, reason })
  }
  for (const judgement of before) {
    await changeRecordInTransaction(store, { table: judgements, key: keyOf(judgement), subject: 'scope-judgement', about: judgement.toolId, change: () => judgement, reason })
  }
}
