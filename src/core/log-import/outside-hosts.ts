/** Counts the hosts of a log that are no known tool, for a person who looks for more of them. Never stored, and forgotten with the page. */

export interface OutsideHost {
  host: string
  /** At least so many; a host that comes up late in a long log may have lost a few. */
  requests: number
}

/** More different hosts than this are not held at once. */
const mostHosts = 20_000

/**
 * Keeps the hosts with the most requests in bounded memory: when there are too many, the rarest go (lossy counting: Manku and Motwani,
 * "Approximate frequency counts over data streams", 2002). `groupOf` gives the registered domain of a host, undefined for what is none of the web's.
 */
export class OutsideHosts {
  readonly #groupOf: (host: string) => string | undefined
  #counts = new Map<string, number>()
  #floor = 0

  constructor(groupOf: (host: string) => string | undefined) {
    this.#groupOf = groupOf
  }

  add(place: string): void {
    const host = hostIn(place)
    if (host === undefined) return
    this.#counts.set(host, (this.#counts.get(host) ?? 0) + 1)
    if (this.#counts.size > mostHosts) this.#dropRarest()
  }

  /** The `most` with the most requests, by registered domain. */
  top(most: number): OutsideHost[] {
    const groups = new Map<string, number>()
    for (const [host, requests] of this.#counts) {
      const group = this.#groupOf(host)
      if (group !== undefined) groups.set(group, (groups.get(group) ?? 0) + requests)
    }
    return [...groups]
      .map(([host, requests]) => ({ host, requests }))
      .sort((a, b) => b.requests - a.requests || a.host.localeCompare(b.host))
      .slice(0, most)
  }

  #dropRarest(): void {
    while (this.#counts.size > mostHosts / 2) {
      this.#floor += 1
      for (const [host, requests] of this.#counts) if (requests <= this.#floor) this.#counts.delete(host)
    }
  }
}

/** A text of its own: a slice would keep the whole piece of the log in memory from which it was cut. */
function hostIn(place: string): string | undefined {
  const scheme = place.indexOf('://')
  const start = scheme === -1 ? 0 : scheme + 3
  let host = ''
  for (let at = start; at < place.length; at++) {
    const code = place.charCodeAt(at)
    if (code === 0x2f || code === 0x3a || code === 0x3f || code === 0x23 || code === 0x20) break
    host += String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code)
  }
  return host.endsWith('.') ? host.slice(0, -1) : host || undefined
}
