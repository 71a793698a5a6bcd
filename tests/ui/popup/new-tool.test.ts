import { describe, expect, it } from 'vitest'
import { hostChoices, proposedName } from '#ui/popup/new-tool.ts'

describe('hostChoices', () => {
  it.each([
    ['the domain alone where the site is the domain', 'pixelwrite.example', 'pixelwrite.example', ['pixelwrite.example']],
    ['the domain alone where only "www" stands before it', 'www.pixelwrite.example', 'pixelwrite.example', ['pixelwrite.example']],
    ['the domain and then the host where they differ', 'ai.corp.example', 'corp.example', ['corp.example', 'ai.corp.example']],
    ['the host where no domain is registered', '192.168.0.1', undefined, ['192.168.0.1']],
    ['nothing for a host of one label', 'localhost', undefined, []],
    ['nothing for an IPv6 address', '[::1]', undefined, []],
  ])('proposes %s', (_, host, domain, choices) => {
    expect(hostChoices(host, domain)).toEqual(choices)
  })
})

describe('proposedName', () => {
  it.each([
    ['pixelwrite.co.jp', 'Pixelwrite'],
    ['ai-notes.example', 'Ai-notes'],
    ['xn--wgv71a119e.jp', ''],
    [undefined, ''],
  ])('makes of %s the name "%s"', (domain, name) => {
    expect(proposedName(domain)).toBe(name)
  })
})
