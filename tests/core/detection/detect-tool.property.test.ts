import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AddressPattern } from '#core/catalogue/tool-record.ts'
import { detectAddress } from '#core/detection/detect-address.ts'
import { detectTool } from '#core/detection/detect-tool.ts'
import { placeOf } from '#core/detection/place.ts'
import { buildToolIndex, type DetectableTool } from '#core/detection/tool-index.ts'
import { oracleToolAt } from './oracle.ts'
import { sampleGeneral, sampleHostSets } from './sample-index.ts'

// Few words, so that hosts, paths and parameters of patterns and addresses meet often.
const label = fc.constantFrom('a', 'b', 'ai', 'app', 'docs', 'www')
const host = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => [...labels, 'example'].join('.'))
const segment = fc.constantFrom('copilot', 'en', 'blog', 'login', 'x', 'docs')
const route = (word: fc.Arbitrary<string>) => fc.array(word, { minLength: 1, maxLength: 3 }).map((segments) => `/${segments.join('/')}`)
const parameters = fc.dictionary(fc.constantFrom('ia', 'udm'), fc.constantFrom('chat', '50'), { minKeys: 1, maxKeys: 2 })

const pattern: fc.Arbitrary<AddressPattern> = fc
  .record(
    {
      host: fc.option(host, { nil: undefined }),
      subdomains: fc.constantFrom(undefined, false as const),
      path: fc.option(route(fc.oneof(segment, fc.constant('*'))), { nil: undefined }),
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
