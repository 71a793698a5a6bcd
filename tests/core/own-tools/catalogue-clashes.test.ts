import { describe, expect, it } from 'vitest'
import type { AddressPattern } from '#core/catalogue/tool-record.ts'
import { catalogueClashes } from '#core/own-tools/catalogue-clashes.ts'
import { patternText } from '#core/own-tools/own-tool-address.ts'

const catalogue = [
  { id: 'chat', matches: [{ host: 'chat.example' }, { host: 'old-chat.example' }] },
  { id: 'suite-ai', matches: [{ host: 'suite.example', path: '/*/ai' }] },
  { id: 'mode', matches: [{ hostSet: 'search', path: '/search', query: { udm: '50' } }] },
  { id: 'only-host', matches: [{ host: 'bare.example', subdomains: false as const }] },
]
const clashes = (...own: AddressPattern[]) =>
  catalogueClashes(own, catalogue, { search: ['search.example', 'search.co.jp'] }).map((clash) => `${clash.toolId} ${clash.relation} ${patternText(clash.pattern)}`)

describe('catalogueClashes', () => {
  it.each<[AddressPattern, string[]]>([
    [{ host: 'chat.example' }, ['chat same chat.example']],
    [{ host: 'eu.chat.example', path: '/x' }, ['chat wider chat.example']],
    [{ host: 'suite.example' }, ['suite-ai narrower suite.example/*/ai']],
    [{ host: 'suite.example', path: '/en/ai/deep' }, ['suite-ai wider suite.example/*/ai']],
    [{ host: 'suite.example', path: '/docs' }, []],
    [{ host: 'search.co.jp' }, ['mode narrower search.co.jp/search?udm=50']],
    [{ host: 'evilchat.example' }, []],
    [{ host: 'sub.bare.example' }, []],
    [{ host: 'bare.example' }, ['only-host narrower bare.example']],
  ])('finds for %j', (own, expected) => {
    expect(clashes(own)).toEqual(expected)
  })

  it('names each tool once, with what weighs most, and the equal ones first', () => {
    expect(clashes({ host: 'suite.example' }, { host: 'eu.chat.example' }, { host: 'old-chat.example' })).toEqual([
      'chat same old-chat.example',
      'suite-ai narrower suite.example/*/ai',
    ])
  })
})
