import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate } from '#core/register/certificate.ts'
import { lifeLineLayout } from '#ui/dashboard/vendor/life-line-layout.ts'

const day = (text: string) => text as IsoDate
const today = day('2026-11-22')

function certificate(changes: Partial<Certificate> = {}): Certificate {
  return {
    id: 'c1',
    vendorId: 'acme',
    edition: 'ISO/IEC 42001:2023',
    accredited: 'yes',
    sites: [],
    issuedOn: day('2025-01-13'),
    expiresOn: day('2028-01-12'),
    state: 'active',
    evidenceLevel: 'confirmed',
    ...changes,
  }
}

describe('lifeLineLayout', () => {
  it('spans the line from issue to expiry and places today between them', () => {
    const line = lifeLineLayout(certificate(), today)
    expect(line).toMatchObject({ from: 0, to: 1, inForce: true })
    expect(line?.today).toBeCloseTo(678 / 1094)
  })

  it('draws no line where neither issue nor expiry is on record', () => {
    const { issuedOn: _, expiresOn: __, ...undated } = certificate()
    expect(lifeLineLayout(undated, today)).toBeUndefined()
  })

  it('takes the usual three years for an end that is not on record, and does not claim the day', () => {
    const { expiresOn: _, ...open } = certificate()
    const line = lifeLineLayout(open, today)
    expect(line?.to).toBe(1)
    expect(line).not.toHaveProperty('expiresOn')
    expect(line?.windows).toHaveLength(2)
  })

  it('shows no surveillance windows where the issue is not on record', () => {
    const { issuedOn: _, ...ending } = certificate()
    expect(lifeLineLayout(ending, today)).toMatchObject({ from: 0, to: 1, windows: [] })
  })

  it('reaches past the end to today once the certificate has expired', () => {
    const line = lifeLineLayout(certificate({ issuedOn: day('2022-11-22'), expiresOn: day('2025-11-22') }), today)
    expect(line).toMatchObject({ from: 0, today: 1, inForce: false })
    expect(line?.to).toBeCloseTo(0.75)
  })

  it('begins with today where the issue is still to come', () => {
    const line = lifeLineLayout(certificate({ issuedOn: day('2027-01-13'), expiresOn: day('2030-01-12') }), today)
    expect(line).toMatchObject({ today: 0, to: 1, inForce: false })
    expect(line?.from).toBeGreaterThan(0)
  })

  it('numbers the yearly audits and gives each the audit that belongs to it', () => {
    const line = lifeLineLayout(certificate({ lastAuditOn: day('2026-01-10') }), today)
    expect(line?.windows.map(({ number, state, auditOn }) => [number, state, auditOn])).toEqual([
      [1, 'seen', '2026-01-10'],
      [2, 'open', undefined],
    ])
  })

  it('gives a window no audit of its own where a later audit speaks for it', () => {
    const line = lifeLineLayout(certificate({ lastAuditOn: day('2026-11-02') }), today)
    expect(line?.windows.map(({ state, auditOn }) => [state, auditOn])).toEqual([
      ['seen', undefined],
      ['seen', '2026-11-02'],
    ])
  })

  it('knows no surveillance of an attestation', () => {
    expect(lifeLineLayout(certificate({ edition: 'SOC 2 Type II' }), today)?.windows).toEqual([])
  })
})
