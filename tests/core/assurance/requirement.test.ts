import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ToolFacts } from '#core/assurance/assess.ts'
import { meetsRequirement, requirementFor } from '#core/assurance/requirement.ts'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { type Certificate, type Claim, certificateStates, evidenceLevels, scopeVerdicts } from '#core/register/certificate.ts'
import { defaultRequirement, type Requirement, requirementSchema } from '#core/register/requirement.ts'
import { riskTiers } from '#core/register/vendor-entry.ts'
import { sampleCertificate } from '../../sample/profiles.ts'

const today = '2026-11-22' as IsoDate
const day = (text: string) => text as IsoDate
const high = defaultRequirement('high')
const low = defaultRequirement('low')

const covers = (certificateId = 'c1', verdict: (typeof scopeVerdicts)[number] = 'yes', plan = '') => ({ certificateId, toolId: 'acme-chat', plan, verdict, judgedOn: today })

function factsOf(changes: Partial<ToolFacts> = {}): ToolFacts {
  return { toolId: 'acme-chat', certificates: [sampleCertificate()], claims: [], position: 'unknown', judgements: [covers()], upstream: [], ...changes }
}

function claim(changes: Partial<Claim> = {}): Claim {
  return { id: 'k1', vendorId: 'acme', edition: 'ISO/IEC 42001:2023', position: 'held', saidBy: 'The vendor', level: 'vendor-statement', seenOn: day('2026-01-01'), ...changes }
}

const meets = (requirement: Requirement, facts: ToolFacts, on = today) => meetsRequirement(requirement, facts, on)
const reasons = (requirement: Requirement, certificate: Partial<Certificate>, judgements = [covers()]) =>
  meets(requirement, factsOf({ certificates: [sampleCertificate(certificate)], judgements })).reasons

describe('the default', () => {
  it('asks for nothing where no tier is set, and lets no other standard count', () => {
    expect(meets(defaultRequirement('not-set'), factsOf({ certificates: [] }))).toEqual({ tier: 'not-set', status: 'nothing-required', reasons: [] })
    expect(riskTiers.map((tier) => defaultRequirement(tier).equivalents)).toEqual([[], [], [], []])
  })

  it.each(riskTiers)('of tier %s is a valid requirement', (tier) => {
    expect(requirementSchema.parse(defaultRequirement(tier))).toEqual(defaultRequirement(tier))
  })

  it('asks for more, the higher the tier', () => {
    expect(high).toEqual({ tier: 'high', evidenceLevel: 'confirmed', scopeCovers: true, accredited: true, checkedWithinMonths: 12, equivalents: [] })
    expect(defaultRequirement('medium')).toEqual({
      tier: 'medium',
      evidenceLevel: 'certificate-seen',
      scopeCovers: true,
      accredited: false,
      checkedWithinMonths: 12,
      equivalents: [],
    })
    expect(low).toEqual({ tier: 'low', evidenceLevel: 'vendor-statement', scopeCovers: false, accredited: false, equivalents: [] })
  })

  it('gives way to what the organisation set', () => {
    const own = { ...low, evidenceLevel: 'confirmed' as const }
    expect(requirementFor([high, own], 'low')).toBe(own)
    expect(requirementFor([own], 'high')).toEqual(high)
  })
})

describe('a requirement on the certificate', () => {
  it('is met by one that has everything', () => {
    expect(meets(high, factsOf())).toEqual({ tier: 'high', status: 'met', by: ['iso-42001'], reasons: [], nextChangeOn: '2027-06-11' })
  })

  it('says that there is none', () => {
    expect(meets(high, factsOf({ certificates: [] }))).toEqual({ tier: 'high', status: 'not-met', reasons: [{ kind: 'no-certificate' }] })
    expect(meets(high, factsOf({ certificates: [sampleCertificate({ edition: 'ISO/IEC 27001:2022' })] })).reasons).toEqual([{ kind: 'no-certificate' }])
  })

  it.each([
    [{ evidenceLevel: 'certificate-seen' as const }, { kind: 'evidence-too-weak', needed: 'confirmed', found: 'certificate-seen' }],
    [{ accredited: 'no' as const }, { kind: 'not-accredited' }],
    [{ accredited: 'unknown' as const }, { kind: 'accreditation-unknown' }],
    [{ seenOn: day('2025-11-21') }, { kind: 'check-too-old', on: '2025-11-21', months: 12 }],
    [{ seenOn: undefined as never }, { kind: 'never-checked' }],
    [{ state: 'suspended' as const }, { kind: 'not-in-force', state: 'suspended' }],
    [{ expiresOn: day('2026-11-21') }, { kind: 'not-in-force', state: 'expired' }],
    [{ issuedOn: day('2026-11-23') }, { kind: 'not-yet-valid', on: '2026-11-23' }],
  ])('%o: %o', (changes, reason) => {
    expect(reasons(high, changes)).toEqual([reason])
  })

  it.each([{ seenOn: day('2025-11-22') }, { expiresOn: today }, { issuedOn: today }])('is met to the day: %o', (changes) => {
    expect(reasons(high, changes)).toEqual([])
  })

  it('asks for the scope of this tool in this plan', () => {
    expect(reasons(high, {}, [])).toEqual([{ kind: 'scope', verdict: 'not-judged' }])
    expect(reasons(high, {}, [covers('c1', 'excluded')])).toEqual([{ kind: 'scope', verdict: 'excluded' }])
    const plans = factsOf({ judgements: [covers(), covers('c1', 'not-named', 'Free')] })
    expect(meets(high, { ...plans, plan: 'Free' }).reasons).toEqual([{ kind: 'scope', verdict: 'not-named' }])
    expect(meets(high, { ...plans, plan: 'Team' }).status).toBe('met')
  })

  it('names everything that is missing', () => {
    expect(reasons(high, { state: 'withdrawn', evidenceLevel: 'none', accredited: 'no', seenOn: day('2020-01-01') }, []).map((reason) => reason.kind)).toEqual([
      'not-in-force',
      'evidence-too-weak',
      'scope',
      'not-accredited',
      'check-too-old',
    ])
  })

  it('looks at every certificate, not only at the best known', () => {
    const unaccredited = sampleCertificate({ id: 'a', accredited: 'no', expiresOn: day('2029-12-31') })
    expect(meets(high, factsOf({ certificates: [unaccredited, sampleCertificate()] })).status).toBe('met')
  })

  it('speaks of the one in force, then of the one that lacks least', () => {
    const lapsed = sampleCertificate({ id: 'a', state: 'withdrawn' })
    const weak = sampleCertificate({ id: 'b', accredited: 'no' })
    const judgements = ['a', 'b', 'c'].map((id) => covers(id))
    expect(meets(high, factsOf({ certificates: [lapsed, weak], judgements })).reasons).toEqual([{ kind: 'not-accredited' }])
    const weaker = sampleCertificate({ id: 'c', accredited: 'no', evidenceLevel: 'none' })
    expect(meets(high, factsOf({ certificates: [weaker, weak], judgements })).reasons).toEqual([{ kind: 'not-accredited' }])
  })
})

describe('a requirement that a statement fulfils', () => {
  it('is met by the vendor saying so, and not by hearsay', () => {
    expect(meets(low, factsOf({ certificates: [], claims: [claim()] })).status).toBe('met')
    expect(meets(low, factsOf({ certificates: [], claims: [claim({ level: 'secondary-source' })] })).reasons).toEqual([
      { kind: 'evidence-too-weak', needed: 'vendor-statement', found: 'secondary-source' },
    ])
    expect(meets(low, factsOf({ certificates: [] })).reasons).toEqual([{ kind: 'evidence-too-weak', needed: 'vendor-statement', found: 'none' }])
  })

  it('is met by a certificate, too', () => {
    expect(meets(low, factsOf()).status).toBe('met')
  })

  it('is not met by a statement where the certificate has lapsed', () => {
    const facts = factsOf({ certificates: [sampleCertificate({ state: 'withdrawn' })], claims: [claim()] })
    expect(meets(low, facts).reasons).toEqual([{ kind: 'not-in-force', state: 'withdrawn' }])
  })

  it('is met by a statement where the certificate on record is known more weakly', () => {
    const facts = factsOf({ certificates: [sampleCertificate({ evidenceLevel: 'secondary-source' })], claims: [claim()] })
    expect(meets(low, facts).status).toBe('met')
  })

  it.each([{ scopeCovers: true }, { accredited: true }, { checkedWithinMonths: 12 }])('still needs a certificate where it also asks for %o', (demand) => {
    expect(meets({ ...low, ...demand }, factsOf({ certificates: [], claims: [claim()] })).reasons).toEqual([{ kind: 'no-certificate' }])
  })
})

describe('standards that count in place of ISO/IEC 42001', () => {
  const security = sampleCertificate({ id: 'c27', edition: 'ISO/IEC 27001:2022' })
  const privacy = sampleCertificate({ id: 'c77', edition: 'ISO/IEC 27701:2025' })
  const soc = (changes: Partial<Certificate> = {}): Certificate => ({
    id: 'soc',
    vendorId: 'acme',
    edition: 'SOC 2 Type II',
    accredited: 'unknown',
    sites: [],
    state: 'active',
    evidenceLevel: 'confirmed',
    seenOn: day('2026-06-10'),
    reportType: 'type-2',
    periodFrom: day('2025-06-01'),
    periodTo: day('2026-05-31'),
    ...changes,
  })
  const judgements = ['c27', 'c77', 'soc', 'star'].map((id) => covers(id))
  const accepting = (...equivalents: Requirement['equivalents']): Requirement => ({ ...high, equivalents })
  const status = (requirement: Requirement, certificates: Certificate[]) => meets(requirement, factsOf({ certificates, judgements })).status

  it('count only where the organisation says so', () => {
    expect(status(high, [security, privacy])).toBe('not-met')
    expect(meets(accepting(['iso-27001', 'iso-27701']), factsOf({ certificates: [security, privacy], judgements }))).toMatchObject({
      status: 'met',
      by: ['iso-27001', 'iso-27701'],
      reasons: [],
    })
  })

  it('must all be held within a group; one group is enough', () => {
    expect(status(accepting(['iso-27001', 'iso-27701']), [security])).toBe('not-met')
    expect(status(accepting(['csa-star-ai'], ['iso-27001']), [security])).toBe('met')
  })

  it('are held to the same demands', () => {
    expect(status(accepting(['iso-27001']), [{ ...security, accredited: 'no' }])).toBe('not-met')
    expect(status(accepting(['iso-27001']), [{ ...security, state: 'suspended' }])).toBe('not-met')
    expect(meets(accepting(['iso-27001']), factsOf({ certificates: [security], judgements: [] })).status).toBe('not-met')
  })

  it('need no accreditation where there is none for their kind', () => {
    expect(status(accepting(['soc-2']), [soc()])).toBe('met')
    expect(status(accepting(['csa-star-ai']), [soc({ id: 'star', edition: 'CSA STAR for AI', reportType: undefined as never, starLevel: '2' })])).toBe('met')
  })

  it.each(['soc-1', 'soc-2'] as const)('count as a report of type II only: %s', (standard) => {
    const edition = standard === 'soc-1' ? 'SOC 1' : 'SOC 2'
    expect(status(accepting([standard]), [soc({ edition })])).toBe('met')
    expect(status(accepting([standard]), [soc({ edition, reportType: 'type-1' })])).toBe('not-met')
    expect(status(accepting([standard]), [soc({ edition, reportType: undefined as never })])).toBe('not-met')
  })

  it('count without a type where the report knows none', () => {
    expect(status(accepting(['soc-3']), [soc({ edition: 'SOC 3', reportType: undefined as never })])).toBe('met')
  })

  it('count as a report for twelve months after its period, and say until when', () => {
    const facts = factsOf({ certificates: [soc({ periodTo: day('2026-02-28'), seenOn: today })], judgements })
    expect(meets(accepting(['soc-2']), facts, day('2027-02-28'))).toMatchObject({ status: 'met', nextChangeOn: '2027-03-01' })
    expect(meets(accepting(['soc-2']), facts, day('2027-03-01')).status).toBe('not-met')
  })
})

describe('whatever is on record,', () => {
  const anyDay = fc.integer({ min: -1200, max: 1200 }).map((days) => addDays(today, days))
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
  const anyCertificate = fc
    .record({
      edition: fc.constantFrom('ISO/IEC 42001:2023', 'ISO/IEC 27001:2022', 'SOC 2'),
      accredited: fc.constantFrom('yes', 'no', 'unknown'),
      state: fc.constantFrom('active', 'active', 'active', ...certificateStates),
      evidenceLevel: fc.constantFrom('confirmed', ...evidenceLevels),
      issuedOn: maybe(anyDay),
      expiresOn: maybe(anyDay),
      seenOn: maybe(anyDay),
      periodTo: maybe(anyDay),
      reportType: maybe(fc.constantFrom('type-1', 'type-2')),
    })
    .map((fields) => sampleCertificate(fields as Partial<Certificate>))
  const anyFacts = fc
    .record({ certificates: fc.array(anyCertificate, { maxLength: 4 }), claims: fc.constantFrom([], [claim()]), verdict: fc.constantFrom('yes', 'yes', ...scopeVerdicts) })
    .map(({ certificates, claims, verdict }) => {
      const named = certificates.map((certificate, i) => ({ ...certificate, id: `c${i}` }))
      return factsOf({ certificates: named, claims, judgements: named.map(({ id }) => covers(id, verdict)) })
    })
  const anyRequirement = fc.record({
    tier: fc.constant('high' as const),
    evidenceLevel: fc.constantFrom(...evidenceLevels),
    scopeCovers: fc.boolean(),
    accredited: fc.boolean(),
    checkedWithinMonths: maybe(fc.integer({ min: 1, max: 24 })),
    equivalents: fc.constantFrom<Requirement['equivalents']>([], [['iso-27001']], [['iso-27001', 'soc-2']], [['soc-2'], ['iso-27001']]),
  }) as fc.Arbitrary<Requirement>

  it('the answer changes only on the day that it announced', () => {
    fc.assert(
      fc.property(anyRequirement, anyFacts, fc.integer({ min: 1, max: 900 }), (requirement, facts, days) => {
        const now = meets(requirement, facts)
        const then = addDays(today, days)
        fc.pre(now.nextChangeOn === undefined || then < now.nextChangeOn)
        const { nextChangeOn: _, ...answer } = now
        const { nextChangeOn: __, ...later } = meets(requirement, facts, then)
        expect(later).toEqual(answer)
      }),
      { numRuns: 1500 },
    )
  })

  it('the order of the records does not matter', () => {
    fc.assert(
      fc.property(anyRequirement, anyFacts, (requirement, facts) => {
        const turned = { ...facts, certificates: facts.certificates.toReversed(), judgements: facts.judgements.toReversed() }
        expect(meets(requirement, turned)).toEqual(meets(requirement, facts))
      }),
    )
  })

  it('a requirement is never met by taking a statement away', () => {
    fc.assert(
      fc.property(anyRequirement, anyFacts, (requirement, facts) => {
        fc.pre(meets(requirement, facts).status === 'not-met')
        expect(meets(requirement, { ...facts, claims: [] }).status).toBe('not-met')
      }),
    )
  })

  it('a stricter requirement is never met where a laxer one is not', () => {
    fc.assert(
      fc.property(anyRequirement, anyFacts, (requirement, facts) => {
        const lax: Requirement = { ...requirement, scopeCovers: false, accredited: false }
        fc.pre(meets(requirement, facts).status === 'met')
        expect(meets(lax, facts).status).toBe('met')
      }),
    )
  })

  it('either it is met and says by what, or it is not met and says why', () => {
    fc.assert(
      fc.property(anyRequirement, anyFacts, (requirement, facts) => {
        const { status, by, reasons } = meets(requirement, facts)
        expect([by !== undefined, reasons.length > 0]).toEqual([status === 'met', status === 'not-met'])
      }),
    )
  })
})

describe('each demand by itself', () => {
  const only = (changes: Partial<Requirement>): Requirement => ({ ...low, ...changes })
  const without = (requirement: Requirement) => meets(requirement, factsOf({ certificates: [], claims: [claim()] })).reasons

  it.each([
    ['that a certificate was seen', only({ evidenceLevel: 'certificate-seen' })],
    ['the scope', only({ scopeCovers: true })],
    ['accreditation', only({ accredited: true })],
    ['the age of the check', only({ checkedWithinMonths: 12 })],
  ] as const)('asks for a certificate where it is %s', (_, requirement) => {
    expect(without(requirement)).toEqual([{ kind: 'no-certificate' }])
  })

  it('is content with a statement where it is none of these', () => {
    expect(without(low)).toEqual([])
  })

  it('prefers a statement to a certificate in force that nobody has seen', () => {
    const facts = factsOf({ certificates: [sampleCertificate({ evidenceLevel: 'secondary-source' })], claims: [claim()] })
    expect(meets(low, facts).status).toBe('met')
  })

  it('tells a certificate that begins today and is withdrawn from one that begins tomorrow', () => {
    expect(reasons(low, { issuedOn: today, state: 'withdrawn' })).toEqual([{ kind: 'not-in-force', state: 'withdrawn' }])
    expect(reasons(low, { issuedOn: addDays(today, 1) })).toEqual([{ kind: 'not-yet-valid', on: addDays(today, 1) }])
  })
})

describe('the schema', () => {
  it.each([0, 61, 1.5])('takes no age of %d months', (checkedWithinMonths) => {
    expect(requirementSchema.safeParse({ ...high, checkedWithinMonths }).error?.issues).toMatchObject([{ path: ['checkedWithinMonths'], message: 'months-range' }])
  })

  it('takes no empty group, and ISO/IEC 42001 does not stand in for itself', () => {
    expect(requirementSchema.safeParse({ ...high, equivalents: [[]] }).error?.issues[0]?.message).toBe('group-empty')
    expect(requirementSchema.safeParse({ ...high, equivalents: [['iso-42001']] }).success).toBe(false)
  })
})
