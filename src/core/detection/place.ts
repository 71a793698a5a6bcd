/** Reduces a web address to the parts that can tell a tool: host, path, query and the route behind "#". Nothing else is kept, and not for long. */

/** Where a page is. Lives in memory for one lookup; never stored. */
export interface Place {
  /** Lower-case ASCII host without port or trailing dot. */
  host: string
  /** Percent-encoded, with its leading slash. */
  path: string
  /** "?a=1", or empty. */
  search: string
  /** "#/route", or empty. */
  hash: string
}

/** Reads an address. undefined: not an address at all, or not a web page (chrome:, about:, file: …). */
export function placeOf(address: string): Place | undefined {
  const url = parseUrl(address)
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined
  const { hostname } = url
  return {
    host: hostname.endsWith('.') ? hostname.slice(0, -1) : hostname,
    path: url.pathname,
    search: url.search,
    hash: url.hash,
  }
}

/** True for anything that is an address, web page or not. */
export function isAddress(text: string): boolean {
  return parseUrl(text) !== undefined
}

function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}
