/** What the sightings of a pack cover, and what is known to be missing from them. */
import { z } from 'zod'
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { isoDateSchema, localDayOf } from '#core/calendar/iso-date.ts'
import { pausedPeriods } from '#core/pack/paused-periods.ts'
import type { Sighting } from '#core/register/inventory.ts'

export const coverageSchema = z.object({
  /** First and last day with a sighting; absent where there is none. */
  firstDay: isoDateSchema.optional(),
  lastDay: isoDateSchema.optional(),
  daysWithSightings: z.int().min(0),
  /** The day of the first line of the audit trail: pauses and deletions before it are not known. */
  knownSince: isoDateSchema.optional(),
  /** Local days on which noticing was paused, at least for a part of the first and the last; without `through` it still is. */
  paused: z.array(z.object({ from: isoDateSchema, through: isoDateSchema.optional(), by: z.string() })),
  /** Sightings that a person deleted: of which tool ("all" of every one), and how many rows. */
  deletions: z.array(z.object({ on: isoDateSchema, of: z.string(), rows: z.int().min(0), by: z.string() })),
  /** Colleagues whose inventories were counted into the figures beside the register; 0 where there are no figures. */
  colleaguesCounted: z.int().min(0),
})
export type Coverage = z.infer<typeof coverageSchema>

/** `trail` oldest first. */
export function coverageOf(sightings: readonly Sighting[], trail: readonly AuditEntry[], timeZone: string, colleaguesCounted = 0): Coverage {
  const days = [...new Set(sightings.map(({ day }) => day))].sort()
  const [firstDay, lastDay, first] = [days[0], days.at(-1), trail[0]]
  return {
    ...(firstDay && { firstDay }),
    ...(lastDay && { lastDay }),
    daysWithSightings: days.length,
    ...(first && { knownSince: localDayOf(first.at, timeZone) }),
    paused: pausedPeriods(trail, timeZone),
    deletions: trail.flatMap((entry) => deletionOf(entry, timeZone)),
    colleaguesCounted,
  }
}

function deletionOf({ subject, action, subjectId, at, by, changes }: AuditEntry, timeZone: string): Coverage['deletions'] {
  const rows = changes.find(({ field }) => field === 'sightings')?.from
  return subject === 'data' && action === 'deleted' && typeof rows === 'number' ? [{ on: localDayOf(at, timeZone), of: subjectId, rows, by }] : []
}
