/** Lists the hosts that the browser must tell us about, so that no other site ever wakes the worker. */
import { type DetectableTool, type HostSets, patternHosts } from '#core/detection/tool-index.ts'

/**
 * Hosts whose page loads matter, and those where an address change inside a page matters too (rules with a path, query or fragment). Sorted;
 * a host below another one on the list is left out.
 */
export function watchedHosts(tools: Iterable<DetectableTool>, hostSets: HostSets): { documents: string[]; routes: string[] } {
  const documents = new Set<string>()
  const routes = new Set<string>()
  for (const tool of tools) {
    for (const pattern of tool.matches) {
      for (const host of patternHosts(pattern, hostSets)) {
        documents.add(host)
        if (pattern.path ?? pattern.query ?? pattern.fragment) routes.add(host)
      }
    }
  }
  return { documents: outermost(documents), routes: outermost(routes) }
}

function outermost(hosts: ReadonlySet<string>): string[] {
  return [...hosts].filter((host) => !hasAncestor(host, hosts)).sort()
}

function hasAncestor(host: string, hosts: ReadonlySet<string>): boolean {
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    if (hosts.has(host.slice(dot + 1))) return true
  }
  return false
}
