/** Decides what a look back at the history changes in what is on record: the larger count of a day stands, and nothing is counted twice. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Sighting } from '#core/register/inventory.ts'

/** What somebody unticked in the preview. */
export interface LeftOut {
  toolIds: ReadonlySet<string>
  days: ReadonlySet<IsoDate>
}

/** What is left of it. */
export function chosenOf<Row extends Pick<Sighting, 'toolId' | 'day'>>(found: readonly Row[], { toolIds, days }: LeftOut): Row[] {
  return found.filter(({ toolId, day }) => !toolIds.has(toolId) && !days.has(day))
}

export interface PlannedRow {
  row: Sighting
  /** The count that stood there before; 0: there was no row. */
  before: number
}

/** The rows that have to be written. `existing` gives the row of the same tool, host and day, in the order of `found`. */
export function importPlan(found: readonly Sighting[], existing: readonly (Sighting | undefined)[]): PlannedRow[] {
  return found.flatMap((row, i) => {
    const before = existing[i]?.count ?? 0
    return row.count > before ? [{ row: { ...existing[i], ...row }, before }] : []
  })
}

/** The row without what the history brought; undefined where nothing is left of it. The count goes down by what it went up: the worker may have counted on meanwhile. */
export function withoutPages(present: Sighting | undefined, { row, before }: PlannedRow): Sighting | undefined {
  if (present === undefined) return undefined
  const count = Math.max(0, present.count - row.count + before)
  return count === 0 && present.requests === undefined ? undefined : { ...present, count }
}

/** The first day of each tool. */
export function firstDays(found: readonly Pick<Sighting, 'toolId' | 'day'>[]): Map<string, IsoDate> {
  const days = new Map<string, IsoDate>()
  for (const { toolId, day } of found) {
    const known = days.get(toolId)
    if (known === undefined || day < known) days.set(toolId, day)
  }
  return days
}
