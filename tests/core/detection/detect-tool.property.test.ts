import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AddressPattern } from '#core/catalogue/tool-record.ts'
import { detectAddress } from '#core/detection/detect-address.ts'
import { detectTool } from '#core/detection/detect-tool.ts'
import { hostPatterns, rulesOnDemand } from '#core/detection/host-patterns.ts'
import { placeOf } from '#core/detection/place.ts'
import { buildToolIndex, type DetectableTool } from '#core/detection/tool-index.ts'
import { type WatchedHost, watchedHosts } from '#core/detection/watched-hosts.ts'
import { oracleToolAt } from './oracle.ts'
import { sampleGeneral, sampleHostSets } from './sample-index.ts'

// Few words, so that hosts, paths and parameters of patterns and addresses meet often.
const label = fc.constantFrom('a', 'b', 'ai', 'app', 'docs', 'www')
const host = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => [...labels, 'example'].join('.'))
const segment = fc.constantFrom('copilot', 'en', 'pt_BR', 'blog', 'login', 'x', 'docs')
const route = (word: fc.Arbitrary<string>) => fc.array(word, { minLength: 1, maxLength: 3 }).map((segments) => `/${segments.join('/')}`)
const parameters = fc.dictionary(fc.constantFrom('ia', 'udm'), fc.constantFrom('chat', '50'), { minKeys: 1, maxKeys: 2 })

const pattern: fc.Arbitrary<AddressPattern> = fc
  .record(
    {
      host: fc.option(host, { nil: undefined }),
      subdomains: fc.constantFrom(undefined, false as const),
      path: fc.option(
        fc.tuple(fc.constantFrom('', '', '/{language}'), route(fc.oneof(segment, fc.constant('*')))).map(([language, path]) => language + path),
        { nil: undefined },
      ),
      fragment: fc.option(route(segment), { nil: undefined, freq: 4 }),
      query: fc.option(parameters, { nil: undefined, freq: 4 }),
    },
    { requiredKeys: ['host'] },
  )
  .map(({ host, ...rest }) => (host === undefined ? { hostSet: 'search', ...rest } : { host, ...rest }) as AddressPattern)

const tools: fc.Arbitrary<DetectableTool[]> = fc
  .array(fc.record({ matches: fc.array(pattern, { minLength: 1, maxLength: 3 }), exceptions: fc.array(pattern, { maxLength: 2 }) }), { minLength: 1, maxLength: 6 })
  .map((records) => records.map((record, i) => ({ id: `tool-${i}`, ...record })))

const address = fc
  .record({
    host: fc.oneof(host, fc.constantFrom(...(sampleHostSets['search'] ?? []))),
    path: fc.option(route(segment), { nil: '/' }),
    query: fc.option(parameters, { nil: {} }),
    fragment: fc.option(route(segment), { nil: '' }),
  })
  .map(({ host, path, query, fragment }) => `https://${host}${path}?${new URLSearchParams(query)}#${fragment}`)

describe('detectTool', () => {
  it('agrees with the oracle, which tries every pattern', () => {
    fc.assert(
      fc.property(tools, fc.array(address, { minLength: 1, maxLength: 8 }), (tools, addresses) => {
        const index = buildToolIndex(tools, sampleHostSets, sampleGeneral)
        for (const each of addresses) {
          const place = placeOf(each)
          expect([each, place && detectTool(index, place)?.toolId]).toEqual([each, oracleToolAt(each, tools, sampleHostSets, sampleGeneral)])
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('is what detectAddress answers too, in any form an address takes', () => {
    const scheme = fc.constantFrom('https://', 'http://', 'HTTPS://', ' https://', 'https:', 'https:///', 'ftp://')
    const odd = fc.constantFrom('', ':443', '.', '..', '@', 'x@', '%61', '\\', '\t', '。', '?x', '#x', 'Ａ', '_', '[::1]')
    const written = fc.tuple(scheme, odd, host, odd, fc.option(route(segment), { nil: '' })).map((parts) => parts.join(''))
    fc.assert(
      fc.property(tools, fc.array(fc.oneof(address, written), { minLength: 1, maxLength: 8 }), (tools, addresses) => {
        const index = buildToolIndex(tools, sampleHostSets, sampleGeneral)
        for (const each of addresses) expect([each, detectAddress(index, each)?.toolId]).toEqual([each, oracleToolAt(each, tools, sampleHostSets, sampleGeneral)])
      }),
      { numRuns: 3000 },
    )
  })

  it('decides the same by rules that are made on demand, from several parts that went through JSON', () => {
    fc.assert(
      fc.property(tools, fc.nat(6), fc.array(address, { minLength: 1, maxLength: 8 }), (tools, shipped, addresses) => {
        const parts = [tools.slice(0, shipped), tools.slice(shipped)].map((part) => JSON.parse(JSON.stringify(hostPatterns(part, sampleHostSets))))
        const rules = rulesOnDemand(parts, sampleGeneral)
        const index = buildToolIndex(tools, sampleHostSets, sampleGeneral)
        for (const each of [...addresses, ...addresses]) {
          const place = placeOf(each)
          expect(place && detectTool(rules, place)).toEqual(place && detectTool(index, place))
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('finds no tool of which the browser would not have told', () => {
    fc.assert(
      fc.property(tools, address, (tools, address) => {
        const found = oracleToolAt(address, tools, sampleHostSets, sampleGeneral)
        if (found === undefined) return
        const { documents, routes, fragments } = watchedHosts(tools, sampleHostSets)
        const isTold = (list: readonly WatchedHost[]) => list.some((watched) => passes(watched, new URL(address)))
        expect([address, isTold(documents)]).toEqual([address, true])
        const narrowed = (keep: (pattern: AddressPattern) => unknown) => tools.map((tool) => ({ ...tool, matches: tool.matches.filter((pattern) => !keep(pattern)) }))
        const without = (keep: (pattern: AddressPattern) => unknown) => oracleToolAt(address, narrowed(keep), sampleHostSets, sampleGeneral)
        // Only a pattern with a route, or with a fragment, makes this address a tool.
        if (without((pattern) => pattern.path ?? pattern.query ?? pattern.fragment) !== found) expect([address, isTold(routes)]).toEqual([address, true])
        if (without((pattern) => pattern.fragment) !== found) expect([address, isTold(fragments)]).toEqual([address, true])
      }),
      { numRuns: 3000 },
    )
  })

  it('answers any text without throwing', () => {
    const index = buildToolIndex([{ id: 'x', matches: [{ host: 'a.example', path: '/*/x', query: { udm: '50' } }] }], sampleHostSets, sampleGeneral)
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()), (text) => {
        const place = placeOf(text)
        if (place) detectTool(index, place)
      }),
    )
  })
})

/** What the browsers do with an event filter. */
function passes(watched: WatchedHost, { hostname, pathname, search }: URL): boolean {
  if (typeof watched === 'string') return `.${hostname}`.endsWith(`.${watched}`)
  if ('hostEquals' in watched) return hostname === watched.hostEquals
  const { hostPrefix, pathPrefix = '', queryContains = '' } = watched
  return hostname.startsWith(hostPrefix) && pathname.startsWith(pathPrefix) && search.includes(queryContains)
}
