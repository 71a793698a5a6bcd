/** The rules of detection once more, slow and obvious: tries every pattern of every tool on every page. The fast engine must agree with it. */
import type { GeneralExceptions } from '#core/catalogue/general-exceptions.ts'
import type { AddressPattern } from '#core/catalogue/tool-record.ts'
import type { DetectableTool, HostSets } from '#core/detection/tool-index.ts'

interface Candidate {
  toolId: string
  host: string
  pattern: AddressPattern
  isException: boolean
}

/** The tool id at `address`, or undefined. */
export function oracleToolAt(address: string, tools: readonly DetectableTool[], hostSets: HostSets, general: GeneralExceptions): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (!['http:', 'https:'].includes(url.protocol)) return undefined
  const host = url.hostname.replace(/\.$/, '')
  const fitting = candidates(tools, hostSets).filter((candidate) => fits(candidate, host, url, general))
  const ranked = fitting.sort((a, b) => rank(b) - rank(a) || (a.toolId < b.toolId ? -1 : 1))
  const excluded = new Set<string>()
  for (const candidate of ranked) {
    if (excluded.has(candidate.toolId)) continue
    if (candidate.isException) excluded.add(candidate.toolId)
    else if (!isLabelExcepted(candidate.host, host, general) && !(isWhole(candidate.pattern) && isSectionExcepted(host, url, general))) return candidate.toolId
  }
  return undefined
}

function candidates(tools: readonly DetectableTool[], hostSets: HostSets): Candidate[] {
  return tools.flatMap((tool) => {
    const of = (patterns: readonly AddressPattern[], isException: boolean) =>
      patterns
        .flatMap((pattern) => {
          if (!pattern.path || !(isException || pattern.path.startsWith('/{language}/'))) return [pattern]
          const path = pattern.path.replace('/{language}', '')
          return [
            { ...pattern, path },
            { ...pattern, path: `/{language}${path}` },
          ]
        })
        .flatMap((pattern) => (pattern.host ? [pattern.host] : (hostSets[pattern.hostSet ?? ''] ?? [])).map((host) => ({ toolId: tool.id, host, pattern, isException })))
    return [...of(tool.matches, false), ...of(tool.exceptions ?? [], true)]
  })
}

function fits({ host, pattern }: Candidate, visited: string, url: URL, general: GeneralExceptions): boolean {
  if (visited !== host && (pattern.subdomains === false || !visited.endsWith(`.${host}`))) return false
  if (pattern.path && !begins(url.pathname, pattern.path, general)) return false
  if (pattern.fragment && !begins(url.hash.replace(/^#!?/, '').replace(/\?.*$/s, ''), pattern.fragment, general)) return false
  return Object.entries(pattern.query ?? {}).every(([key, value]) => url.searchParams.getAll(key).includes(value))
}

function begins(route: string, pattern: string, general: GeneralExceptions): boolean {
  const segments = split(route)
  return split(pattern).every((want, i) => {
    const segment = segments[i]
    return segment !== undefined && (want === '*' || want === segment || (want === '{language}' && isLanguage(segment, general)))
  })
}

function isLanguage(segment: string, general: GeneralExceptions): boolean {
  const regions = '(?:[-_](?:[a-z]{2}|419|cyrl|hans|hant|latam|latn))*'
  return general.languages.some((language) => new RegExp(`^${language}${regions}$`).test(segment))
}

function split(route: string): string[] {
  return route
    .split('/')
    .filter(Boolean)
    .map((segment) => {
      try {
        return decodeURIComponent(segment).toLowerCase()
      } catch {
        return segment.toLowerCase()
      }
    })
}

/** One number for the whole order: host labels, path, fragment, query, fewer wildcards, host alone, exception. */
function rank({ host, pattern, isException }: Candidate): number {
  const path = split(pattern.path ?? '')
  const fragment = split(pattern.fragment ?? '')
  const wildcards = [...path, ...fragment].filter((segment) => segment === '*' || segment === '{language}').length
  const digits = [
    host.split('.').length,
    path.length,
    fragment.length,
    Object.keys(pattern.query ?? {}).length,
    50 - wildcards,
    Number(pattern.subdomains === false),
    Number(isException),
  ]
  return digits.reduce((sum, digit) => sum * 100 + digit, 0)
}

function isWhole(pattern: AddressPattern): boolean {
  return !pattern.path && !pattern.fragment && Object.keys(pattern.query ?? {}).length === 0
}

function isLabelExcepted(ruleHost: string, visited: string, general: GeneralExceptions): boolean {
  const extra = visited === ruleHost ? [] : visited.slice(0, -ruleHost.length - 1).split('.')
  return extra.some((label) => general.labels.includes(label))
}

function isSectionExcepted(visited: string, url: URL, general: GeneralExceptions): boolean {
  const route = split(url.hash.replace(/^#!?/, '').replace(/\?.*$/s, ''))
  const segments = [...split(url.pathname).slice(0, 4), ...route.slice(0, 2)].map((segment) => segment.replace(/(?<=.)\..*$/s, ''))
  const section = (isLanguage(segments[0] ?? '', general) ? segments[1] : segments[0]) ?? ''
  const isApp = visited
    .split('.')
    .slice(0, -2)
    .some((label) => general.appLabels.includes(label))
  return (
    segments.some((segment) => general.signIn.includes(segment)) ||
    general.legal.includes(section) ||
    general.articles.includes(section) ||
    (general.sections.includes(section) && !isApp)
  )
}
