import { describe, expect, it } from 'vitest'
import { vendorLinks, vendorRecordSchema } from '#core/catalogue/vendor-record.ts'

const vendor = { id: 'acme', name: 'Acme', website: 'https://acme.example', trustCentre: 'https://trust.acme.example' }
const faultOf = (record: object) => vendorRecordSchema.safeParse(record).error?.issues[0]?.message

describe('the record of a vendor', () => {
  it('takes the day on which a source stated a link that the record has', () => {
    expect(faultOf(vendor)).toBeUndefined()
    expect(faultOf({ ...vendor, linksChecked: { trustCentre: '2026-08-22' } })).toBeUndefined()
  })

  it.each(vendorLinks.filter((link) => link !== 'trustCentre'))('refuses a day for %s where the record has no such link', (link) => {
    expect(faultOf({ ...vendor, linksChecked: { [link]: '2026-08-22' } })).toBe('give linksChecked a day only for links that the record has')
  })

  it('refuses a day that is none, and a link that it does not know', () => {
    expect(faultOf({ ...vendor, linksChecked: { trustCentre: '2026-02-30' } })).toContain('write a real day')
    expect(faultOf({ ...vendor, linksChecked: { blog: '2026-08-22' } })).toBeDefined()
  })
})
