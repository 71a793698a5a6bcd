import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodingByNuls, markedEncoding } from '#core/encoding/unicode-signs.ts'

const written = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('markedEncoding', () => {
  it.each([
    [[0xef, 0xbb, 0xbf, 0x61], 'utf-8'],
    [[0xff, 0xfe, 0x61, 0], 'utf-16le'],
    [[0xfe, 0xff, 0, 0x61], 'utf-16be'],
    [[0xef, 0xbb], undefined],
    [[], undefined],
  ] as const)('%j is %s', (bytes, encoding) => expect(markedEncoding(Uint8Array.from(bytes))).toBe(encoding))
})

describe('encodingByNuls', () => {
  it('tells UTF-16 of Western text by its byte order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\x20-\x7e]{4,200}$/), fc.boolean(), (text, littleEndian) => {
        expect(encodingByNuls(written(text, littleEndian))).toBe(littleEndian ? 'utf-16le' : 'utf-16be')
      }),
    )
  })

  it('tells UTF-16 of Japanese headings with Western cells', () => {
    expect(encodingByNuls(written('ツール,ベンダー,日付\r\nChatGPT,OpenAI,2026-11-22', true))).toBe('utf-16le')
  })

  it('sees no NUL in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.integer({ min: 1, max: 0xd7ff }).map((code) => String.fromCharCode(code)) }), (text) => {
        expect(encodingByNuls(new TextEncoder().encode(text))).toBe('none')
      }),
    )
  })

  it('says of NULs in both places that this is no text', () => {
    expect(encodingByNuls(Uint8Array.from([1, 0, 0, 5, 0, 0, 9, 0, 0, 1, 0, 0]))).toBeUndefined()
  })
})
