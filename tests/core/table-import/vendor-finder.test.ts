import { describe, expect, it } from 'vitest'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { VendorFinder } from '#core/table-import/vendor-finder.ts'
import { registrableDomain } from '#platform/registrable-domain.ts'
import { registerWith } from './planning.ts'

const finder = () => new VendorFinder(shippedCatalogue, registerWith().facts, registrableDomain)

describe('VendorFinder', () => {
  it.each(['OpenAI', 'openai', 'OpenAI, Inc.', 'OpenAI Ltd', '株式会社OpenAI', 'ＯｐｅｎＡＩ', '(株)OpenAI'])('knows %s by its name, whatever its legal form', (name) => {
    expect(finder().find(name, undefined)).toMatchObject({ vendorId: 'openai', by: 'name' })
  })

  it('trusts the domain more than the name', () => {
    expect(finder().find('OpenAI', 'https://docs.anthropic.com/en')).toMatchObject({ vendorId: 'anthropic', by: 'domain' })
  })

  it('does not take one company for another that only begins alike, nor a bare address for a domain', () => {
    expect(finder().find('OpenAI Consulting Partners', undefined)).toBeUndefined()
    expect(finder().find('Somebody', 'https://10.0.0.1/')).toBeUndefined()
    expect(finder().find('Somebody', 'not an address')).toBeUndefined()
  })

  it('gives new vendors ids of their own, also where the name has no Latin letter', () => {
    const found = finder()
    expect(found.newId('Pixel Write', undefined)).toBe('pixel-write')
    expect(found.newId('Pixel Write!', undefined)).toBe('pixel-write-2')
    expect(found.newId('株式会社ひなた', 'https://hinata.example/')).toBe('hinata-example')
    expect(found.newId('株式会社', undefined)).toBe('vendor')
  })
})
