import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAuthored, type KnownLine, lineGraph } from '#core/merging/line-graph.ts'
import { mergeRecord } from '#core/merging/merge-record.ts'
import type { MergedSubject } from '#core/merging/merged-subjects.ts'
import { recordOfFields, sharedFields } from '#core/merging/record-of-fields.ts'
import { Colleague } from './colleague.ts'

const certificate = { id: 'c1', vendorId: 'acme', edition: 'ISO/IEC 42001:2023', accredited: 'unknown', sites: [], state: 'active', evidenceLevel: 'certificate-seen' }
const decision = { status: 'unreviewed', conditions: [], allowedPurposes: [], forbiddenPurposes: [], allowedData: [] }
const day = fc.constantFrom('2024-02-01', '2025-05-06', '2026-01-01', '2027-03-03', '2028-08-08', undefined)
const word = fc.constantFrom('one', 'two', 'three', undefined)

/** A record of each kind that behaves in its own way, and what people change in it. */
const kinds: Record<string, { subject: MergedSubject; subjectId: string; blank: object; change: fc.Arbitrary<object> }> = {
  'a certificate, whose dates have rules': {
    subject: 'certificate',
    subjectId: 'c1',
    blank: certificate,
    change: fc.oneof(
      fc.record({ issuedOn: day }),
      fc.record({ expiresOn: day }),
      fc.record({ issuedOn: day, expiresOn: day }),
      fc.record({ note: word }),
      fc.record({ sites: fc.subarray(['Osaka', 'Kobe']) }),
      fc.record({ evidenceLevel: fc.constantFrom('none', 'confirmed'), seenOn: day }),
    ),
  },
  'a vendor, which several people begin under the same id': {
    subject: 'vendor',
    subjectId: 'acme',
    blank: { id: 'acme', position: 'unknown', riskTier: 'not-set' },
    change: fc.oneof(
      fc.record({ riskTier: fc.constantFrom('high', 'low', 'not-set') }),
      fc.record({ position: fc.constantFrom('held', 'planned'), positionSeenOn: day }),
      fc.record({ note: word }),
      fc.record({ owner: word }),
    ),
  },
  'a decision, whose fields say one thing together': {
    subject: 'tool',
    subjectId: 'chat',
    blank: { toolId: 'chat', decision },
    change: fc.oneof(
      fc.record({
        decision: fc.record({ status: fc.constant('not-allowed'), reason: fc.constantFrom('Trains on input.', 'No contract.') }).map((each) => ({ ...decision, ...each })),
      }),
      fc.record({ decision: fc.record({ status: fc.constant('approved'), reviewBy: fc.constantFrom('2027-01-01', '2028-01-01') }).map((each) => ({ ...decision, ...each })) }),
    ),
  },
}

const people = ['Mika', 'Ken', 'Aoi', 'Ren']
/** Wall clocks of four machines, some of them wrong: times are drawn at random. */
const at = fc.integer({ min: 0, max: 99 }).map((n) => `2026-11-${String(1 + (n % 28)).padStart(2, '0')}T09:00:00Z`)
const who = fc.nat({ max: 3 })

const stepOf = (change: fc.Arbitrary<object>) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('change' as const), who, at, change }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), who, at }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('save' as const), who }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('bring' as const), who, at, file: fc.nat({ max: 50 }) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('settle' as const), who, at, side: fc.nat({ max: 2 }) }) },
  )

type Step = Parameters<Parameters<ReturnType<typeof stepOf>['map']>[0]>[0]

/** Files are kept and brought in late, twice, or never. */
function play(subject: MergedSubject, subjectId: string, blank: object, steps: readonly Step[]): Colleague[] {
  const colleagues = people.map((name) => new Colleague(name, subject, subjectId))
  const files: ReturnType<Colleague['saved']>[] = []
  for (const step of steps) {
    const colleague = colleagues[step.who] as Colleague
    if (step.kind === 'change') colleague.write(step.at, (before) => ({ ...(before ?? blank), ...step.change }))
    else if (step.kind === 'delete') colleague.write(step.at, () => undefined)
    else if (step.kind === 'save') files.push(colleague.saved())
    else if (step.kind === 'settle') {
      const [conflict] = colleague.merged.conflicts
      if (conflict) colleague.settle(step.at, conflict, step.side)
    } else colleague.bringIn(step.at, files[step.file % Math.max(1, files.length)] ?? [])
    expect(shown(colleague.record)).toEqual(shown(colleague.merged.record))
    expect(colleague.merged.isUnreadable).toBe(false)
  }
  return colleagues
}

const shown = (record: object | undefined) => (record === undefined ? undefined : JSON.parse(JSON.stringify(record)))

function everybodyHasEverything(colleagues: readonly Colleague[]): void {
  for (const from of colleagues) for (const to of colleagues) to.bringIn('2026-12-01T09:00:00Z', from.saved())
  for (const from of colleagues) for (const to of colleagues) to.bringIn('2026-12-02T09:00:00Z', from.saved())
}

const seen = ({ merged }: Colleague) => ({
  record: shown(merged.record),
  conflicts: merged.conflicts.map(({ kind, fields, sides }) => ({ kind, fields, sides: sides.map(({ line, values, deletes }) => [line.hash, [...values], deletes]) })),
})

/** A machine that does other work besides takes its time. */
const patience = { timeout: 60_000 }

describe.each(Object.entries(kinds))('%s', patience, (_, { subject, subjectId, blank, change }) => {
  const steps = fc.array(stepOf(change), { maxLength: 40 })
  const property = (holds: (colleagues: Colleague[]) => void) =>
    fc.assert(
      fc.property(steps, (all) => holds(play(subject, subjectId, blank, all))),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    )

  it('reads the same everywhere, with the same open conflicts, once everybody has everything', () => {
    property((colleagues) => {
      everybodyHasEverything(colleagues)
      for (const colleague of colleagues) expect(seen(colleague)).toEqual(seen(colleagues[0] as Colleague))
    })
  })

  it('does not change when a file comes again, and writes nothing then', () => {
    property((colleagues) => {
      everybodyHasEverything(colleagues)
      for (const from of colleagues) for (const to of colleagues) expect(to.bringIn('2026-12-03T09:00:00Z', from.saved())).toBe(0)
    })
  })

  it('follows from the set of lines, not from their order', () => {
    property((colleagues) => {
      const all = colleagues.flatMap(({ lines }) => lines)
      const once = mergeRecord(subject, subjectId, all)
      expect(mergeRecord(subject, subjectId, [...all, ...all].reverse())).toEqual(once)
    })
  })

  it('loses nothing that a person wrote: it shows, it is a side of a conflict, or somebody who knew it wrote in its place', () => {
    property((colleagues) => {
      const all = colleagues.flatMap(({ lines }) => lines)
      const { ordered, past } = lineGraph(all)
      const merged = mergeRecord(subject, subjectId, all)
      const authored = ordered.filter(isAuthored)
      const laterThan = (line: KnownLine) => authored.filter((other) => past.get(other.hash)?.has(line.hash))
      const conflictsSeenBy = (line: KnownLine) => mergeRecord(subject, subjectId, authored.filter((other) => past.get(line.hash)?.has(other.hash)).map(withoutGaps)).conflicts
      const withoutGaps = (line: KnownLine) => ({ ...line, after: [...(past.get(line.hash) ?? [])] })
      const replaces = (later: KnownLine, field: string) =>
        later.action !== 'changed' ||
        later.changes.some((change) => change.field === field) ||
        conflictsSeenBy(later).some(({ fields }) => fields.includes(field) && later.changes.some((change) => fields.includes(change.field)))
      const visible = (field: string) => [merged.fields.get(field) ?? null, ...merged.conflicts.flatMap(({ sides }) => sides.map(({ values }) => values.get(field) ?? null))]
      const typed = sharedFields(subject, subjectId, blank)
      for (const line of authored) {
        const later = laterThan(line)
        if (line.action === 'deleted') {
          if (later.length === 0 && merged.record !== undefined) expect(merged.conflicts.map(({ kind }) => kind)).toContain('deleted')
          continue
        }
        if (merged.record === undefined) {
          expect(later.some(({ action }) => action === 'deleted')).toBe(true)
          continue
        }
        const shared = [...sharedFields(subject, subjectId, recordOfFields(subject, subjectId, new Map(line.changes.map(({ field, to }) => [field, to]))))]
        for (const [field, to] of shared) {
          if (!line.changes.some((change) => change.field === field) || typed.has(field)) continue
          if (!later.some((other) => replaces(other, field))) expect(visible(field)).toContainEqual(to)
        }
      }
    })
  })
})
