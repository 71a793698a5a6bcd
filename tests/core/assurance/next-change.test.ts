import { expect, test } from 'vitest'
import type { ToolFacts } from '#core/assurance/assess.ts'
import { nextChange } from '#core/assurance/next-change.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate } from '#core/register/certificate.ts'

const day = (text: string) => text as IsoDate
const certificate: Certificate = {
  id: 'c-1',
  vendorId: 'v',
  edition: 'ISO/IEC 42001:2023',
  accredited: 'yes',
  sites: [],
  state: 'active',
  evidenceLevel: 'confirmed',
  issuedOn: day('2025-01-13'),
  expiresOn: day('2028-01-12'),
}
const facts = (changes: Partial<Certificate> = {}): ToolFacts => ({
  toolId: 't',
  certificates: [{ ...certificate, ...changes }],
  claims: [],
  position: 'unknown',
  judgements: [],
  upstream: [],
})

test.each([
  ['2024-12-01', '2025-01-13', 'in-force'],
  ['2025-06-01', '2025-10-15', 'surveillance-due'],
  ['2025-11-01', '2026-01-14', 'surveillance-unconfirmed'],
  ['2027-05-01', '2027-10-14', 'expires-soon'],
  ['2027-11-01', '2028-01-13', 'expired'],
])('on %s the next change comes on %s: %s', (today, on, what) => {
  expect(nextChange(facts(), day(today))).toEqual({ on, what })
})

test('a day set for looking again is a change by itself', () => {
  expect(nextChange(facts({ nextCheckOn: day('2025-03-01') }), day('2025-02-01'))).toEqual({ on: '2025-03-01', what: 'check' })
})

test('without a certificate nothing changes by itself', () => {
  expect(nextChange({ ...facts(), certificates: [] }, day('2026-11-22'))).toBeUndefined()
})

test('a day for looking again that is past, or comes after another change, does not come next', () => {
  expect(nextChange(facts({ nextCheckOn: day('2025-02-01') }), day('2025-02-01'))).toEqual({ on: '2025-10-15', what: 'surveillance-due' })
  expect(nextChange(facts({ nextCheckOn: day('2025-12-01') }), day('2025-06-01'))).toEqual({ on: '2025-10-15', what: 'surveillance-due' })
})

test('a day for looking again comes next where nothing else does', () => {
  const bare = facts({ issuedOn: undefined as never, expiresOn: undefined as never, nextCheckOn: day('2025-12-01') })
  expect(nextChange(bare, day('2025-06-01'))).toEqual({ on: '2025-12-01', what: 'check' })
})

test('a change that adds no warning is a reason to look', () => {
  const audited = facts({ lastAuditOn: day('2025-12-01'), seenOn: day('2025-11-01') })
  expect(nextChange(audited, day('2025-11-20'))).toEqual({ on: '2025-12-01', what: 'check' })
})
