import { describe, expect, it } from 'vitest'
import { assessTool, type ToolFacts } from '#core/assurance/assess.ts'
import { type IsoDate, parseIsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate } from '#core/register/certificate.ts'
import { translatorFor } from '#ui/i18n/translator.ts'
import { assuranceLines } from '#ui/popup/assurance-lines.ts'

const day = (text: string) => parseIsoDate(text) as IsoDate
const today = day('2026-11-22')
const certificate: Certificate = {
  id: 'c1',
  vendorId: 'maker',
  edition: 'ISO/IEC 42001:2023',
  accredited: 'yes',
  sites: [],
  issuedOn: day('2026-06-01'),
  expiresOn: day('2029-05-31'),
  state: 'active',
  evidenceLevel: 'confirmed',
  seenOn: day('2026-07-01'),
}
const judgement = { certificateId: 'c1', toolId: 'chat', plan: '', verdict: 'yes' as const, judgedOn: today }

function linesOf(facts: Partial<ToolFacts>) {
  const assurance = assessTool({ toolId: 'chat', certificates: [], claims: [], position: 'unknown', judgements: [], upstream: [], ...facts }, today)
  return assuranceLines({ name: 'Chat', assurance }, { ...translatorFor('en'), today })
}

describe('assuranceLines', () => {
  it('says so when nothing is known', () => {
    expect(linesOf({})).toEqual({ headline: 'Nothing known of a certificate', facts: [], warnings: [] })
  })

  it('says of a claim that nobody has seen the certificate', () => {
    expect(linesOf({ position: 'held' })).toMatchObject({ headline: 'Someone says the vendor holds ISO/IEC 42001', facts: ['Nobody here has seen the certificate.'] })
  })

  it('says what a confirmed certificate covers and how long it is valid', () => {
    expect(linesOf({ certificates: [certificate], judgements: [judgement] })).toEqual({
      headline: 'ISO/IEC 42001 confirmed',
      facts: ['Its scope covers Chat as we use it.', 'Valid to 31 May 2029.'],
      warnings: [],
    })
  })

  it('says when the scope was not judged, once', () => {
    const { facts, warnings } = linesOf({ certificates: [certificate] })
    expect(facts[0]).toContain('Nobody has judged yet')
    expect(warnings).toEqual([])
  })

  it('gives a coming surveillance audit with its day and the days until then', () => {
    const { warnings } = linesOf({ certificates: [{ ...certificate, issuedOn: day('2026-01-13'), expiresOn: day('2029-01-12') }], judgements: [judgement] })
    expect(warnings).toEqual(['A surveillance audit is due by 13 Jan 2027, in 52 days.'])
  })

  it('puts the end of an expired certificate first and does not call it valid', () => {
    const { headline, facts } = linesOf({ certificates: [{ ...certificate, issuedOn: day('2024-01-01'), expiresOn: day('2026-11-02') }], judgements: [judgement] })
    expect(headline).toBe('ISO/IEC 42001 certificate expired')
    expect(facts).toContain('Ended on 2 Nov 2026, 20 days ago.')
  })

  it.each(['suspended', 'withdrawn', 'cancelled'] as const)('does not promise validity for a %s certificate', (state) => {
    const { headline, facts } = linesOf({ certificates: [{ ...certificate, state }], judgements: [judgement] })
    expect(headline).toBe(`ISO/IEC 42001 certificate ${state}`)
    expect(facts.join()).not.toContain('Valid')
  })

  it('says from when a certificate counts that is not valid yet', () => {
    const { headline, facts } = linesOf({ certificates: [{ ...certificate, issuedOn: day('2026-12-01') }], judgements: [judgement] })
    expect(headline).toBe('ISO/IEC 42001 certificate not valid yet')
    expect(facts).toContain('Valid from 1 Dec 2026, in 9 days.')
  })

  it('shows two warnings at most, the most pressing first', () => {
    const stale = { ...certificate, issuedOn: day('2024-11-01'), expiresOn: day('2027-01-01'), seenOn: day('2025-01-01'), accredited: 'no' as const }
    const { warnings } = linesOf({ certificates: [stale], judgements: [judgement], position: 'not-held' })
    expect(warnings).toHaveLength(2)
    expect(warnings[0]).toContain('Sources disagree')
  })
})
