import { describe, expect, it } from 'vitest'
import type { Assurance } from '#core/assurance/assess.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate } from '#core/register/certificate.ts'
import { vendorStanding } from '#ui/dashboard/vendor/vendor-standing.ts'
import { translatorFor } from '#ui/i18n/translator.ts'

const day = (text: string) => text as IsoDate
const english = { ...translatorFor('en'), today: day('2026-11-22') }
const certificate: Certificate = {
  id: 'c1',
  vendorId: 'acme',
  edition: 'ISO/IEC 42001:2023',
  accredited: 'yes',
  sites: [],
  expiresOn: day('2027-01-12'),
  state: 'active',
  evidenceLevel: 'confirmed',
  seenOn: day('2026-06-01'),
}

function standing(assurance: Partial<Assurance>, daylight = english) {
  return vendorStanding({ name: 'Acme', assurance: { rung: 'nothing', inForce: true, warnings: [], ...assurance } }, daylight)
}

describe('vendorStanding', () => {
  it('says what to do where nothing is known', () => {
    expect(standing({})).toContain('Look where the vendor publishes its certificates')
  })

  it('says when it was confirmed, until when it runs, and when that changes', () => {
    expect(standing({ rung: 'confirmed', certificate, nextChangeOn: day('2026-12-01') })).toBe(
      'The ISO/IEC 42001 certificate of Acme was confirmed with the certification body or in a register on 1 Jun 2026. It runs through 12 Jan 2027, in 51 days. Without news, this answer changes on 1 Dec 2026, in 9 days.',
    )
  })

  it('lets nothing count once the certificate is not in force', () => {
    expect(standing({ rung: 'confirmed', inForce: false, certificate: { ...certificate, state: 'suspended' } })).toContain('not in force: Suspended')
  })

  it('joins Japanese sentences without a space', () => {
    expect(standing({ rung: 'confirmed', certificate }, { ...translatorFor('ja'), today: english.today })).not.toContain('。 ')
  })
})
