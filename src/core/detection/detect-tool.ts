/** Decides which tool a page is, or that it is none. */
import { anyLanguage, isLanguage } from '#core/detection/language-segment.ts'
import type { Place } from '#core/detection/place.ts'
import type { GeneralExceptionSets, Rule, ToolRules } from '#core/detection/tool-index.ts'

export interface Detection {
  toolId: string
  /** The pattern that decided, readable: "github.com/copilot". */
  match: string
}

/**
 * The tool at `place`, or undefined.
 *
 * Of all patterns that fit, the most specific decides: longest host, then longest path, fragment and query. An exception takes its own
 * tool out of the running and no other. The general exceptions leave out sub-domains that a pattern does not name, and of a whole host the sections
 * about the company (docs/catalogue.md).
 */
export function detectTool(index: ToolRules, place: Place): Detection | undefined {
  const { host } = place
  let excluded: string[] | undefined
  for (let start = suffixStart(host, index.maxLabels); start !== -1; start = nextLabel(host, start)) {
    const rules = index.rulesByHost.get(start === 0 ? host : host.slice(start))
    if (rules === undefined) continue
    for (const rule of rules) {
      if (excluded?.includes(rule.toolId) || !fits(rule, place, start > 0, index.general.languages)) continue
      if (rule.isException) {
        excluded ??= []
        excluded.push(rule.toolId)
      } else if (!isOnExceptedLabel(index.general, rule.host, place.host) && !(rule.isWholeHost && isInExceptedSection(index.general, place))) {
        return { toolId: rule.toolId, match: rule.text }
      }
    }
  }
  return undefined
}

/** Where the longest suffix begins that can be in the index: hosts with more labels than any known host start further right. */
function suffixStart(host: string, maxLabels: number): number {
  let start = host.length
  for (let labels = 0; labels < maxLabels; labels++) {
    const dot = host.lastIndexOf('.', start - 1)
    if (dot <= 0) return 0
    start = dot
  }
  return start + 1
}

function nextLabel(host: string, start: number): number {
  const dot = host.indexOf('.', start)
  return dot === -1 ? -1 : dot + 1
}

function fits(rule: Rule, place: Place, isSubdomain: boolean, languages: ReadonlySet<string>): boolean {
  return (
    (rule.subdomains || !isSubdomain) &&
    (rule.path.length === 0 || startsWithSegments(place.path, rule.path, languages)) &&
    (rule.fragment.length === 0 || startsWithSegments(routeOf(place.hash), rule.fragment, languages)) &&
    (rule.query.length === 0 || hasParameters(place.search, rule.query))
  )
}

function startsWithSegments(route: string, expected: readonly string[], languages: ReadonlySet<string>): boolean {
  const segments = readSegments(route, expected.length)
  return segments.length === expected.length && segments.every((segment, i) => isWanted(expected[i], segment, languages))
}

function isWanted(want: string | undefined, segment: string, languages: ReadonlySet<string>): boolean {
  return want === segment || want === '*' || (want === anyLanguage && isLanguage(languages, segment))
}

/** The first `count` non-empty segments, percent-decoded and lower-case. */
function readSegments(route: string, count: number): string[] {
  const segments: string[] = []
  let from = 0
  while (segments.length < count && from < route.length) {
    const slash = route.indexOf('/', from)
    const to = slash === -1 ? route.length : slash
    if (to > from) segments.push(decoded(route.slice(from, to)).toLowerCase())
    from = to + 1
  }
  return segments
}

function decoded(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** "#/a", "#!/a" and "#a?x=1" all carry the route "a". */
function routeOf(hash: string): string {
  const start = hash.startsWith('#!') ? 2 : 1
  const query = hash.indexOf('?')
  return hash.slice(start, query === -1 ? undefined : query)
}

function hasParameters(search: string, expected: readonly (readonly [string, string])[]): boolean {
  if (search === '') return false
  const parameters = new URLSearchParams(search)
  return expected.every(([key, value]) => parameters.getAll(key).includes(value))
}

/** "docs.github.com" for the pattern "github.com": a label that the pattern does not name itself. */
function isOnExceptedLabel(general: GeneralExceptionSets, ruleHost: string, host: string): boolean {
  if (host.length === ruleHost.length) return false
  return host
    .slice(0, -ruleHost.length - 1)
    .split('.')
    .some((label) => general.labels.has(label))
}

function isInExceptedSection(general: GeneralExceptionSets, { host, path, hash }: Place): boolean {
  if (path === '/' && hash === '') return false
  const segments = [...readSegments(path, 4), ...readSegments(routeOf(hash), 2)].map(withoutEnding)
  if (segments.some((segment) => general.signIn.has(segment))) return true
  const [first = '', second = ''] = segments
  const section = isLanguage(general.languages, first) ? second : first
  return general.legal.has(section) || general.articles.has(section) || (general.sections.has(section) && !isApplicationHost(general, host))
}

/** "login.php" is "login". */
function withoutEnding(segment: string): string {
  const dot = segment.indexOf('.')
  return dot <= 0 ? segment : segment.slice(0, dot)
}

/** Looks at sub-domains only: "app.example.com" is one, "example.app" is not. */
function isApplicationHost(general: GeneralExceptionSets, host: string): boolean {
  return host
    .split('.')
    .slice(0, -2)
    .some((label) => general.appLabels.has(label))
}
