import { describe, expect, it } from 'vitest'
import { generalExceptions } from '#catalogue/catalogue-files.ts'
import { patternExamples } from '#core/own-tools/pattern-examples.ts'
import { registrableDomain } from '#platform/registrable-domain.ts'

const lines = (...patterns: Parameters<typeof patternExamples>[0][number][]) =>
  patternExamples(patterns, generalExceptions, registrableDomain).map(({ address, kind, isMatch }) => `${isMatch ? '✓' : '✗'} ${address} ${kind}`)

describe('patternExamples', () => {
  it('shows what a whole site includes and what it leaves out', () => {
    expect(lines({ host: 'pixelwrite.example' })).toEqual([
      '✓ https://pixelwrite.example/anything page',
      '✓ https://app.pixelwrite.example/ sub-domain',
      '✗ https://docs.pixelwrite.example/ documentation',
      '✗ https://mypixelwrite.example/ look-alike',
      '✗ https://pixelwrite.example/blog about-company',
      '✗ https://pixelwrite.example/login sign-in',
    ])
  })

  it('shows that a host leaves the domain above it alone, and a path the rest of the site', () => {
    expect(lines({ host: 'app.pixelwrite.example', path: '/editor' })).toEqual([
      '✓ https://app.pixelwrite.example/editor/anything page',
      '✓ https://app.app.pixelwrite.example/editor sub-domain',
      '✗ https://docs.app.pixelwrite.example/editor documentation',
      '✗ https://myapp.pixelwrite.example/editor look-alike',
      '✗ https://pixelwrite.example/editor domain-above',
      '✗ https://app.pixelwrite.example/ rest-of-site',
    ])
  })

  it('invents no names around an IP address', () => {
    expect(lines({ host: '10.0.0.5', path: '/chat' })).toEqual(['✓ https://10.0.0.5/chat/anything page', '✗ https://10.0.0.5/ rest-of-site'])
  })

  it('asks for all patterns together', () => {
    expect(lines({ host: 'app.pixelwrite.example' }, { host: 'pixelwrite.example' })).toContain('✓ https://pixelwrite.example/ domain-above')
  })
})
