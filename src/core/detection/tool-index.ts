/** Arranges the catalogue's address patterns by host, most specific first, so that one lookup answers which tool a page is. */
import type { GeneralExceptions } from '#core/catalogue/general-exceptions.ts'
import type { AddressPattern, ToolRecord } from '#core/catalogue/tool-record.ts'
import { buildHostFilter, type HostFilter } from '#core/detection/host-filter.ts'
import { anyLanguage, behindAnyLanguage, pathsOf } from '#core/detection/language-segment.ts'

/** The part of a tool that detection needs; an organisation's own tool has it too. */
export type DetectableTool = Pick<ToolRecord, 'id' | 'matches' | 'exceptions'>

export interface Rule {
  toolId: string
  host: string
  /** true: the place is not the tool, whatever a less specific pattern of the same tool says. */
  isException: boolean
  subdomains: boolean
  path: readonly string[]
  fragment: readonly string[]
  query: readonly (readonly [string, string])[]
  /** true: no path, fragment or query narrows it. */
  isWholeHost: boolean
  /** The pattern in one readable line: "www.google.com/search?udm=50". */
  text: string
}

/** A pattern before it is made a rule. */
export interface RuleSource {
  toolId: string
  pattern: AddressPattern
  isException?: boolean
}

/** What a decision reads. */
export interface ToolRules {
  /** Most specific first. */
  rulesByHost: { get: (host: string) => readonly Rule[] | undefined }
  /** The largest number of labels of any host: no longer suffix needs to be tried. */
  maxLabels: number
  general: GeneralExceptionSets
}

/** All rules, made beforehand. Built once, then only read. */
export interface ToolIndex extends ToolRules {
  hostFilter: HostFilter
}

export type GeneralExceptionSets = { [Name in keyof GeneralExceptions]: ReadonlySet<string> }

/** Host lists by name, for products served under many country domains. */
export type HostSets = Readonly<Record<string, readonly string[]>>

/** Builds the index. Throws when a pattern names a host set that does not exist: a fault in the data, not an expected failure. */
export function buildToolIndex(tools: Iterable<DetectableTool>, hostSets: HostSets, general: GeneralExceptions): ToolIndex {
  const rulesByHost = new Map<string, Rule[]>()
  let maxLabels = 0
  for (const tool of tools) {
    for (const source of ruleSources(tool)) {
      for (const host of patternHosts(source.pattern, hostSets)) {
        const made = toRules(host, source)
        const rules = rulesByHost.get(host)
        if (rules === undefined) rulesByHost.set(host, made)
        else rules.push(...made)
        maxLabels = Math.max(maxLabels, labelCount(host))
      }
    }
  }
  for (const rules of rulesByHost.values()) rules.sort(compareSpecificity)
  return { rulesByHost, maxLabels, general: toSets(general), hostFilter: buildHostFilter(rulesByHost) }
}

/** The patterns of a tool, and those that take pages out again. */
export function ruleSources({ id, matches, exceptions = [] }: DetectableTool): RuleSource[] {
  return [...matches.map((pattern) => ({ toolId: id, pattern })), ...exceptions.map((pattern) => ({ toolId: id, pattern, isException: true }))]
}

/** The rules at one host, most specific first. */
export function rulesOf(host: string, sources: readonly RuleSource[]): Rule[] {
  return sources.flatMap((source) => toRules(host, source)).sort(compareSpecificity)
}

export function labelCount(host: string): number {
  return host.split('.').length
}

/** The hosts that a pattern covers, each with everything below it. */
export function patternHosts(pattern: AddressPattern, hostSets: HostSets): readonly string[] {
  if (pattern.host !== undefined) return [pattern.host]
  const hosts = hostSets[pattern.hostSet ?? '']
  if (hosts === undefined) throw new Error(`no host set "${pattern.hostSet}" in host-sets.json`)
  return hosts
}

function toRules(host: string, source: RuleSource): Rule[] {
  const { path } = source.pattern
  if (path === undefined) return [toRule(host, source)]
  return pathsOf(source.isException ? behindAnyLanguage(path) : path).map((each) => toRule(host, { ...source, pattern: { ...source.pattern, path: each } }))
}

function toRule(host: string, { toolId, pattern, isException = false }: RuleSource): Rule {
  const path = segmentsOf(pattern.path)
  const fragment = segmentsOf(pattern.fragment)
  const query = Object.entries(pattern.query ?? {})
  return {
    toolId,
    host,
    isException,
    subdomains: pattern.subdomains !== false,
    path,
    fragment,
    query,
    isWholeHost: path.length === 0 && fragment.length === 0 && query.length === 0,
    text: describe(host, pattern),
  }
}

function segmentsOf(route: string | undefined): readonly string[] {
  return route === undefined ? none : route.toLowerCase().split('/').filter(Boolean)
}

const none: readonly string[] = []

function describe(host: string, { path = '', query, fragment }: AddressPattern): string {
  const parameters = Object.entries(query ?? {}).map(([key, value]) => `${key}=${value}`)
  return `${host}${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}${fragment ? `#${fragment}` : ''}`
}

/** More path segments first, then more of the fragment, then more query parameters, fewer wildcards; on a tie the exception comes first, then the id decides. */
function compareSpecificity(a: Rule, b: Rule): number {
  return (
    b.path.length - a.path.length ||
    b.fragment.length - a.fragment.length ||
    b.query.length - a.query.length ||
    wildcards(a) - wildcards(b) ||
    Number(a.subdomains) - Number(b.subdomains) ||
    Number(b.isException) - Number(a.isException) ||
    (a.toolId < b.toolId ? -1 : Number(a.toolId > b.toolId))
  )
}

function wildcards(rule: Rule): number {
  return rule.path.filter(isWildcard).length + rule.fragment.filter(isWildcard).length
}

function isWildcard(segment: string): boolean {
  return segment === '*' || segment === anyLanguage
}

export function toSets(general: GeneralExceptions): GeneralExceptionSets {
  return {
    labels: new Set(general.labels),
    sections: new Set(general.sections),
    articles: new Set(general.articles),
    signIn: new Set(general.signIn),
    legal: new Set(general.legal),
    appLabels: new Set(general.appLabels),
    languages: new Set(general.languages),
  }
}
