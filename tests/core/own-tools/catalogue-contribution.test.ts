import { describe, expect, it } from 'vitest'
import { ZodError } from 'zod'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { recordIdOf } from '#core/catalogue/record-id.ts'
import { toolRecordSchema } from '#core/catalogue/tool-record.ts'
import { vendorRecordSchema } from '#core/catalogue/vendor-record.ts'
import { catalogueContribution, contributionText } from '#core/own-tools/catalogue-contribution.ts'

const today = '2026-11-22' as IsoDate
const tool = { id: 'own-pixelwrite-example', name: 'Pixel Write', vendorId: 'own-pixel', matches: [{ host: 'pixelwrite.example' }], addedOn: today, retiredOn: today }
const vendor = { name: 'Pixel KK', website: 'https://pixel.example', country: '' }

describe('catalogueContribution', () => {
  it('writes records that the catalogue takes as they are', () => {
    const { tools, vendors } = JSON.parse(contributionText(catalogueContribution(tool, { kind: 'standalone', category: 'writing', vendor }, today)))
    expect(toolRecordSchema.parse(tools[0])).toEqual({
      id: 'pixel-write',
      name: 'Pixel Write',
      vendor: 'pixel-kk',
      category: 'writing',
      kind: 'standalone',
      matches: [{ host: 'pixelwrite.example' }],
      source: 'editor',
      checked: today,
    })
    expect(vendorRecordSchema.parse(vendors[0])).toEqual({ id: 'pixel-kk', name: 'Pixel KK', website: 'https://pixel.example' })
  })

  it('names a vendor that the catalogue has by its id alone', () => {
    const contribution = catalogueContribution(tool, { kind: 'embedded', category: 'writing', vendor: { id: 'openai' } }, today)
    expect(contribution.vendors).toEqual([])
    expect(contribution.tools[0].vendor).toBe('openai')
  })

  it.each([
    [{ kind: 'standalone', category: undefined, vendor: { id: 'openai' } }, 'category'],
    [{ kind: 'standalone', category: 'writing', vendor: { name: 'Pixel', website: 'pixel.example' } }, 'website'],
  ])('says which field is wrong in %j', (input, field) => {
    expect(() => catalogueContribution(tool, input, today)).toThrow(ZodError)
    try {
      catalogueContribution(tool, input, today)
    } catch (error) {
      expect((error as ZodError).issues.map((issue) => issue.path[0])).toContain(field)
    }
  })
})

describe('recordIdOf', () => {
  it.each([
    ['Pixel Write (Beta)', 'pixel-write-beta'],
    ['Ｐｉｘｅｌ', 'pixel'],
    ['株式会社', ''],
  ])('makes of %s "%s"', (name, id) => expect(recordIdOf(name)).toBe(id))
})
