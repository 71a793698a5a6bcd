/** Arranges address patterns by host as plain data: the build does it beforehand, and the worker opens only what a page asks for. */
import type { GeneralExceptions } from '#core/catalogue/general-exceptions.ts'
import {
  type DetectableTool,
  type HostSets,
  labelCount,
  patternHosts,
  type Rule,
  type RuleSource,
  ruleSources,
  rulesOf,
  type ToolRules,
  toSets,
} from '#core/detection/tool-index.ts'

/** The bare id of a tool is its whole host, with everything below it: by far the most patterns. */
type HostPattern = string | RuleSource

export interface HostPatterns {
  byHost: Readonly<Record<string, readonly HostPattern[]>>
  /** The largest number of labels of any host. */
  maxLabels: number
}

/** Throws when a pattern names a host set that does not exist. */
export function hostPatterns(tools: Iterable<DetectableTool>, hostSets: HostSets): HostPatterns {
  const byHost: Record<string, HostPattern[]> = {}
  let maxLabels = 0
  for (const tool of tools) {
    for (const source of ruleSources(tool)) {
      for (const host of patternHosts(source.pattern, hostSets)) {
        byHost[host] = [...patternsAt(byHost, host), shortened(source)]
        maxLabels = Math.max(maxLabels, labelCount(host))
      }
    }
  }
  return { byHost, maxLabels }
}

/** Decides like `buildToolIndex` over all `parts`, but makes the rules of a host when they are first asked for. */
export function rulesOnDemand(parts: readonly HostPatterns[], general: GeneralExceptions): ToolRules {
  const made = new Map<string, readonly Rule[]>()
  const get = (host: string) => {
    const known = made.get(host)
    if (known !== undefined) return known
    const patterns = parts.flatMap(({ byHost }) => patternsAt(byHost, host))
    if (patterns.length === 0) return undefined
    const rules = rulesOf(host, patterns.map(lengthened))
    made.set(host, rules)
    return rules
  }
  return { rulesByHost: { get }, maxLabels: Math.max(...parts.map(({ maxLabels }) => maxLabels)), general: toSets(general) }
}

/** A host may be called "constructor", which every object has. */
function patternsAt(byHost: HostPatterns['byHost'], host: string): readonly HostPattern[] {
  return Object.hasOwn(byHost, host) ? (byHost[host] ?? []) : []
}

function shortened(source: RuleSource): HostPattern {
  const { host: _, hostSet: __, ...narrowed } = source.pattern
  return source.isException || Object.keys(narrowed).length > 0 ? { ...source, pattern: narrowed } : source.toolId
}

function lengthened(pattern: HostPattern): RuleSource {
  return typeof pattern === 'string' ? { toolId: pattern, pattern: {} } : pattern
}
