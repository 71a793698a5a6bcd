/** Sightings put together by tool and by day, as a person looks through them. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Sighting } from '#core/register/inventory.ts'
import type { DayCount } from '#core/register/sighting-digest.ts'

export interface ToolSightings {
  toolId: string
  /** Newest first. */
  sightings: readonly Sighting[]
  hosts: readonly string[]
  /** Days on which it was opened. */
  days: readonly DayCount[]
  pages: number
  /** In imported logs. */
  requests: number
}

export interface DaySightings {
  day: IsoDate
  /** Most pages first. */
  sightings: readonly Sighting[]
  toolIds: readonly string[]
  pages: number
  /** In imported logs. */
  requests: number
}

/** One group per tool; the one opened last comes first. */
export function sightingsByTool(sightings: readonly Sighting[]): ToolSightings[] {
  return Object.entries(Object.groupBy(sightings, (sighting) => sighting.toolId))
    .map(([toolId, rows = []]) => {
      const newestFirst = rows.toSorted((a, b) => b.day.localeCompare(a.day) || a.host.localeCompare(b.host))
      const days = sightingsByDay(rows).flatMap(({ day, pages }) => (pages > 0 ? [{ day, count: pages }] : []))
      return { toolId, sightings: newestFirst, hosts: unique(newestFirst.map((row) => row.host)), days: days.reverse(), pages: pagesOf(rows), requests: requestsOf(rows) }
    })
    .sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || b.pages - a.pages || a.toolId.localeCompare(b.toolId))
}

/** One group per day, newest first. */
export function sightingsByDay(sightings: readonly Sighting[]): DaySightings[] {
  return Object.entries(Object.groupBy(sightings, (sighting) => sighting.day))
    .map(([day, rows = []]) => {
      const mostFirst = rows.toSorted((a, b) => b.count - a.count || a.toolId.localeCompare(b.toolId))
      return { day: day as IsoDate, sightings: mostFirst, toolIds: unique(mostFirst.map((row) => row.toolId)), pages: pagesOf(rows), requests: requestsOf(rows) }
    })
    .sort((a, b) => b.day.localeCompare(a.day))
}

function lastDay({ sightings }: ToolSightings): string {
  return sightings[0]?.day ?? ''
}

function pagesOf(sightings: readonly Sighting[]): number {
  return sightings.reduce((sum, sighting) => sum + sighting.count, 0)
}

function requestsOf(sightings: readonly Sighting[]): number {
  return sightings.reduce((sum, { requests = 0 }) => sum + requests, 0)
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
