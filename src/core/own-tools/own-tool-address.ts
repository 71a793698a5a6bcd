/** Turns an address that somebody pasted into the pattern by which a tool of the organisation's own is known. */
import { type AddressPattern, addressPatternSchema } from '#core/catalogue/tool-record.ts'
import { placeOf } from '#core/detection/place.ts'

/** Where a host belongs: the domain that somebody registered, a bare ending under which anybody may register ("co.jp", "github.io"), or an IP address. */
export type HostKind = { kind: 'domain'; domain: string } | { kind: 'public-suffix' } | { kind: 'ip-address' }

export interface AddressReading {
  host: string
  /** The registered domain where it is not the host itself; "www." counts as the domain. */
  domain?: string
  /** Its first path segments, shortest first: "/editor", "/editor/42". */
  paths: readonly string[]
}

/** How far a pattern reaches: from the whole registered domain, or from the host that was given. Both with everything below them. */
export type Reach = 'domain' | 'host'

/** Paths deeper than this name one document rather than a part of a site. */
const mostSegments = 3

/** What `text` gives to choose from; or the code of what is wrong with it. A scheme may be missing. `kindOf` knows the public suffix list. */
export function readOwnToolAddress(text: string, kindOf: (host: string) => HostKind): AddressReading | 'required' | 'not-an-address' | 'public-suffix' {
  const typed = text.trim()
  if (typed === '') return 'required'
  const place = placeOf(typed.includes('://') ? typed : `https://${typed}`)
  if (place === undefined || !addressPatternSchema.safeParse({ host: place.host }).success) return 'not-an-address'
  const { host, path } = place
  const paths = pathsOf(path)
  const kind = kindOf(host)
  if (kind.kind === 'public-suffix') return 'public-suffix'
  if (kind.kind === 'ip-address') return { host, paths }
  if (host === `www.${kind.domain}`) return { host: kind.domain, paths }
  return { host, paths, ...(kind.domain !== host && { domain: kind.domain }) }
}

/** The pattern that was chosen. `path` as typed: slashes at its ends do not matter; undefined where it cannot be one. */
export function ownToolPattern({ host, domain }: AddressReading, reach: Reach, path: string): AddressPattern | undefined {
  const segments = path.split('/').filter(Boolean)
  const route = segments.length > 0 ? `/${segments.join('/').toLowerCase()}` : undefined
  return addressPatternSchema.safeParse({ host: reach === 'domain' ? (domain ?? host) : host, ...(route && { path: route }) }).data
}

/** A pattern in one readable line: "pixelwrite.example/editor". */
export function patternText({ host, hostSet, path = '', query, fragment }: AddressPattern): string {
  const parameters = Object.entries(query ?? {}).map(([key, value]) => `${key}=${value}`)
  return `${host ?? hostSet}${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}${fragment ? `#${fragment}` : ''}`
}

function pathsOf(path: string): string[] {
  const segments = path.split('/').filter(Boolean).slice(0, mostSegments)
  return segments.map((_, i) => `/${segments.slice(0, i + 1).join('/')}`)
}
