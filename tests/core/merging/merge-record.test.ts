import { describe, expect, it } from 'vitest'
import type { MergedSubject } from '#core/merging/merged-subjects.ts'
import { Colleague } from './colleague.ts'

const certificate = { id: 'c1', vendorId: 'acme', edition: 'ISO/IEC 42001:2023', accredited: 'unknown', sites: [], state: 'active', evidenceLevel: 'certificate-seen' }
const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`

function pair(subject: MergedSubject = 'certificate', subjectId = 'c1') {
  return [new Colleague('Mika', subject, subjectId), new Colleague('Ken', subject, subjectId)] as const
}

/** Both have the certificate. */
function withCertificate() {
  const [mika, ken] = pair()
  mika.write(on(1), () => certificate)
  ken.bringIn(on(2), mika.saved())
  return [mika, ken] as const
}

function exchange(...colleagues: Colleague[]) {
  for (const from of colleagues) for (const to of colleagues) to.bringIn(on(20), from.saved())
  for (const from of colleagues) for (const to of colleagues) to.bringIn(on(21), from.saved())
}

const change = (fields: object) => (before: object | undefined) => ({ ...before, ...fields })
const conflictsOf = ({ merged }: Colleague) => merged.conflicts.map(({ kind, fields, sides }) => ({ kind, fields, by: sides.map(({ line }) => line.by) }))

describe('two colleagues', () => {
  it('who changed different fields have both changes and no conflict', () => {
    const [mika, ken] = withCertificate()
    mika.write(on(3), change({ number: 'A-1' }))
    ken.write(on(4), change({ note: 'Seen by phone' }))
    exchange(mika, ken)
    expect(ken.record).toMatchObject({ number: 'A-1', note: 'Seen by phone' })
    expect(mika.record).toEqual(ken.record)
    expect(conflictsOf(mika)).toEqual([])
  })

  it('who wrote different values have a conflict with both sides, and the one with the later time shows', () => {
    const [mika, ken] = withCertificate()
    mika.write(on(4), change({ number: 'A-1' }))
    ken.write(on(3), change({ number: 'B-2' }))
    exchange(mika, ken)
    expect(conflictsOf(ken)).toEqual([{ kind: 'differs', fields: ['number'], by: ['Mika', 'Ken'] }])
    expect(ken.record).toMatchObject({ number: 'A-1' })
    expect(mika.merged).toEqual(ken.merged)
  })

  it('who wrote the same value agree', () => {
    const [mika, ken] = withCertificate()
    mika.write(on(4), change({ number: 'A-1' }))
    ken.write(on(3), change({ number: 'A-1' }))
    exchange(mika, ken)
    expect(conflictsOf(ken)).toEqual([])
  })

  it('are not fooled by a clock: a change that was made after reading the other stands, whatever its time', () => {
    const [mika, ken] = withCertificate()
    mika.write(on(28), change({ number: 'A-1' }))
    ken.bringIn(on(5), mika.saved())
    ken.write(on(5), change({ number: 'B-2' }))
    exchange(mika, ken)
    expect([mika.record, conflictsOf(mika)]).toMatchObject([{ number: 'B-2' }, []])
  })

  it('have no conflict any more once one of them settled it, also where the value stays as it shows', () => {
    const [mika, ken] = withCertificate()
    mika.write(on(4), change({ number: 'A-1' }))
    ken.write(on(3), change({ number: 'B-2' }))
    exchange(mika, ken)
    const [conflict] = ken.merged.conflicts
    if (conflict) ken.settle(on(6), conflict, 0)
    exchange(mika, ken)
    expect([conflictsOf(mika), conflictsOf(ken), mika.record]).toMatchObject([[], [], { number: 'A-1' }])
  })

  it('who both begin a vendor share what each filled in; what is left as it comes is no statement', () => {
    const [mika, ken] = pair('vendor', 'acme')
    mika.write(on(1), () => ({ id: 'acme', position: 'unknown', riskTier: 'high' }))
    ken.write(on(2), () => ({ id: 'acme', position: 'held', riskTier: 'not-set', note: 'Called' }))
    exchange(mika, ken)
    expect(mika.record).toEqual({ id: 'acme', position: 'held', riskTier: 'high', note: 'Called' })
    expect(conflictsOf(mika)).toEqual([])
  })
})

describe('a deletion', () => {
  it('beside a change is a conflict, and the record shows until somebody settles it', () => {
    const [mika, ken] = withCertificate()
    mika.write(on(4), () => undefined)
    ken.write(on(3), change({ number: 'B-2' }))
    exchange(mika, ken)
    expect(conflictsOf(mika)).toEqual([{ kind: 'deleted', fields: [], by: ['Ken', 'Mika'] }])
    expect(mika.record).toMatchObject({ number: 'B-2' })
  })

  it('of what nobody changed meanwhile takes the record away on both sides', () => {
    const [mika, ken] = withCertificate()
    mika.write(on(4), () => undefined)
    exchange(mika, ken)
    expect([mika.record, ken.record, conflictsOf(ken)]).toEqual([undefined, undefined, []])
  })

  it('can be settled either way', () => {
    for (const side of [0, 1]) {
      const [mika, ken] = withCertificate()
      mika.write(on(4), () => undefined)
      ken.write(on(3), change({ number: 'B-2' }))
      exchange(mika, ken)
      const [conflict] = mika.merged.conflicts
      if (conflict) mika.settle(on(6), conflict, side)
      exchange(mika, ken)
      expect([conflictsOf(ken), ken.record === undefined]).toEqual([[], side === 1])
    }
  })

  it('does not swallow what somebody wrote while the conflict was open', () => {
    const [mika, ken] = withCertificate()
    const aoi = new Colleague('Aoi', 'certificate', 'c1')
    mika.write(on(4), () => undefined)
    ken.write(on(3), change({ number: 'B-2' }))
    for (const each of [mika, ken]) aoi.bringIn(on(5), each.saved())
    exchange(mika, ken)
    ken.write(on(6), change({ note: 'Still looking' }))
    aoi.write(on(7), () => undefined)
    exchange(mika, ken, aoi)
    expect(conflictsOf(mika).map(({ kind }) => kind)).toEqual(['deleted'])
    expect(mika.record).toMatchObject({ note: 'Still looking' })
  })

  it('and a record that is made anew: it has what was written then, and nothing of before', () => {
    const [mika, ken] = withCertificate()
    mika.write(on(3), change({ note: 'Old' }))
    mika.write(on(4), () => undefined)
    mika.write(on(5), () => ({ ...certificate, number: 'C-3' }))
    exchange(mika, ken)
    expect(ken.record).toEqual({ ...certificate, number: 'C-3' })
  })
})

describe('changes that break a rule only together', () => {
  function withBrokenRule() {
    const [mika, ken] = withCertificate()
    mika.write(on(3), change({ issuedOn: '2026-06-01' }))
    ken.write(on(4), change({ expiresOn: '2026-01-01' }))
    exchange(mika, ken)
    return [mika, ken] as const
  }

  it('are a conflict that names the rule, and never a broken record', () => {
    const [mika, ken] = withBrokenRule()
    expect(conflictsOf(mika)).toEqual([{ kind: 'breaks-rule', fields: ['expiresOn', 'issuedOn'], by: ['Ken', 'Mika'] }])
    expect(mika.merged.conflicts[0]?.fault).toBe('expiresOn: expiry-before-issue')
    expect(mika.record).toEqual({ ...certificate, expiresOn: '2026-01-01' })
    expect(ken.record).toEqual(mika.record)
  })

  it('stay a conflict while people write elsewhere in the record', () => {
    const [mika, ken] = withBrokenRule()
    mika.write(on(6), change({ note: 'Asked the vendor' }))
    exchange(mika, ken)
    expect(conflictsOf(ken).map(({ kind }) => kind)).toEqual(['breaks-rule'])
    expect(ken.record).toMatchObject({ note: 'Asked the vendor', expiresOn: '2026-01-01' })
  })

  it('are settled by writing one of the fields: the other is taken as it stood', () => {
    const [mika, ken] = withBrokenRule()
    mika.write(on(6), change({ expiresOn: '2029-06-01' }))
    exchange(mika, ken)
    expect([conflictsOf(ken), ken.record]).toEqual([[], { ...certificate, expiresOn: '2029-06-01' }])
  })
})

describe('fields that say one thing together', () => {
  it('are never mixed from two decisions', () => {
    const decision = { status: 'unreviewed', conditions: [], allowedPurposes: [], forbiddenPurposes: [], allowedData: [] }
    const [mika, ken] = pair('tool', 'chat')
    mika.write(on(3), () => ({ toolId: 'chat', decision: { ...decision, status: 'approved', reviewBy: '2027-01-01' } }))
    ken.write(on(2), () => ({ toolId: 'chat', decision: { ...decision, status: 'not-allowed', reason: 'Trains on input.' } }))
    exchange(mika, ken)
    expect(ken.record).toEqual({ toolId: 'chat', decision: { ...decision, status: 'approved', reviewBy: '2027-01-01' } })
    expect(conflictsOf(ken)).toEqual([{ kind: 'differs', fields: ['decision.reason', 'decision.reviewBy', 'decision.status'], by: ['Mika', 'Ken'] }])
  })
})
