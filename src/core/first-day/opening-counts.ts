/** Adds up what the browser's history tells: how many pages of which tool were opened at which host on which day. Nothing else is kept of a visit. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Sighting } from '#core/register/inventory.ts'

/**
 * How the browser says that somebody came to a page. Frames inside other pages are no visits, as they are none when Daylight notices by itself, and
 * "keyword_generated" names a site whose search was asked from the address bar without its page being opened. A reload counts: the page was opened again.
 */
export function isPageOpening(transition: string): boolean {
  return transition !== 'auto_subframe' && transition !== 'manual_subframe' && transition !== 'keyword_generated'
}

/**
 * Whether an address of the history was ever shown as a page. Firefox also remembers addresses that only sent the browser on, which never got a title, and
 * files that were saved, which it counts as no visit; Chromium tells of neither.
 */
export function wasShown({ title, visitCount }: { title?: string | null; visitCount?: number }): boolean {
  return title !== null && visitCount !== 0
}

export interface FoundOpening {
  toolId: string
  host: string
  day: IsoDate
}

/** Counts per tool, host and day while a scan runs. */
export class OpeningCounts {
  readonly #rows = new Map<string, Sighting>()

  add({ toolId, host, day }: FoundOpening): void {
    const key = `${toolId} ${host} ${day}`
    const row = this.#rows.get(key)
    if (row === undefined) this.#rows.set(key, { toolId, host, day, count: 1 })
    else row.count += 1
  }

  /** Oldest day first. */
  sightings(): Sighting[] {
    return [...this.#rows.values()].sort((a, b) => a.day.localeCompare(b.day) || a.toolId.localeCompare(b.toolId) || a.host.localeCompare(b.host))
  }
}
