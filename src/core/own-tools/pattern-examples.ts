/** Shows by examples what an address pattern will match and what it will leave alone, asking the same engine that notices. */
import type { GeneralExceptions } from '#core/catalogue/general-exceptions.ts'
import type { AddressPattern } from '#core/catalogue/tool-record.ts'
import { detectAddress } from '#core/detection/detect-address.ts'
import { buildToolIndex } from '#core/detection/tool-index.ts'

/** What an example stands for. */
export const exampleKinds = ['page', 'sub-domain', 'domain-above', 'rest-of-site', 'documentation', 'about-company', 'sign-in', 'look-alike'] as const
type ExampleKind = (typeof exampleKinds)[number]

export interface PatternExample {
  address: string
  kind: ExampleKind
  isMatch: boolean
}

/**
 * Examples for all the patterns of one tool, each address once: first what matches, then what does not. `domain` is the registered domain of a
 * host, where it has one.
 */
export function patternExamples(patterns: readonly AddressPattern[], general: GeneralExceptions, domainOf: (host: string) => string | undefined): PatternExample[] {
  const index = buildToolIndex([{ id: 'own', matches: patterns.filter((pattern) => pattern.host !== undefined) }], {}, general)
  const kinds = new Map<string, ExampleKind>()
  for (const pattern of patterns) {
    for (const [kind, address] of candidates(pattern, domainOf)) if (!kinds.has(address)) kinds.set(address, kind)
  }
  const examples = [...kinds].map(([address, kind]) => ({ address, kind, isMatch: detectAddress(index, address) !== undefined }))
  return [...examples.filter((example) => example.isMatch), ...examples.filter((example) => !example.isMatch)]
}

function candidates({ host, path }: AddressPattern, domainOf: (host: string) => string | undefined): [ExampleKind, string][] {
  if (host === undefined) return []
  const domain = domainOf(host)
  // An IP address has nothing below it, and no name that another could resemble.
  const named: [ExampleKind, string][] = domain
    ? [
        ['sub-domain', `https://app.${host}${path ?? '/'}`],
        ['documentation', `https://docs.${host}${path ?? '/'}`],
        ['look-alike', `https://my${host}${path ?? '/'}`],
      ]
    : []
  return [
    ['page', `https://${host}${path ?? ''}/anything`],
    ...named,
    ...(domain && domain !== host ? [['domain-above', `https://${domain}${path ?? '/'}`] satisfies [ExampleKind, string]] : []),
    ...(path === undefined ? wholeSite(host) : [['rest-of-site', `https://${host}/`] satisfies [ExampleKind, string]]),
  ]
}

function wholeSite(host: string): [ExampleKind, string][] {
  return [
    ['about-company', `https://${host}/blog`],
    ['sign-in', `https://${host}/login`],
  ]
}
