import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { dueGroups } from '#core/due/due-groups.ts'
import { allDueItems, type DueFacts, overdueCount } from '#core/due/due-items.ts'
import type { Certificate } from '#core/register/certificate.ts'
import type { CorrectiveAction } from '#core/register/corrective-action.ts'
import type { Evidence } from '#core/register/evidence.ts'
import type { ToolException } from '#core/register/exception.ts'
import { sampleCertificate } from '../../sample/profiles.ts'
import { approvedUntil, nameOf, nothingDue } from './sample-due.ts'

const today = '2026-11-22' as IsoDate
const day = (text: string) => text as IsoDate
const allOf = (facts: Partial<DueFacts>, on = today) => allDueItems({ ...nothingDue, ...facts }, nameOf, on)
const briefly = (facts: Partial<DueFacts>) => allOf(facts).map(({ kind, on, subject, owner }) => [kind, on, subject, owner])

const exception: ToolException = {
  id: 'e1',
  toolId: 'acme-chat',
  scope: 'Osaka sales team',
  reason: 'Fair',
  owner: 'Mika',
  grantedOn: day('2026-11-01'),
  endsOn: day('2026-11-26'),
  allowedData: [],
}
const action: CorrectiveAction = {
  id: 'a1',
  subjectKind: 'vendor',
  subjectId: 'acme',
  finding: 'Late notice',
  foundOn: day('2026-10-01'),
  action: 'Agree on notice',
  owner: 'Procurement',
  dueOn: day('2026-12-04'),
}
const evidence: Evidence = {
  id: 'v1',
  subjectKind: 'vendor',
  subjectId: 'acme',
  title: 'Penetration test',
  kind: 'link',
  url: 'https://acme.example/test',
  seenOn: day('2026-02-01'),
  expiresOn: day('2027-02-01'),
  addedBy: 'Ken',
}

describe('allDueItems', () => {
  it('lists what is farther away than 90 days too', () => {
    expect(briefly({ entries: [approvedUntil('2028-01-01')] })).toEqual([['approval-review', '2028-01-01', 'tool', undefined]])
  })

  it('lists the end of an exception while it holds, and not after', () => {
    expect(briefly({ exceptions: [exception] })).toEqual([['exception-end', '2026-11-26', 'tool', 'Mika']])
    expect(briefly({ exceptions: [{ ...exception, endsOn: day('2026-11-21') }] })).toEqual([])
    expect(briefly({ exceptions: [{ ...exception, endedOn: today }] })).toEqual([])
  })

  it('lists a corrective action until it is closed', () => {
    expect(briefly({ correctiveActions: [action] })).toEqual([['corrective-action', '2026-12-04', 'vendor', 'Procurement']])
    expect(briefly({ correctiveActions: [{ ...action, closedOn: today, proof: 'Signed' }] })).toEqual([])
  })

  it('lists an open answer of a tool to its controls, and one that is settled no longer', () => {
    const answer = { toolId: 'acme-chat', pointId: 'impact-people', state: 'partly', owner: 'AIMS office', dueOn: day('2026-12-01') } as const
    expect(briefly({ toolControlAnswers: [answer] })).toEqual([['tool-control-point', '2026-12-01', 'tool', 'AIMS office']])
    expect(briefly({ toolControlAnswers: [{ ...answer, state: 'met' }] })).toEqual([])
    expect(briefly({ toolControlAnswers: [{ ...answer, state: 'not-applicable' }] })).toEqual([])
    expect(briefly({ toolControlAnswers: [{ toolId: 'acme-chat', pointId: 'impact-people', state: 'open' }] })).toEqual([])
  })

  it('lists the end of evidence under the vendor or tool that it supports, with the vendor’s owner or who added it', () => {
    const vendors = [{ id: 'acme', position: 'unknown', riskTier: 'high', owner: 'Legal' } as const]
    expect(briefly({ evidence: [evidence] })).toEqual([['evidence-ends', '2027-02-01', 'vendor', 'Ken']])
    expect(briefly({ evidence: [evidence], vendors })).toEqual([['evidence-ends', '2027-02-01', 'vendor', 'Legal']])
    expect(briefly({ evidence: [{ ...evidence, subjectKind: 'tool', subjectId: 'acme-chat' }], vendors })).toEqual([['evidence-ends', '2027-02-01', 'tool', 'Ken']])
    const { expiresOn: _, ...endless } = evidence
    expect(briefly({ evidence: [endless] })).toEqual([])
  })

  it('lists the end of a certificate’s evidence under its vendor, unless another certificate took its place', () => {
    const ofCertificate: Evidence = { ...evidence, subjectKind: 'certificate', subjectId: 'c1' }
    const ends = (certificates: Certificate[]) =>
      allOf({ evidence: [ofCertificate], certificates })
        .filter(({ kind }) => kind === 'evidence-ends')
        .map(({ id }) => id)
    expect(ends([sampleCertificate()])).toEqual(['acme'])
    expect(ends([sampleCertificate(), sampleCertificate({ id: 'c2', expiresOn: day('2030-05-31') })])).toEqual([])
    expect(ends([sampleCertificate(), sampleCertificate({ id: 'c2', vendorId: 'other', expiresOn: day('2030-05-31') })])).toEqual(['acme'])
    expect(ends([])).toEqual([])
  })

  it('lists the review of a vendor', () => {
    expect(briefly({ vendors: [{ id: 'acme', position: 'unknown', riskTier: 'high', owner: 'Legal', reviewBy: day('2027-03-01') }] })).toEqual([
      ['vendor-review', '2027-03-01', 'vendor', 'Legal'],
    ])
  })

  it('gives the id where nobody knows the name any more', () => {
    expect(allDueItems({ ...nothingDue, entries: [approvedUntil('2027-01-01')] }, () => undefined, today)[0]?.name).toBe('acme-chat')
  })

  it('tells two exceptions of one tool apart', () => {
    const keys = allOf({ exceptions: [exception, { ...exception, id: 'e2' }] }).map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
  })
})

describe('a snoozed item', () => {
  const facts = (until: string): Partial<DueFacts> => ({
    entries: [approvedUntil('2026-11-13')],
    snoozes: [{ key: 'approval-review tool acme-chat', about: 'acme-chat', snoozedOn: day('2026-11-20'), until: day(until), reason: 'Waiting for the audit' }],
  })

  it('stands in the list as snoozed, and is not counted', () => {
    const items = allOf(facts('2026-11-23'))
    expect(items[0]?.snooze?.reason).toBe('Waiting for the audit')
    expect(overdueCount(items, today)).toBe(0)
    expect(dueGroups(items, today).map(({ name }) => name)).toEqual(['snoozed'])
  })

  it('returns by itself on its day', () => {
    const items = allOf(facts('2026-11-22'))
    expect(items[0]?.snooze).toBeUndefined()
    expect(overdueCount(items, today)).toBe(1)
  })
})

describe('dueGroups', () => {
  it.each([
    [-1, 'overdue'],
    [0, 'soon'],
    [30, 'soon'],
    [31, 'quarter'],
    [90, 'quarter'],
    [91, 'later'],
  ] as const)('puts what is due in %i days under "%s"', (days, name) => {
    expect(dueGroups(allOf({ entries: [approvedUntil(addDays(today, days))] }), today).map((group) => group.name)).toEqual([name])
  })

  it('loses nothing, and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 20 }), (offsets) => {
        const items = allOf({ entries: offsets.map((offset, i) => approvedUntil(addDays(today, offset), `tool-${i}`)) })
        expect(dueGroups(items, today).flatMap((group) => group.items)).toEqual(items)
        expect(items.map(({ on }) => on)).toEqual(items.map(({ on }) => on).toSorted())
      }),
    )
  })
})
