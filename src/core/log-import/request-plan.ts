/** Decides what a log changes in what is on record: of a day that logs told of before the larger number stands, so that logs that overlap double nothing. */
import type { ToolRequests } from '#core/log-import/tool-requests.ts'
import type { Sighting } from '#core/register/inventory.ts'

export interface PlannedRequests {
  row: Sighting & { requests: number }
  /** The number that stood there before; undefined: no log told of that day. */
  before: number | undefined
}

/** The rows that have to be written. `existing` gives the row of the same tool, host and day, in the order of `found`. Pages opened stay as they are. */
export function requestPlan(found: readonly ToolRequests[], existing: readonly (Sighting | undefined)[]): PlannedRequests[] {
  return found.flatMap(({ toolId, host, day, requests }, i) => {
    const own = existing[i]
    if (requests <= (own?.requests ?? 0)) return []
    return [{ row: { toolId, host, day, count: own?.count ?? 0, requests }, before: own?.requests }]
  })
}

/** The row without what the log brought; undefined where nothing is left of it. What a later log found stays. */
export function withoutRequests(present: Sighting | undefined, { row, before }: PlannedRequests): Sighting | undefined {
  if (present === undefined || present.requests !== row.requests) return present
  const { requests: _, ...rest } = present
  if (before !== undefined) return { ...rest, requests: before }
  return rest.count > 0 ? rest : undefined
}
