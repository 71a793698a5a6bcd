/** Addresses and catalogues for benchmarks, the same in every run. */
import type { DetectableTool } from '#core/detection/tool-index.ts'

const endings = ['com', 'co.jp', 'org', 'ai', 'io', 'de', 'example.net', 'github.io']
const paths = ['/', '/search?q=quarterly+report&page=2', '/articles/2026/11/how-to-plan-a-week', '/account/settings#security', '/p/8f3a2c/edit?tab=1&mode=full']

/** `count` addresses, a share of them at one of `hosts` (0 to 1), the rest at hosts that no catalogue has. */
export function ordinaryAddresses(hosts: readonly string[], { count, hitShare }: { count: number; hitShare: number }): string[] {
  const every = Math.round(1 / hitShare)
  return Array.from({ length: count }, (_, i) => {
    const path = paths[i % paths.length]
    if (i % every === 0) return `https://${hosts[(i * 7919) % hosts.length]}${path}`
    const label = ((i * 2_654_435_761) >>> 0).toString(36)
    return `https://${i % 3 === 0 ? 'www.' : i % 7 === 0 ? 'intra.eu.' : ''}${label}.${endings[i % endings.length]}${path}`
  })
}

/** One tool per host, `size` of them. */
export function growingCatalogue(size: number): DetectableTool[] {
  return Array.from({ length: size }, (_, i) => ({ id: `tool-${i}`, matches: [{ host: `tool${((i * 2_654_435_761) >>> 0).toString(36)}-${i}.${endings[i % endings.length]}` }] }))
}
