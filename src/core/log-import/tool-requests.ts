/** How many requests to a tool a log tells of, by host and local day. A request is no page that somebody opened: pages load dozens, and programs send them too. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { LogPlace } from '#core/log-import/place-reader.ts'

export interface ToolRequests extends LogPlace {
  day: IsoDate
  requests: number
}

/** Adds up while a log is read. Grows with tools and days, not with lines. */
export class RequestCounts {
  readonly #byDay = new Map<IsoDate, Map<string, ToolRequests>>()
  readonly #tools = new Set<string>()

  get tools(): number {
    return this.#tools.size
  }

  add({ toolId, host }: LogPlace, day: IsoDate, requests: number): void {
    let rows = this.#byDay.get(day)
    if (rows === undefined) {
      rows = new Map()
      this.#byDay.set(day, rows)
    }
    const key = `${toolId} ${host}`
    const row = rows.get(key)
    if (row !== undefined) row.requests += requests
    else {
      rows.set(key, { toolId, host, day, requests })
      this.#tools.add(toolId)
    }
  }

  /** Oldest day first. */
  rows(): ToolRequests[] {
    return [...this.#byDay.values()]
      .flatMap((rows) => [...rows.values()])
      .sort((a, b) => a.day.localeCompare(b.day) || a.toolId.localeCompare(b.toolId) || a.host.localeCompare(b.host))
  }
}
