/** What became of a tool's id when the catalogue changed: renamed, merged into another, or split in several. */
import { z } from 'zod'
import { isoDateSchema } from '#core/calendar/iso-date.ts'
import { recordIdSchema } from '#core/catalogue/tool-record.ts'
import { type DetectableTool, type HostSets, patternHosts } from '#core/detection/tool-index.ts'
import type { InventoryEntry, Sighting } from '#core/register/inventory.ts'

/** A retired tool needs no change: its record stays in the catalogue, with a successor where there is one. */
export const catalogueChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['renamed', 'merged']), on: isoDateSchema, from: recordIdSchema, to: recordIdSchema }),
  z.strictObject({ kind: z.literal('split'), on: isoDateSchema, from: recordIdSchema, to: z.array(recordIdSchema).min(2) }),
])
export type CatalogueChange = z.infer<typeof catalogueChangeSchema>

/** The ids that took the place of the old one. The first is the heir of what cannot be told apart. */
export function heirsOf(change: CatalogueChange): readonly [string, ...string[]] {
  const [first = change.from, ...rest] = [change.to].flat()
  return [first, ...rest]
}

/**
 * The inventory entry of an heir: found when the earlier of both was found; a decision on the heir itself stands, else the old one is inherited.
 * `own` is the entry that the heir has already.
 */
export function inheritedEntry(old: InventoryEntry, heir: string, own: InventoryEntry | undefined): InventoryEntry {
  if (own === undefined) return { ...old, toolId: heir }
  const earlier = own.foundOn <= old.foundOn ? own : old
  return { toolId: heir, foundOn: earlier.foundOn, foundBy: earlier.foundBy, decision: own.decision.status === 'unreviewed' ? old.decision : own.decision }
}

/** Which heir a sighting goes to: the one that has its host (or a host above it) in a pattern, else the first. */
export function heirOfSighting(change: CatalogueChange, sighting: Sighting, tools: ReadonlyMap<string, DetectableTool>, hostSets: HostSets): string {
  const heirs = heirsOf(change)
  const hasHost = (id: string) =>
    (tools.get(id)?.matches ?? []).some((pattern) => patternHosts(pattern, hostSets).some((host) => sighting.host === host || sighting.host.endsWith(`.${host}`)))
  return heirs.find(hasHost) ?? heirs[0]
}

/** The ids under which a tool was known before, for its history. */
export function formerIds(changes: readonly CatalogueChange[], id: string): string[] {
  const direct = changes.filter((change) => heirsOf(change).includes(id)).map((change) => change.from)
  return direct.flatMap((former) => [former, ...formerIds(changes, former)])
}
