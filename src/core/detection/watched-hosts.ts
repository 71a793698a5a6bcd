/** Lists the addresses of which the browser must tell us, so that no other site ever wakes the worker. */
import type { AddressPattern } from '#core/catalogue/tool-record.ts'
import { anyLanguage } from '#core/detection/language-segment.ts'
import { type DetectableTool, type HostSets, patternHosts } from '#core/detection/tool-index.ts'

/** In the words of the browsers' event filters; every condition must hold. A bare host is the host with everything below it. */
export type WatchedHost = string | { hostEquals: string } | { hostPrefix: string; pathPrefix?: string; queryContains?: string }

export interface WatchedHosts {
  /** Where page loads matter. */
  documents: readonly WatchedHost[]
  /** Where a change of the address inside a loaded page matters too: patterns with a path, query or fragment. */
  routes: readonly WatchedHost[]
  /** Where a change behind "#" alone matters: patterns with a fragment. */
  fragments: readonly WatchedHost[]
}

/** As few as cover all patterns: what lies below another host on its list is left out. May cover more than the patterns, so what is told has to be matched again. */
export function watchedHosts(tools: Iterable<DetectableTool>, hostSets: HostSets): WatchedHosts {
  const patterns = [...tools].flatMap((tool) => tool.matches)
  const list = (isWanted: (pattern: AddressPattern) => unknown) => outermost(patterns.filter(isWanted).flatMap((pattern) => watchedOf(pattern, hostSets)))
  return {
    documents: list(() => true),
    routes: list((pattern) => pattern.path ?? pattern.query ?? pattern.fragment),
    fragments: list((pattern) => pattern.fragment),
  }
}

function watchedOf(pattern: AddressPattern, hostSets: HostSets): WatchedHost[] {
  const { host, subdomains } = pattern
  if (host === undefined) return [watchedSet(pattern, patternHosts(pattern, hostSets))]
  return [subdomains === false ? { hostEquals: host } : host]
}

/** The hosts of a set are one search engine in many countries, and what people search for is nobody's business: only the pages that can be a tool are watched. */
function watchedSet({ path, query }: AddressPattern, hosts: readonly string[]): WatchedHost {
  const pathPrefix = path?.split('*', 1)[0]?.split(anyLanguage, 1)[0]
  const [parameter] = Object.entries(query ?? {})
  return { hostPrefix: commonStart(hosts), ...(pathPrefix && { pathPrefix }), ...(parameter && { queryContains: parameter.join('=') }) }
}

/** "www.search." of "www.search.example" and "www.search.test". */
function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--
  return first.slice(0, length)
}

function outermost(all: readonly WatchedHost[]): WatchedHost[] {
  const whole = new Set(all.filter((each) => typeof each === 'string'))
  const byText = new Map(all.filter((each) => !isCovered(each, whole)).map((each) => [JSON.stringify(each), each]))
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}

function isCovered(watched: WatchedHost, whole: ReadonlySet<string>): boolean {
  if (typeof watched === 'string') return hasAncestor(watched, whole)
  return 'hostEquals' in watched && (whole.has(watched.hostEquals) || hasAncestor(watched.hostEquals, whole))
}

function hasAncestor(host: string, hosts: ReadonlySet<string>): boolean {
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    if (hosts.has(host.slice(dot + 1))) return true
  }
  return false
}
