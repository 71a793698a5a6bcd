import { describe, expect, it } from 'vitest'
import type { ToolRecord } from '#core/catalogue/tool-record.ts'
import { addRecords, type NewTool, type Records } from '../../scripts/catalogue-records.ts'

const records: Records = {
  tools: [
    {
      id: 'chat',
      name: 'Chat',
      vendor: 'acme',
      category: 'assistant',
      kind: 'standalone',
      matches: [{ host: 'chat.example' }],
      source: 'editor',
      checked: '2026-11-22',
    } as ToolRecord,
  ],
  vendors: [{ id: 'acme', name: 'Acme', website: 'https://acme.example' }],
}
const input: NewTool = {
  name: 'Pixel Write (Beta)',
  address: 'https://www.PixelWrite.example/Editor/',
  category: 'writing',
  kind: 'standalone',
  vendor: 'Pixel Co',
  website: 'https://pixel.example',
  country: 'JP',
  checked: '2026-11-22',
}

describe('addRecords', () => {
  it('writes a record for the tool and for a vendor that is new', () => {
    const outcome = addRecords(records, input)
    expect(outcome).toMatchObject({
      vendorIsNew: true,
      tool: { id: 'pixel-write-beta', vendor: 'pixel-co', matches: [{ host: 'pixelwrite.example', path: '/editor' }] },
      records: { vendors: [{ id: 'acme' }, { id: 'pixel-co', country: 'JP' }] },
    })
  })

  it('takes a vendor that the catalogue has, by id or by name', () => {
    expect(addRecords(records, { ...input, vendor: 'ACME', website: '' })).toMatchObject({ vendorIsNew: false, tool: { vendor: 'acme' } })
  })

  it.each([
    [{ address: 'no address' }, 'is no web address'],
    [{ category: 'toys' }, 'category'],
    [{ website: 'http://pixel.example' }, 'https://'],
    [{ country: 'Japan' }, 'two-letter'],
    [{ name: 'Chat' }, 'The catalogue has "Chat"'],
    [{ address: 'https://chat.example/' }, 'The catalogue has "Chat"'],
  ])('says what to write instead of %o', (change, message) => {
    expect(addRecords(records, { ...input, ...change })).toContain(message)
  })
})
