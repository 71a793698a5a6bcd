import { describe, expect, it } from 'vitest'
import { detectTool } from '#core/detection/detect-tool.ts'
import { hostPatterns, rulesOnDemand } from '#core/detection/host-patterns.ts'
import { type Place, placeOf } from '#core/detection/place.ts'
import { sampleGeneral, sampleHostSets, sampleTools } from './sample-index.ts'

describe('hostPatterns', () => {
  it('writes a tool that is a whole host as its bare id, and only what narrows any other', () => {
    const { byHost, maxLabels } = hostPatterns(sampleTools, sampleHostSets)
    expect(byHost['old-chat.example']).toEqual(['chat'])
    expect(byHost['chat.example']).toEqual(['chat', { toolId: 'chat', pattern: { path: '/gallery' }, isException: true }])
    expect(byHost['www.search.co.example']).toEqual([
      { toolId: 'search-ai', pattern: { path: '/search', query: { udm: '50' } } },
      { toolId: 'search-chat', pattern: { query: { ia: 'chat' } } },
    ])
    expect(maxLabels).toBe(4)
  })

  it('refuses a host set that does not exist', () => expect(() => hostPatterns([{ id: 'x', matches: [{ hostSet: 'nowhere' }] }], {})).toThrow('nowhere'))
})

describe('rulesOnDemand', () => {
  const rules = rulesOnDemand([hostPatterns(sampleTools, sampleHostSets), hostPatterns([{ id: 'own', matches: [{ host: 'chat.example', path: '/own' }] }], {})], sampleGeneral)
  const toolAt = (address: string) => detectTool(rules, placeOf(address) as Place)?.toolId

  it('puts the patterns of all parts at a host in one order', () => {
    expect(toolAt('https://chat.example/own')).toBe('own')
    expect(toolAt('https://chat.example/')).toBe('chat')
    expect(toolAt('https://chat.example/gallery')).toBeUndefined()
  })

  it('takes no property that every object has for a host', () => {
    expect(toolAt('https://constructor/')).toBeUndefined()
    expect(rules.rulesByHost.get('constructor')).toBeUndefined()
    expect(rules.rulesByHost.get('__proto__')).toBeUndefined()
  })
})
