/** Single tools and vendors as pages see them, with only what a test is about. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Certificate } from '#core/register/certificate.ts'
import { type Decision, unreviewed } from '#core/register/decision.ts'
import type { ToolProfile, VendorProfile } from '#core/register/profile.ts'
import { blankVendorEntry } from '#core/register/vendor-entry.ts'

type ToolChanges = Omit<Partial<ToolProfile>, 'decision'> & { decision?: Partial<Decision>; foundOn?: IsoDate }

export function sampleTool({ decision, foundOn = '2026-09-01' as IsoDate, ...changes }: ToolChanges = {}): ToolProfile {
  const decided = { ...unreviewed, ...decision }
  return {
    id: 'acme-chat',
    name: 'Acme Chat',
    hosts: [],
    decision: decided,
    entry: { toolId: 'acme-chat', foundOn, foundBy: 'visit', decision: decided },
    days: [],
    pages: 0,
    flags: [],
    assurance: { rung: 'nothing', inForce: true, warnings: [] },
    requirement: { tier: 'not-set', status: 'nothing-required', reasons: [] },
    ...changes,
  }
}

export function sampleVendor(changes: Partial<VendorProfile> = {}): VendorProfile {
  return {
    id: 'acme',
    name: 'Acme',
    entry: blankVendorEntry('acme'),
    tools: [],
    certificates: [],
    judgements: [],
    claims: [],
    controlAnswers: [],
    evidence: [],
    assurance: { rung: 'nothing', inForce: true, warnings: [] },
    ...changes,
  }
}

/** In force on 22 Nov 2026, issued nearly a year before, seen in June. */
export function sampleCertificate(changes: Partial<Certificate> = {}): Certificate {
  return {
    id: 'c1',
    vendorId: 'acme',
    edition: 'ISO/IEC 42001:2023',
    accredited: 'yes',
    sites: [],
    issuedOn: '2026-06-01' as IsoDate,
    expiresOn: '2029-05-31' as IsoDate,
    state: 'active',
    evidenceLevel: 'confirmed',
    seenOn: '2026-06-10' as IsoDate,
    ...changes,
  }
}
