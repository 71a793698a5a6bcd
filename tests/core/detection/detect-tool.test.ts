import { describe, expect, it } from 'vitest'
import { detectTool } from '#core/detection/detect-tool.ts'
import { placeOf } from '#core/detection/place.ts'
import { buildToolIndex } from '#core/detection/tool-index.ts'
import { sampleGeneral, sampleHostSets, sampleTools } from './sample-index.ts'

const index = buildToolIndex(sampleTools, sampleHostSets, sampleGeneral)

function toolAt(address: string): string | undefined {
  const place = placeOf(address)
  return place && detectTool(index, place)?.toolId
}

describe('detectTool', () => {
  it.each([
    ['https://chat.example/', 'chat'],
    ['https://CHAT.example:8443/c/1?x=1#y', 'chat'],
    ['https://someone:secret@chat.example/', 'chat'],
    ['https://chat.example./', 'chat'],
    ['https://eu.app.chat.example/', 'chat'],
    ['https://old-chat.example/c/1', 'chat'],
    ['https://console.chat.example/usage', 'chat-console'],
    ['https://forge.example/copilot', 'forge-copilot'],
    ['https://forge.example/Copilot/', 'forge-copilot'],
    ['https://forge.example/%63opilot', 'forge-copilot'],
    ['https://forge.example//copilot', 'forge-copilot'],
    ['https://forge.example/copilot/c/1', 'forge-copilot'],
    ['https://forge.example/copilot/spaces/7', 'forge-copilot-spaces'],
    ['https://forge.example/anyone/agents', 'forge-agents'],
    ['https://www.search.example/search?q=x&udm=50', 'search-ai'],
    ['https://www.search.co.example/search?udm=2&udm=50', 'search-ai'],
    ['https://www.search.example/?q=x&ia=chat', 'search-chat'],
    ['https://portal.example/#view/ai/overview', 'portal-ai'],
    ['https://portal.example/home#/view/ai?tab=1', 'portal-ai'],
    ['https://portal.example/#!/view/AI', 'portal-ai'],
    ['https://bare.example/x', 'bare'],
    ['https://writer.example/docs/my-text', 'docs-writer'],
    ['https://app.chat.example/docs/draft-1', 'chat'],
    ['https://chat.example/c/customers', 'chat'],
  ])('finds the tool at %s', (address, tool) => {
    expect(toolAt(address)).toBe(tool)
  })

  it.each([
    'https://evilchat.example/',
    'https://chat.example.evil.test/',
    'https://evil.test/chat.example',
    'https://evil.test/?u=https://chat.example/',
    'https://chat.example@evil.test/',
    'https://evil.test/#chat.example',
    'https://forge.example/copilots',
    'https://forge.example/someone/copilot',
    'https://forge.example/',
    'https://www.search.example/search?q=udm%3D50',
    'https://www.search.example/search?udm=500',
    'https://www.search.example/images?udm=50',
    'https://portal.example/view/ai',
    'https://portal.example/#view/aircraft',
    'https://www.bare.example/',
    'https://127.0.0.1/chat.example',
    'https://[::1]/',
    'https://example/',
    'about:blank',
    'chrome://version',
    'file:///chat.example',
  ])('finds nothing at %s', (address) => {
    expect(toolAt(address)).toBeUndefined()
  })

  it.each([
    'https://docs.chat.example/api',
    'https://docs.forge.example/copilot',
    'https://status.eu.chat.example/',
    'https://chat.example/blog/we-are-hiring',
    'https://app.chat.example/blog/we-are-hiring',
    'https://chat.example/docs/start',
    'https://chat.example/about/../privacy.html',
    'https://chat.example/account/login',
    'https://chat.example/#/login',
    'https://chat.example/pt-br/careers',
    'https://chat.example/login',
    'https://app.chat.example/login',
    'https://chat.example/ja/privacy',
  ])('leaves out by the general exceptions: %s', (address) => {
    expect(toolAt(address)).toBeUndefined()
  })

  it.each([
    'https://lab.chat.example/',
    'https://x.lab.chat.example/',
    'https://chat.example/gallery/1',
    'https://chat.example/ja/gallery',
    'https://chat.example/pt-BR/gallery/1',
  ])('leaves out by an exception of the tool itself: %s', (address) => {
    expect(toolAt(address)).toBeUndefined()
  })

  it('answers with the pattern that decided', () => {
    const place = placeOf('https://www.search.example/search?q=x&udm=50')
    expect(place && detectTool(index, place)).toEqual({ toolId: 'search-ai', match: 'www.search.example/search?udm=50' })
  })

  it('takes addresses of any length and broken escapes', () => {
    expect(toolAt(`https://forge.example/copilot/${'a'.repeat(1_000_000)}`)).toBe('forge-copilot')
    expect(toolAt('https://forge.example/%E0%A4%A/agents')).toBe('forge-agents')
    expect(toolAt(`https://${'a.'.repeat(120)}chat.example/`)).toBe('chat')
  })
})

describe('buildToolIndex', () => {
  it('refuses a pattern whose host set does not exist', () => {
    expect(() => buildToolIndex([{ id: 'x', matches: [{ hostSet: 'nowhere' }] }], {}, sampleGeneral)).toThrow('nowhere')
  })
})
