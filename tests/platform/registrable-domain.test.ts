import { describe, expect, it } from 'vitest'
import { registrableDomain } from '#platform/registrable-domain.ts'

describe('registrableDomain', () => {
  it.each([
    ['www.pixelwrite.example', 'pixelwrite.example'],
    ['chat.pixelwrite.co.jp', 'pixelwrite.co.jp'],
    ['some-space.hf.space', 'some-space.hf.space'],
    ['me.github.io', 'me.github.io'],
    ['co.jp', undefined],
    ['192.168.0.1', undefined],
    ['localhost', undefined],
  ])('reads %s as %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain)
  })
})
