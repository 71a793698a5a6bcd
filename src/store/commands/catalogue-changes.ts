/** Follows the catalogue after an update: what was recorded under an old id goes over to its heirs, decisions included. */
import { type CatalogueChange, heirOfSighting, heirsOf, inheritedEntry } from '#core/catalogue/catalogue-change.ts'
import type { DetectableTool, HostSets } from '#core/detection/tool-index.ts'
import type { Evidence } from '#core/register/evidence.ts'
import { changeRecordInTransaction } from '#store/change-record.ts'
import { moveRecordsAbout, tablesAboutTool } from '#store/commands/records-about-tool.ts'
import type { Store } from '#store/store.ts'

export interface ChangedCatalogue {
  changes: readonly CatalogueChange[]
  tools: ReadonlyMap<string, DetectableTool>
  hostSets: HostSets
}

/** Applies the changes in their order. Each is one transaction and does nothing the second time, so it may run at every start. */
export async function followCatalogueChanges(store: Store, catalogue: ChangedCatalogue): Promise<void> {
  for (const change of catalogue.changes) await followChange(store, catalogue, change)
}

/** Who is behind a change, for the audit trail. */
interface Cause {
  reason: string
  /** true: Daylight itself, after an update of the catalogue. */
  automatic: boolean
}

/** The tables that a change touches. */
export function tablesOfChange({ db }: Store) {
  return [db.entries, db.sightings, db.flags, db.judgements, db.evidence, db.audit, db.settings, db.meta, ...tablesAboutTool({ db })]
}

/** Applies one change. Call inside a transaction on `tablesOfChange`. */
export async function moveRecords(store: Store, { tools, hostSets }: Omit<ChangedCatalogue, 'changes'>, change: CatalogueChange, cause: Cause): Promise<void> {
  await moveSightings(store, change, (sighting) => heirOfSighting(change, sighting, tools, hostSets))
  await moveEntry(store, change, cause)
  await moveFlags(store, change)
  await moveJudgements(store, change, cause)
  await moveEvidence(store, change, cause)
  await redirectAlternatives(store, change, cause)
  await moveRecordsAbout(store, change.from, heirsOf(change)[0])
}

async function followChange(store: Store, catalogue: ChangedCatalogue, change: CatalogueChange): Promise<void> {
  await store.db.transaction('rw', tablesOfChange(store), async () => moveRecords(store, catalogue, change, { reason: `catalogue: ${change.kind}`, automatic: true }))
}

async function moveSightings({ db }: Store, { from }: CatalogueChange, heirOf: (sighting: Parameters<typeof heirOfSighting>[1]) => string): Promise<void> {
  for (const sighting of await db.sightings.where({ toolId: from }).toArray()) {
    const toolId = heirOf(sighting)
    const own = await db.sightings.get([toolId, sighting.host, sighting.day])
    const requests = Math.max(sighting.requests ?? 0, own?.requests ?? 0)
    await db.sightings.put({ ...sighting, toolId, count: sighting.count + (own?.count ?? 0), ...(requests > 0 && { requests }) })
    await db.sightings.delete([from, sighting.host, sighting.day])
  }
}

async function moveEntry(store: Store, change: CatalogueChange, cause: Cause): Promise<void> {
  const { entries } = store.db
  const old = await entries.get(change.from)
  if (old === undefined) return
  for (const heir of heirsOf(change)) {
    await changeRecordInTransaction(store, { table: entries, key: heir, subject: 'tool', about: heir, change: (own) => inheritedEntry(old, heir, own), ...cause })
  }
  await changeRecordInTransaction(store, { table: entries, key: change.from, subject: 'tool', about: change.from, change: () => undefined, ...cause })
}

async function moveFlags({ db }: Store, change: CatalogueChange): Promise<void> {
  await db.flags.where({ toolId: change.from }).modify({ toolId: heirsOf(change)[0] })
}

/** A judgement of scope names one product: it goes to the one heir, and is left behind by a split, where somebody must judge anew. */
async function moveJudgements(store: Store, change: CatalogueChange, cause: Cause): Promise<void> {
  const { judgements } = store.db
  for (const old of await judgements.where({ toolId: change.from }).toArray()) {
    if (change.kind !== 'split') {
      const key: [string, string, string] = [old.certificateId, change.to, old.plan]
      await changeRecordInTransaction(store, {
        table: judgements,
        key,
        subject: 'scope-judgement',
        about: change.to,
        change: (own) => own ?? { ...old, toolId: change.to },
        ...cause,
      })
    }
    await judgements.delete([old.certificateId, old.toolId, old.plan])
  }
}

/** Evidence stays whole: it goes to the first heir. */
async function moveEvidence(store: Store, change: CatalogueChange, cause: Cause): Promise<void> {
  const { evidence } = store.db
  const about = heirsOf(change)[0]
  for (const { id } of await evidence.where({ subjectKind: 'tool', subjectId: change.from }).toArray()) {
    await changeRecordInTransaction(store, { table: evidence, key: id, subject: 'evidence', about, change: (old) => old && ({ ...old, subjectId: about } as Evidence), ...cause })
  }
}

/** "Use instead" pointed at the old id. */
async function redirectAlternatives(store: Store, change: CatalogueChange, cause: Cause): Promise<void> {
  const { entries } = store.db
  const pointing = await entries.filter((entry) => entry.decision.useInstead === change.from).toArray()
  for (const { toolId } of pointing) {
    await changeRecordInTransaction(store, {
      table: entries,
      key: toolId,
      subject: 'tool',
      about: toolId,
      change: (entry) => entry && { ...entry, decision: { ...entry.decision, useInstead: heirsOf(change)[0] } },
      ...cause,
    })
  }
}
