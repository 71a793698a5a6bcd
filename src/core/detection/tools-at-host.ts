/** Lists the tools that are known at a host, whatever the page: for pages beside a tool, such as its sign-in or its help. */
import type { ToolIndex } from '#core/detection/tool-index.ts'

/** Ids of the tools with a pattern that covers `host`, those of the nearest host first. */
export function toolsAtHost({ rulesByHost }: ToolIndex, host: string): string[] {
  const ids = new Set<string>()
  for (const suffix of [host, ...parentsOf(host)]) {
    for (const rule of rulesByHost.get(suffix) ?? []) {
      if (!rule.isException && (rule.subdomains || suffix === host)) ids.add(rule.toolId)
    }
  }
  return [...ids]
}

/** "a.b.example" gives "b.example" and "example". */
function parentsOf(host: string): string[] {
  const labels = host.split('.')
  return labels.slice(1).map((_, i) => labels.slice(i + 1).join('.'))
}
