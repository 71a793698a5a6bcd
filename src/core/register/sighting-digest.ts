/** Sums up what was noticed of each tool: its hosts, its days and its pages. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Sighting } from '#core/register/inventory.ts'

/** Something counted on a local day. */
export interface DayCount {
  day: IsoDate
  count: number
}

export interface SightingDigest {
  /** Most pages first. */
  hosts: readonly string[]
  /** Days on which pages were opened, with how many, oldest first. */
  days: readonly DayCount[]
  /** Requests per day that imported logs tell of, oldest first. */
  requestDays: readonly DayCount[]
  pages: number
}

/** By the tool's id. One pass: there may be a million sightings. */
export function digestSightings(sightings: readonly Sighting[]): ReadonlyMap<string, SightingDigest> {
  const sums = new Map<string, Sums>()
  for (const { toolId, host, day, count, requests = 0 } of sightings) {
    const sum = sums.get(toolId) ?? { hosts: new Map(), days: new Map(), requestDays: new Map() }
    sums.set(toolId, sum)
    add(sum.hosts, host, count)
    add(sum.days, day, count)
    add(sum.requestDays, day, requests)
  }
  return new Map([...sums].map(([toolId, sum]) => [toolId, digestOf(sum)]))
}

interface Sums {
  hosts: Map<string, number>
  days: Map<IsoDate, number>
  requestDays: Map<IsoDate, number>
}

function add<Key>(sums: Map<Key, number>, key: Key, count: number): void {
  sums.set(key, (sums.get(key) ?? 0) + count)
}

function digestOf({ hosts, days, requestDays }: Sums): SightingDigest {
  const byPages = [...hosts].sort((a, b) => b[1] - a[1])
  return { hosts: byPages.map(([host]) => host), days: dayCounts(days), requestDays: dayCounts(requestDays), pages: byPages.reduce((sum, [, count]) => sum + count, 0) }
}

/** Days on which anything was counted. */
function dayCounts(sums: ReadonlyMap<IsoDate, number>): DayCount[] {
  return [...sums]
    .filter(([, count]) => count > 0)
    .map(([day, count]) => ({ day, count }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}
