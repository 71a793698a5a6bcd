import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate } from '#core/register/certificate.ts'
import { lifeLineLayout } from '#ui/dashboard/vendor/life-line-layout.ts'
import { lifeLineWords } from '#ui/dashboard/vendor/life-line-words.ts'
import { translatorFor } from '#ui/i18n/translator.ts'

const day = (text: string) => text as IsoDate
const certificate: Certificate = {
  id: 'c1',
  vendorId: 'acme',
  edition: 'ISO/IEC 42001:2023',
  accredited: 'yes',
  sites: [],
  issuedOn: day('2024-01-13'),
  lastAuditOn: day('2025-01-10'),
  state: 'active',
  evidenceLevel: 'confirmed',
}

describe('lifeLineWords', () => {
  it('tells the whole line to those who do not see it', () => {
    const line = lifeLineLayout(certificate, day('2026-11-22'))
    expect(line && lifeLineWords(translatorFor('en'), line)).toBe(
      'Issued: 13 Jan 2024; Surveillance 1, seen: 10 Jan 2025; Surveillance 2, no sign: 13 Jan 2026; Expires: not recorded',
    )
  })
})
