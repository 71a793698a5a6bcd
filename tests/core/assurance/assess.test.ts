import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessTool, assessVendor, certificateWarnings, judgementFor, rungHeight, type ToolFacts, type VendorFacts } from '#core/assurance/assess.ts'
import { addDays, addMonths, type IsoDate } from '#core/calendar/iso-date.ts'
import { auditKinds, type Certificate, type Claim, certificateStates, evidenceLevels, type scopeVerdicts, vendorPositions } from '#core/register/certificate.ts'

const today = '2026-11-22' as IsoDate
const day = (text: string) => text as IsoDate

function certificate(changes: Partial<Certificate> = {}): Certificate {
  return {
    id: 'c1',
    vendorId: 'acme',
    edition: 'ISO/IEC 42001:2023',
    accredited: 'yes',
    sites: [],
    issuedOn: day('2026-03-01'),
    expiresOn: day('2029-02-28'),
    state: 'active',
    evidenceLevel: 'confirmed',
    seenOn: day('2026-06-01'),
    ...changes,
  }
}

function claim(changes: Partial<Claim> = {}): Claim {
  return { id: 'k1', vendorId: 'acme', edition: 'ISO/IEC 42001:2023', position: 'held', saidBy: 'A paper', level: 'secondary-source', seenOn: day('2026-01-01'), ...changes }
}

function vendorFacts(changes: Partial<VendorFacts> = {}): VendorFacts {
  return { certificates: [], claims: [], position: 'unknown', ...changes }
}

function toolFacts(changes: Partial<ToolFacts> = {}): ToolFacts {
  return { ...vendorFacts(), toolId: 'acme-chat', judgements: [], upstream: [], ...changes }
}

const kinds = (facts: VendorFacts, on = today) => assessVendor(facts, on).warnings.map((warning) => warning.kind)

describe('assessVendor', () => {
  it('knows nothing without records', () => {
    expect(assessVendor(vendorFacts(), today)).toEqual({ rung: 'nothing', inForce: true, warnings: [] })
  })

  it.each([
    [{ claims: [claim()] }, 'hearsay'],
    [{ position: 'held' as const }, 'hearsay'],
    [{ claims: [claim(), claim({ id: 'k2', level: 'vendor-statement' as const })] }, 'vendor-says'],
    [{ claims: [claim({ position: 'planned' })] }, 'nothing'],
    [{ claims: [claim({ edition: 'ISO/IEC 27001' })] }, 'nothing'],
    [{ certificates: [certificate({ evidenceLevel: 'certificate-seen' })] }, 'certificate-seen'],
    [{ certificates: [certificate()] }, 'confirmed'],
    [{ certificates: [certificate({ edition: 'ISO/IEC 27001:2022' })] }, 'nothing'],
    [{ certificates: [certificate({ edition: 'ＩＳＯ４２００１' })] }, 'confirmed'],
  ])('stands on the rung that the evidence reaches: %o', (facts, rung) => {
    expect(assessVendor(vendorFacts(facts), today).rung).toBe(rung)
  })

  it('marks a certificate as expiring 90 days before its end', () => {
    const facts = vendorFacts({ certificates: [certificate({ issuedOn: day('2024-03-01'), expiresOn: day('2027-02-20'), lastAuditOn: day('2026-02-20') })] })
    expect(kinds(facts, day('2026-11-21'))).toEqual([])
    expect(kinds(facts, day('2026-11-22'))).toEqual(['expires-soon'])
  })

  it('counts the last day as in force and the next as expired, whatever the register still says', () => {
    const facts = vendorFacts({ certificates: [certificate({ issuedOn: day('2024-01-01'), expiresOn: today, seenOn: today })] })
    expect(assessVendor(facts, today).inForce).toBe(true)
    const later = assessVendor(facts, addDays(today, 1))
    expect(later.inForce).toBe(false)
    expect(later.warnings.map((warning) => warning.kind)).toContain('expired')
    expect(later.rung).toBe('confirmed')
  })

  it.each(['suspended', 'withdrawn', 'cancelled'] as const)('shows a %s certificate as not in force', (state) => {
    const assurance = assessVendor(vendorFacts({ certificates: [certificate({ state })] }), today)
    expect([assurance.inForce, assurance.warnings.map((warning) => warning.kind)]).toEqual([false, [state]])
  })

  it('rests on the certificate in force when an older one has lapsed', () => {
    const old = certificate({ id: 'old', issuedOn: day('2024-01-01'), expiresOn: day('2025-12-31') })
    expect(assessVendor(vendorFacts({ certificates: [old, certificate({ id: 'new', evidenceLevel: 'certificate-seen' })] }), today)).toMatchObject({
      rung: 'certificate-seen',
      inForce: true,
      certificate: { id: 'new' },
    })
  })

  it('waits for a certificate that begins in the future', () => {
    const facts = vendorFacts({ certificates: [certificate({ issuedOn: addDays(today, 10) })] })
    expect(assessVendor(facts, today)).toMatchObject({ inForce: false, nextChangeOn: addDays(today, 10) })
    expect(assessVendor(facts, addDays(today, 10)).inForce).toBe(true)
  })

  it('says so when a yearly audit passed without a sign of it', () => {
    const facts = vendorFacts({ certificates: [certificate({ issuedOn: day('2025-11-20'), seenOn: today })] })
    expect(kinds(facts, day('2026-08-21'))).toEqual([])
    expect(kinds(facts, day('2026-08-22'))).toEqual(['surveillance-due'])
    expect(kinds(facts, day('2026-11-20'))).toEqual(['surveillance-due'])
    expect(kinds(facts, day('2026-11-21'))).toEqual(['surveillance-unconfirmed'])
  })

  it('takes an audit within the window as the sign', () => {
    expect(kinds(vendorFacts({ certificates: [certificate({ issuedOn: day('2025-11-20'), lastAuditOn: day('2026-09-01'), lastAuditKind: 'surveillance' })] }))).toEqual([])
  })

  it('calls a record stale after twelve months, to the day', () => {
    const facts = vendorFacts({ certificates: [certificate({ seenOn: day('2025-11-22'), lastAuditOn: day('2026-11-01') })] })
    expect(kinds(facts, day('2026-11-22'))).toEqual([])
    expect(kinds(facts, day('2026-11-23'))).toEqual(['stale'])
  })

  it('shows that sources disagree, and an unaccredited certificate', () => {
    expect(kinds(vendorFacts({ claims: [claim(), claim({ id: 'k2', position: 'not-held' })] }))).toEqual(['sources-conflict'])
    expect(kinds(vendorFacts({ certificates: [certificate({ accredited: 'no' })] }))).toEqual(['not-accredited'])
  })
})

describe('assessTool', () => {
  const facts = (verdict?: (typeof scopeVerdicts)[number], plan = '') =>
    toolFacts({
      certificates: [certificate()],
      judgements: verdict ? [{ certificateId: 'c1', toolId: 'acme-chat', plan, verdict, judgedOn: today }] : [],
    })

  it('reaches the top only where the scope was judged to cover the tool', () => {
    expect(assessTool(facts('yes'), today)).toMatchObject({ rung: 'scope-covers', warnings: [] })
    expect(assessTool(facts(), today)).toMatchObject({ rung: 'confirmed', warnings: [{ kind: 'scope-not-judged' }] })
    expect(assessTool(facts('not-named'), today)).toMatchObject({ rung: 'confirmed', warnings: [{ kind: 'scope-not-named' }] })
  })

  it('prefers the judgement of the plan to the one of the tool', () => {
    const judged = toolFacts({
      plan: 'Free',
      certificates: [certificate()],
      judgements: [
        { certificateId: 'c1', toolId: 'acme-chat', plan: '', verdict: 'yes', judgedOn: today },
        { certificateId: 'c1', toolId: 'acme-chat', plan: 'Free', verdict: 'excluded', judgedOn: today },
      ],
    })
    expect(assessTool(judged, today).rung).toBe('confirmed')
    expect(assessTool({ ...judged, plan: 'Team' }, today).rung).toBe('scope-covers')
  })

  it('does not take over the certificate of the model supplier', () => {
    const assurance = assessTool(toolFacts({ upstream: [vendorFacts({ certificates: [certificate({ vendorId: 'model-maker' })] })] }), today)
    expect(assurance).toMatchObject({ rung: 'nothing', warnings: [{ kind: 'upstream-only' }] })
  })
})

describe('a certificate of a supplier behind the tool', () => {
  const supplier = (changes: Partial<Certificate> = {}) => vendorFacts({ certificates: [certificate({ vendorId: 'model-maker', seenOn: today, ...changes })] })
  const warnings = (...upstream: VendorFacts[]) => assessTool(toolFacts({ upstream }), today).warnings.map(({ kind }) => kind)

  it('is warned of where one of several is in force', () => {
    expect(warnings(vendorFacts(), supplier())).toEqual(['upstream-only'])
    expect(warnings(vendorFacts({ claims: [claim()] }))).toEqual([])
  })

  it('is no longer spoken of once it has lapsed, on a day that was announced', () => {
    const upstream = [supplier({ issuedOn: day('2023-12-20'), expiresOn: today, lastAuditOn: day('2026-11-01') })]
    expect(assessTool(toolFacts({ upstream }), today)).toMatchObject({ warnings: [{ kind: 'upstream-only' }], nextChangeOn: addDays(today, 1) })
    expect(assessTool(toolFacts({ upstream }), addDays(today, 1)).warnings).toEqual([])
    expect(warnings(supplier({ state: 'withdrawn' }))).toEqual([])
  })
})

describe('the judgement that counts', () => {
  const judgement = { certificateId: 'c1', toolId: 'acme-chat', plan: '', verdict: 'yes', judgedOn: today } as const
  const wanted = { certificateId: 'c1', toolId: 'acme-chat', plan: 'Team' }

  it('is one on this certificate and this tool, for this plan or for every plan', () => {
    expect(judgementFor([judgement], wanted)).toBe(judgement)
    expect(judgementFor([{ ...judgement, certificateId: 'c2' }], wanted)).toBeUndefined()
    expect(judgementFor([{ ...judgement, toolId: 'acme-draw' }], wanted)).toBeUndefined()
    expect(judgementFor([{ ...judgement, plan: 'Free' }], wanted)).toBeUndefined()
  })

  it('without a plan is the one for every plan', () => {
    const judgements = [{ ...judgement, plan: 'Free', verdict: 'excluded' as const }, judgement]
    expect(assessTool(toolFacts({ certificates: [certificate()], judgements }), today).rung).toBe('scope-covers')
  })

  it('does not lift a certificate that nobody has confirmed', () => {
    const seen = toolFacts({ certificates: [certificate({ evidenceLevel: 'certificate-seen' })], judgements: [judgement] })
    expect(assessTool(seen, today).rung).toBe('certificate-seen')
  })
})

describe('what is to be said against a certificate', () => {
  it('names the day of its end where one is on record', () => {
    expect(certificateWarnings(certificate({ state: 'expired' }), today)).toContainEqual({ kind: 'expired', on: '2029-02-28' })
    expect(certificateWarnings(certificate({ state: 'expired', expiresOn: undefined as never }), today)).toContainEqual({ kind: 'expired' })
  })

  it('tells that it begins only later', () => {
    expect(certificateWarnings(certificate({ issuedOn: addDays(today, 1) }), today)).toEqual([{ kind: 'not-yet-valid' }])
    expect(certificateWarnings(certificate({ issuedOn: today, seenOn: today }), today)).toEqual([])
  })

  it('asks no audit of one that is not in force', () => {
    expect(certificateWarnings(certificate({ state: 'withdrawn', issuedOn: day('2025-01-01'), expiresOn: day('2026-12-01'), seenOn: today }), today)).toEqual([
      { kind: 'withdrawn' },
    ])
  })
})

describe('of several certificates the answer rests on', () => {
  const chosen = (...certificates: Certificate[]) =>
    [certificates, certificates.toReversed()].map((each) => assessVendor(vendorFacts({ certificates: each }), today).certificate?.id)

  it.each([
    ['the one in force, though the other is better known', certificate({ id: 'a', evidenceLevel: 'certificate-seen' }), certificate({ id: 'b', state: 'suspended' })],
    ['the better known one, though the other ends later', certificate({ id: 'a' }), certificate({ id: 'b', evidenceLevel: 'certificate-seen', expiresOn: day('2029-05-01') })],
    ['the one that ends later', certificate({ id: 'b', expiresOn: day('2029-03-01') }), certificate({ id: 'a', expiresOn: day('2029-02-01') })],
    ['the one that has an end', certificate({ id: 'b' }), certificate({ id: 'a', expiresOn: undefined as never })],
    ['the first by its id, where nothing else tells them apart', certificate({ id: 'a' }), certificate({ id: 'b' })],
  ] as const)('%s', (_, best, other) => {
    expect(chosen(best, other)).toEqual([best.id, best.id])
  })

  it('a statement, where the vendor says more than the certificate in force shows', () => {
    const facts = vendorFacts({ certificates: [certificate({ evidenceLevel: 'secondary-source' })], claims: [claim({ level: 'vendor-statement' })] })
    expect(assessVendor(facts, today).rung).toBe('vendor-says')
    const lapsed = vendorFacts({ ...facts, certificates: [certificate({ evidenceLevel: 'secondary-source', state: 'withdrawn' })] })
    expect(assessVendor(lapsed, today)).toMatchObject({ rung: 'hearsay', inForce: false })
  })
})

describe('sources', () => {
  const conflict = (facts: Partial<VendorFacts>) => kinds(vendorFacts(facts)).includes('sources-conflict')

  it.each(['not-held', 'planned', 'in-progress'] as const)('disagree where one says "held" and another "%s"', (position) => {
    expect(conflict({ claims: [claim(), claim({ id: 'k2', position })] })).toBe(true)
    expect(conflict({ claims: [claim()], position })).toBe(true)
    expect(conflict({ claims: [claim({ position })] })).toBe(false)
  })

  it('disagree where a certificate is on record and somebody denies it', () => {
    expect(conflict({ certificates: [certificate()], claims: [claim({ position: 'not-held' })] })).toBe(true)
    expect(conflict({ certificates: [certificate(), certificate({ id: 'c2', edition: 'SOC 3' })], claims: [claim({ position: 'not-held' })] })).toBe(true)
  })

  it('do not disagree over different standards', () => {
    expect(conflict({ claims: [claim(), claim({ id: 'k2', position: 'not-held', edition: 'ISO/IEC 27001:2022' })] })).toBe(false)
    expect(conflict({ certificates: [certificate({ edition: 'ISO/IEC 27001:2022' })], claims: [claim({ position: 'not-held' })] })).toBe(false)
  })

  it('say nothing by "unknown" and "not disclosed"', () => {
    expect(conflict({ claims: [claim(), claim({ id: 'k2', position: 'unknown' }), claim({ id: 'k3', position: 'not-disclosed' })] })).toBe(false)
  })
})

describe('the next change', () => {
  it('follows from certificates to ISO/IEC 42001 alone, and lies ahead', () => {
    const other = certificate({ id: 'c2', edition: 'ISO/IEC 27001:2022', seenOn: addMonths(today, -12) })
    expect(assessVendor(vendorFacts({ certificates: [other] }), today)).not.toHaveProperty('nextChangeOn')
    const begins = vendorFacts({ certificates: [certificate({ issuedOn: today, seenOn: today })] })
    expect(assessVendor(begins, today).nextChangeOn).toBe(addDays(addMonths(today, 12), -90))
  })

  it('passes over a surveillance window in which the audit was seen', () => {
    const seen = certificate({ issuedOn: day('2025-12-01'), expiresOn: day('2028-11-30'), lastAuditOn: day('2026-10-01'), seenOn: day('2026-11-01') })
    expect(assessVendor(vendorFacts({ certificates: [seen] }), today).nextChangeOn).toBe(addDays(day('2027-12-01'), -90))
  })
})

describe('assurance, whatever is on record', () => {
  const anyDay = fc.integer({ min: -1500, max: 1500 }).map((days) => addDays(today, days))
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
  const anyCertificate = fc
    .record({
      id: fc.uuid(),
      edition: fc.constantFrom('ISO/IEC 42001:2023', 'ISO/IEC 27001:2022'),
      accredited: fc.constantFrom('yes', 'no', 'unknown'),
      state: fc.constantFrom(...certificateStates),
      evidenceLevel: fc.constantFrom(...evidenceLevels),
      issuedOn: maybe(anyDay),
      expiresOn: maybe(anyDay),
      seenOn: maybe(anyDay),
      lastAuditOn: maybe(anyDay),
      lastAuditKind: maybe(fc.constantFrom(...auditKinds)),
    })
    .map((fields) => certificate(fields as Partial<Certificate>))
  const anyFacts = fc.record({
    certificates: fc.array(anyCertificate, { maxLength: 4 }),
    claims: fc.array(
      fc
        .record({ id: fc.uuid(), position: fc.constantFrom(...vendorPositions), level: fc.constantFrom('secondary-source', 'vendor-statement') })
        .map((fields) => claim(fields as Partial<Claim>)),
      { maxLength: 4 },
    ),
    position: fc.constantFrom(...vendorPositions),
  })

  it('does not hang on the order of the records', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const reversed = { ...facts, certificates: facts.certificates.toReversed(), claims: facts.claims.toReversed() }
        expect(assessVendor(reversed, today)).toEqual(assessVendor(facts, today))
      }),
    )
  })

  it('changes only on the day that it announced', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 800 }), (facts, days) => {
        const now = assessVendor(facts, today)
        const then = addDays(today, days)
        fc.pre(now.nextChangeOn === undefined || then < now.nextChangeOn)
        const { nextChangeOn: _, ...answer } = now
        const { nextChangeOn: __, ...later } = assessVendor(facts, then)
        expect(later).toEqual(answer)
      }),
      { numRuns: 2000 },
    )
  })

  it('of a tool too, whatever stands behind it', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 2 }), fc.integer({ min: 1, max: 800 }), (upstream, days) => {
        const facts = toolFacts({ upstream })
        const now = assessTool(facts, today)
        const then = addDays(today, days)
        fc.pre(now.nextChangeOn === undefined || then < now.nextChangeOn)
        expect(assessTool(facts, then).warnings).toEqual(now.warnings)
      }),
      { numRuns: 1000 },
    )
  })

  it('never rises when a claim is taken away', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const fewer = { ...facts, claims: facts.claims.slice(1) }
        expect(rungHeight(assessVendor(fewer, today).rung)).toBeLessThanOrEqual(rungHeight(assessVendor(facts, today).rung))
      }),
    )
  })

  it('expects three years where no expiry is on record', () => {
    const facts = vendorFacts({ certificates: [certificate({ issuedOn: addMonths(today, -11), expiresOn: undefined as never, seenOn: today })] })
    expect(kinds(facts)).toEqual(['surveillance-due'])
  })
})
