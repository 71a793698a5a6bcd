import { describe, expect, it } from 'vitest'
import { ownToolPattern, patternText, readOwnToolAddress } from '#core/own-tools/own-tool-address.ts'
import { hostKind } from '#platform/registrable-domain.ts'

const read = (text: string) => readOwnToolAddress(text, hostKind)

describe('readOwnToolAddress', () => {
  it.each([
    ['https://pixelwrite.example/', { host: 'pixelwrite.example', paths: [] }],
    ['www.pixelwrite.example', { host: 'pixelwrite.example', paths: [] }],
    [' https://user:pw@App.PixelWrite.co.jp:8443/editor/42?x=1#y ', { host: 'app.pixelwrite.co.jp', domain: 'pixelwrite.co.jp', paths: ['/editor', '/editor/42'] }],
    ['me.github.io/tool', { host: 'me.github.io', paths: ['/tool'] }],
    ['https://10.0.0.5/chat', { host: '10.0.0.5', paths: ['/chat'] }],
    ['https://画像.example/', { host: 'xn--o1qu10g.example', paths: [] }],
  ])('reads %s', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  it.each([
    ['', 'required'],
    ['co.jp', 'public-suffix'],
    ['https://github.io/', 'public-suffix'],
    ['https://hf.space', 'public-suffix'],
    ['https://localhost/', 'not-an-address'],
    ['a tool', 'not-an-address'],
    ['chrome://settings', 'not-an-address'],
    ['https://[::1]/', 'not-an-address'],
  ])('refuses "%s"', (text, fault) => {
    expect(read(text)).toBe(fault)
  })
})

describe('ownToolPattern', () => {
  const reading = { host: 'app.pixelwrite.example', domain: 'pixelwrite.example', paths: [] }

  it.each([
    ['domain', '', 'pixelwrite.example'],
    ['host', '', 'app.pixelwrite.example'],
    ['host', 'Editor/', 'app.pixelwrite.example/editor'],
    ['domain', '/a//b', 'pixelwrite.example/a/b'],
  ] as const)('makes the pattern of the %s with the path "%s"', (reach, path, text) => {
    const pattern = ownToolPattern(reading, reach, path)
    expect(pattern && patternText(pattern)).toBe(text)
  })

  it('makes none of a path with a query', () => {
    expect(ownToolPattern(reading, 'host', '/a?b=1')).toBeUndefined()
  })
})
