import { describe, expect, it } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { allDueItems, type DueFacts, isDueSoon } from '#core/due/due-items.ts'
import type { Certificate } from '#core/register/certificate.ts'
import type { ToolProfile, VendorProfile } from '#core/register/profile.ts'
import { sampleCertificate, sampleTool, sampleVendor } from '../../sample/profiles.ts'
import { nameOf, nothingDue } from './sample-due.ts'

const today = '2026-11-22' as IsoDate
const day = (text: string) => text as IsoDate

interface Given {
  tools?: readonly ToolProfile[]
  vendors?: readonly VendorProfile[]
}

const factsOf = ({ tools = [], vendors = [] }: Given): DueFacts => ({
  ...nothingDue,
  entries: tools.flatMap((tool) => tool.entry ?? []),
  vendors: vendors.map((vendor) => vendor.entry),
  certificates: vendors.flatMap((vendor) => vendor.certificates),
  controlAnswers: vendors.flatMap((vendor) => vendor.controlAnswers),
})
const due = (given: Given) => allDueItems(factsOf(given), nameOf, today).filter((item) => isDueSoon(item, today))
const briefly = (given: Parameters<typeof due>[0]) => due(given).map(({ kind, on }) => `${on} ${kind}`)
const ofCertificates = (...certificates: Certificate[]) => briefly({ vendors: [sampleVendor({ certificates })] })

describe('what is due, for decisions', () => {
  it.each([
    ['approved', '2026-11-13', ['2026-11-13 approval-review']],
    ['approved-with-conditions', '2027-02-20', ['2027-02-20 approval-review']],
    ['approved', '2027-02-21', []],
    ['under-review', '2026-12-01', ['2026-12-01 decision-review']],
    ['not-allowed', '2026-12-01', ['2026-12-01 decision-review']],
    ['retired', '2026-11-13', []],
  ] as const)('a decision "%s" with review by %s gives %o', (status, reviewBy, expected) => {
    expect(briefly({ tools: [sampleTool({ decision: { status, reviewBy: day(reviewBy) } })] })).toEqual(expected)
  })

  it('names who decided', () => {
    const [item] = due({ tools: [sampleTool({ decision: { status: 'approved', reviewBy: day('2026-12-01'), decidedBy: 'Mika Sato' } })] })
    expect(item).toMatchObject({ id: 'acme-chat', name: 'Acme Chat', owner: 'Mika Sato' })
  })
})

describe('what is due, for certificates', () => {
  it('asks for nothing while a certificate is fresh', () => {
    expect(ofCertificates(sampleCertificate())).toEqual([])
  })

  it('asks only for a new one once it has expired, though the check is overdue too', () => {
    expect(ofCertificates(sampleCertificate({ issuedOn: day('2024-01-01'), expiresOn: day('2026-11-02'), seenOn: day('2025-01-01') }))).toEqual(['2026-11-02 certificate-expired'])
  })

  it('takes today where the register says expired and no end has passed', () => {
    expect(ofCertificates(sampleCertificate({ state: 'expired' }))).toEqual(['2026-11-22 certificate-expired'])
  })

  it('tells of an end within 90 days', () => {
    expect(ofCertificates(sampleCertificate({ issuedOn: day('2024-02-21'), expiresOn: day('2027-02-20'), lastAuditOn: day('2026-02-01') }))).toEqual([
      '2027-02-20 certificate-expires',
    ])
  })

  it('asks for a check on the day that was set, or 12 months after it was seen', () => {
    expect(ofCertificates(sampleCertificate({ nextCheckOn: day('2026-12-24') }))).toEqual(['2026-12-24 certificate-check'])
    expect(ofCertificates(sampleCertificate({ seenOn: day('2025-11-13') }))).toEqual(['2026-11-13 certificate-check'])
  })

  it('tells of an open surveillance window and of one that passed without a sign', () => {
    expect(ofCertificates(sampleCertificate({ issuedOn: day('2026-01-13') }))).toEqual(['2027-01-13 surveillance-due'])
    expect(ofCertificates(sampleCertificate({ issuedOn: day('2025-10-01') }))).toEqual(['2026-10-01 surveillance-unconfirmed'])
  })

  it('leaves a suspended certificate to its next check', () => {
    expect(ofCertificates(sampleCertificate({ state: 'suspended', issuedOn: day('2025-10-01') }))).toEqual([])
  })

  it('is silent on a certificate whose place another one took', () => {
    const expired = sampleCertificate({ id: 'c0', issuedOn: day('2023-12-20'), expiresOn: day('2026-06-01') })
    expect(ofCertificates(expired, sampleCertificate())).toEqual([])
    expect(ofCertificates(expired, sampleCertificate({ edition: 'JIS Q 42001:2025' }))).toEqual([])
    expect(ofCertificates(expired, sampleCertificate({ edition: 'ISO/IEC 27001:2022' }))).toEqual(['2026-06-01 certificate-expired'])
  })
})

describe('what is due, for Annex A.10', () => {
  it.each([
    ['open', 1],
    ['partly', 1],
    ['not-met', 1],
    ['met', 0],
    ['not-applicable', 0],
  ] as const)('an answer "%s" with a day gives %i', (state, count) => {
    const controlAnswers = [{ vendorId: 'acme', pointId: 'exit', state, dueOn: day('2026-12-01') } as const]
    expect(due({ vendors: [sampleVendor({ controlAnswers })] })).toHaveLength(count)
  })

  it('names the owner of the point before the owner of the vendor', () => {
    const entry = { id: 'acme', position: 'unknown', riskTier: 'high', owner: 'Procurement' } as const
    const answer = { vendorId: 'acme', state: 'open', dueOn: day('2026-12-01') } as const
    const controlAnswers = [{ ...answer, pointId: 'exit', owner: 'Legal' } as const, { ...answer, pointId: 'logging' } as const]
    expect(due({ vendors: [sampleVendor({ entry, controlAnswers })] }).map((item) => item.owner)).toEqual(['Legal', 'Procurement'])
  })
})

it('lists the longest overdue first', () => {
  const tools = ['2026-12-10', '2026-11-13', '2026-11-23'].map((reviewBy) => sampleTool({ decision: { status: 'approved', reviewBy: day(reviewBy) } }))
  const vendors = [sampleVendor({ certificates: [sampleCertificate({ nextCheckOn: day('2026-11-20') })] })]
  expect(due({ tools, vendors }).map((item) => item.on)).toEqual(['2026-11-13', '2026-11-20', '2026-11-23', '2026-12-10'])
})
