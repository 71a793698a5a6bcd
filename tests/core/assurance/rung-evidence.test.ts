import { describe, expect, test } from 'vitest'
import { rungEvidence } from '#core/assurance/rung-evidence.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate, Claim } from '#core/register/certificate.ts'

const day = (text: string) => text as IsoDate
const certificate: Certificate = {
  id: 'c-1',
  vendorId: 'v',
  edition: 'ISO/IEC 42001:2023',
  accredited: 'yes',
  sites: [],
  state: 'active',
  evidenceLevel: 'certificate-seen',
  seenOn: day('2026-06-01'),
  seenBy: 'Procurement',
}
const claim: Claim = {
  id: 'claim-1',
  vendorId: 'v',
  edition: 'ISO/IEC 42001:2023',
  position: 'held',
  saidBy: 'Vendor news',
  level: 'vendor-statement',
  statedOn: day('2025-01-13'),
  seenOn: day('2026-05-01'),
}
const noAssurance = { rung: 'nothing', inForce: true, warnings: [] } as const
const statesOf = (evidence: ReturnType<typeof rungEvidence>) => evidence.map(({ state }) => state)

describe('what each rung rests on', () => {
  test('nothing known leaves every rung open', () => {
    expect(statesOf(rungEvidence({ assurance: { ...noAssurance, warnings: [] }, claims: [], position: 'unknown' }))).toEqual(['open', 'open', 'open', 'open', 'open'])
  })

  test('a certificate implies the rungs below it that nobody stands for', () => {
    const evidence = rungEvidence({ assurance: { rung: 'certificate-seen', inForce: true, warnings: [], certificate }, claims: [claim], position: 'unknown' })
    expect(statesOf(evidence)).toEqual(['implied', 'known', 'known', 'open', 'open'])
    expect(evidence[1]).toMatchObject({ on: '2025-01-13', by: 'Vendor news' })
    expect(evidence[2]).toMatchObject({ on: '2026-06-01', by: 'Procurement' })
  })

  test('a statement that the certificate is not held stands for no rung', () => {
    const evidence = rungEvidence({ assurance: { ...noAssurance, warnings: [] }, claims: [{ ...claim, position: 'not-held' }], position: 'unknown' })
    expect(statesOf(evidence)[1]).toBe('open')
  })

  test('a statement on another standard stands for no rung', () => {
    const evidence = rungEvidence({ assurance: { ...noAssurance, warnings: [] }, claims: [{ ...claim, edition: 'ISO/IEC 27001:2022' }], position: 'unknown' })
    expect(statesOf(evidence)[1]).toBe('open')
  })

  test('the top rung names who judged the scope, and only where it is reached', () => {
    const judgement = { certificateId: 'c-1', toolId: 't', plan: '', verdict: 'yes', judgedOn: day('2026-06-02'), judgedBy: 'Mika Sato' } as const
    const confirmed: Certificate = { ...certificate, evidenceLevel: 'confirmed' }
    const facts = { claims: [], position: 'held', judgement } as const
    expect(rungEvidence({ ...facts, assurance: { rung: 'scope-covers', inForce: true, warnings: [], certificate: confirmed } })[4]).toEqual({
      rung: 'scope-covers',
      state: 'known',
      on: '2026-06-02',
      by: 'Mika Sato',
    })
    expect(rungEvidence({ ...facts, assurance: { rung: 'certificate-seen', inForce: true, warnings: [], certificate } })[4]?.state).toBe('open')
  })

  test('hearsay rests on what others say, with its source, and else on our own note', () => {
    const hearsay = (facts: Partial<Parameters<typeof rungEvidence>[0]>) =>
      rungEvidence({ assurance: { rung: 'hearsay', inForce: true, warnings: [] }, claims: [], position: 'unknown', ...facts })[0]
    const heard: Claim = { ...claim, level: 'secondary-source', saidBy: 'A paper', url: 'https://paper.example/' }
    expect(hearsay({ claims: [heard], position: 'held', positionSeenOn: day('2026-01-05') })).toEqual({
      rung: 'hearsay',
      state: 'known',
      on: '2025-01-13',
      by: 'A paper',
      url: 'https://paper.example/',
    })
    expect(hearsay({ claims: [claim], position: 'held', positionSeenOn: day('2026-01-05') })).toEqual({ rung: 'hearsay', state: 'known', on: '2026-01-05' })
    expect(hearsay({ position: 'held' })).toEqual({ rung: 'hearsay', state: 'known' })
    expect(hearsay({ position: 'planned' })).toEqual({ rung: 'hearsay', state: 'implied' })
  })

  test('a statement without its own day counts from the day on which it was seen', () => {
    const { statedOn: _, ...undated } = claim
    const evidence = rungEvidence({ assurance: { rung: 'vendor-says', inForce: true, warnings: [] }, claims: [undated], position: 'unknown' })
    expect(evidence[1]).toEqual({ rung: 'vendor-says', state: 'known', on: '2026-05-01', by: 'Vendor news' })
  })

  test('a certificate that nobody has seen stands for no rung, nor does a top rung that nobody judged', () => {
    const unseen: Certificate = { ...certificate, evidenceLevel: 'secondary-source' }
    expect(statesOf(rungEvidence({ assurance: { rung: 'hearsay', inForce: true, warnings: [], certificate: unseen }, claims: [], position: 'unknown' }))).toEqual([
      'implied',
      'open',
      'open',
      'open',
      'open',
    ])
    const top = rungEvidence({ assurance: { rung: 'scope-covers', inForce: true, warnings: [] }, claims: [], position: 'unknown' })[4]
    expect(top).toEqual({ rung: 'scope-covers', state: 'implied' })
  })
})
