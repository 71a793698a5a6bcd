/** Finds where the catalogue already knows what the organisation is adding: tools with the same pattern, a wider one, or a narrower one. */
import type { AddressPattern } from '#core/catalogue/tool-record.ts'
import { pathsOf } from '#core/detection/language-segment.ts'
import { type DetectableTool, type HostSets, patternHosts } from '#core/detection/tool-index.ts'

/** same: equal to the organisation's pattern. wider: the catalogue's covers it. narrower: it covers the catalogue's. */
type ClashRelation = 'same' | 'wider' | 'narrower'

export interface Clash {
  toolId: string
  relation: ClashRelation
  /** The catalogue's pattern for one host. */
  pattern: AddressPattern
}

const byWeight: readonly ClashRelation[] = ['same', 'wider', 'narrower']

/** One clash per tool of the catalogue, the weightiest; equal patterns first, then wider, then narrower ones. */
export function catalogueClashes(own: readonly AddressPattern[], catalogue: Iterable<DetectableTool>, hostSets: HostSets): Clash[] {
  const clashes: Clash[] = []
  for (const tool of catalogue) {
    const found = tool.matches.flatMap((pattern) => clashesOfPattern(own, pattern, tool.id, hostSets))
    const weightiest = found.sort(compareWeight)[0]
    if (weightiest) clashes.push(weightiest)
  }
  return clashes.sort(compareWeight)
}

function clashesOfPattern(own: readonly AddressPattern[], pattern: AddressPattern, toolId: string, hostSets: HostSets): Clash[] {
  return patternHosts(pattern, hostSets).flatMap((host) => {
    const { hostSet: _, ...rest } = pattern
    const theirs = { ...rest, host }
    return own.flatMap((ours) => {
      const relation = relationOf(theirs, ours)
      return relation ? [{ toolId, relation, pattern: theirs }] : []
    })
  })
}

function relationOf(theirs: AddressPattern, ours: AddressPattern): ClashRelation | undefined {
  const isWider = covers(theirs, ours)
  const isNarrower = covers(ours, theirs)
  if (isWider && isNarrower) return 'same'
  return isWider ? 'wider' : isNarrower ? 'narrower' : undefined
}

/** True when every page of `inner` is one of `outer`. */
function covers(outer: AddressPattern, inner: AddressPattern): boolean {
  return (
    coversHost(outer, inner) &&
    coversRoute(outer.path, inner.path) &&
    coversRoute(outer.fragment, inner.fragment) &&
    Object.entries(outer.query ?? {}).every(([key, value]) => inner.query?.[key] === value)
  )
}

function coversHost(outer: AddressPattern, inner: AddressPattern): boolean {
  if (outer.host === inner.host) return outer.subdomains !== false || inner.subdomains === false
  return outer.subdomains !== false && inner.host?.endsWith(`.${outer.host}`) === true
}

function coversRoute(outer = '', inner = ''): boolean {
  return pathsOf(inner).every((each) => pathsOf(outer).some((route) => coversSegments(route, segmentsOf(each))))
}

function coversSegments(outer: string, innerSegments: readonly string[]): boolean {
  return segmentsOf(outer).every((segment, i) => innerSegments[i] !== undefined && (segment === '*' || segment === innerSegments[i]))
}

function segmentsOf(route: string): string[] {
  return route.toLowerCase().split('/').filter(Boolean)
}

function compareWeight(a: Clash, b: Clash): number {
  return byWeight.indexOf(a.relation) - byWeight.indexOf(b.relation) || (b.pattern.host?.length ?? 0) - (a.pattern.host?.length ?? 0)
}
