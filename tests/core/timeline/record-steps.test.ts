import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'
import type { Instant, IsoDate } from '#core/calendar/iso-date.ts'
import type { Concern } from '#core/register/concern.ts'
import type { CorrectiveAction } from '#core/register/corrective-action.ts'
import type { ToolException } from '#core/register/exception.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { recordSteps } from '#core/timeline/record-steps.ts'
import { sampleTool, sampleVendor } from '../../sample/profiles.ts'

const day = (text: string) => text as IsoDate
const today = day('2026-11-22')

const exception: ToolException = {
  id: 'e1',
  toolId: 'acme-chat',
  scope: 'Osaka sales team',
  reason: 'Fair',
  grantedOn: day('2026-11-01'),
  endsOn: day('2026-11-30'),
  allowedData: [],
}
const concern: Concern = { id: 'k1', kind: 'concern', toolId: 'acme-chat', day: day('2026-11-02'), text: 'It joined a meeting.', by: 'Ken Ito', state: 'open' }
const action: CorrectiveAction = {
  id: 'a1',
  subjectKind: 'vendor',
  subjectId: 'acme',
  finding: 'Late notice',
  foundOn: day('2026-11-03'),
  action: 'Agree on notice',
  owner: 'Procurement',
  dueOn: day('2026-12-04'),
}

type Change = readonly [subject: AuditEntry['subject'], id: string, from: object | undefined, to: object | undefined]

/** The steps of a register that holds `facts`, after these changes, one a day from 10 November. */
function stepsOf(facts: Partial<Pick<RegisterFacts, 'exceptions' | 'concerns' | 'correctiveActions'>>, ...changes: readonly Change[]) {
  const history = changes.map(
    ([subject, subjectId, from, to], i): AuditEntry => ({
      seq: i + 1,
      at: `2026-11-${10 + i}T03:00:00Z` as Instant,
      by: 'Mika Sato',
      subject,
      subjectId,
      about: 'acme-chat',
      action: 'changed',
      changes: fieldChanges(from, to),
      hash: '0'.repeat(64),
    }),
  )
  const all = { exceptions: [], concerns: [], correctiveActions: [], ...facts } as unknown as RegisterFacts
  return recordSteps({ tool: sampleTool(), vendor: sampleVendor(), facts: all, history: history.toReversed(), today, timeZone: 'UTC' })
}

describe('exceptions', () => {
  it('are told without a trail, on the day on which they were granted', () => {
    expect(stepsOf({ exceptions: [exception] })).toEqual([
      { kind: 'exception', day: '2026-11-01', change: 'recorded', scope: 'Osaka sales team', until: '2026-11-30', reason: 'Fair' },
    ])
  })

  it('tell that they were changed and ended, by whom', () => {
    const longer = { ...exception, endsOn: day('2026-12-15') }
    const ended = { ...longer, endedOn: day('2026-11-12') }
    const steps = stepsOf({ exceptions: [ended] }, ['exception', 'e1', undefined, exception], ['exception', 'e1', exception, longer], ['exception', 'e1', longer, ended])
    expect(steps).toMatchObject([
      { change: 'ended', day: '2026-11-12', by: 'Mika Sato', until: '2026-12-15', seq: 3 },
      { change: 'changed', day: '2026-11-11', until: '2026-12-15' },
      { change: 'recorded', day: '2026-11-01', until: '2026-11-30' },
    ])
  })

  it('end by themselves on their day, unless somebody ended them before', () => {
    const past = { ...exception, endsOn: day('2026-11-21') }
    expect(stepsOf({ exceptions: [past] })).toContainEqual({ kind: 'exception', day: '2026-11-21', change: 'expired', scope: 'Osaka sales team' })
    expect(stepsOf({ exceptions: [{ ...past, endsOn: today }] }).map((step) => 'change' in step && step.change)).toEqual(['recorded'])
    expect(stepsOf({ exceptions: [{ ...past, endedOn: day('2026-11-10') }] })).toHaveLength(1)
  })

  it('are told of this tool only', () => {
    expect(stepsOf({ exceptions: [{ ...exception, toolId: 'other' }] })).toEqual([])
  })

  it('are still told of once deleted, by what they said', () => {
    expect(stepsOf({}, ['exception', 'e1', exception, undefined])).toMatchObject([
      { change: 'deleted', day: '2026-11-10', scope: 'Osaka sales team' },
      { change: 'recorded', day: '2026-11-01' },
    ])
  })
})

describe('requests and concerns', () => {
  const closed: Concern = { ...concern, state: 'closed', handledBy: 'Aya Mori', outcome: 'acted-on', answer: 'Deleted.', closedOn: day('2026-11-11') } as Concern

  it('are told with the name of their sender, on their own day', () => {
    expect(stepsOf({ concerns: [concern] })).toEqual([
      { kind: 'concern', day: '2026-11-02', by: 'Ken Ito', concernKind: 'concern', state: 'open', isNew: true, text: 'It joined a meeting.' },
    ])
  })

  it('tell who closed them, on which day, with which outcome', () => {
    const steps = stepsOf({ concerns: [closed] }, ['concern', 'k1', undefined, concern], ['concern', 'k1', concern, closed])
    expect(steps[0]).toEqual({
      kind: 'concern',
      day: '2026-11-11',
      by: 'Aya Mori',
      seq: 2,
      concernKind: 'concern',
      state: 'closed',
      isNew: false,
      outcome: 'acted-on',
      text: 'It joined a meeting.',
      answer: 'Deleted.',
    })
  })

  it('leave nothing of what they said once they are taken back', () => {
    const [step] = stepsOf({}, ['concern', 'k1', concern, undefined])
    expect(step).toMatchObject({ state: 'deleted', concernKind: 'concern' })
    expect(step).not.toHaveProperty('text')
  })

  it('are told of this tool only', () => {
    expect(stepsOf({ concerns: [{ ...concern, toolId: 'other' }] })).toEqual([])
  })
})

describe('corrective actions', () => {
  it('are told of the tool and of its vendor, not of others', () => {
    const ofTool: CorrectiveAction = { ...action, id: 'a2', subjectKind: 'tool', subjectId: 'acme-chat' }
    const ofOthers: CorrectiveAction[] = [
      { ...action, id: 'a3', subjectId: 'other' },
      { ...action, id: 'a4', subjectKind: 'tool', subjectId: 'acme' },
    ]
    const steps = stepsOf({ correctiveActions: [action, ofTool, ...ofOthers] })
    expect(steps).toEqual([1, 2].map(() => ({ kind: 'action', day: '2026-11-03', change: 'recorded', finding: 'Late notice', dueOn: '2026-12-04', action: 'Agree on notice' })))
  })

  it('end on the day of their closure, with the proof', () => {
    const done: CorrectiveAction = { ...action, closedOn: day('2026-11-12'), proof: 'Signed form' }
    const steps = stepsOf({ correctiveActions: [done] }, ['corrective-action', 'a1', undefined, action], ['corrective-action', 'a1', action, done])
    expect(steps.map((step) => ({ ...step }))).toMatchObject([
      { change: 'ended', day: '2026-11-12', proof: 'Signed form' },
      { change: 'recorded', day: '2026-11-03' },
    ])
  })

  it('tell of a change of the plan as a change, and of a deletion', () => {
    const later = { ...action, dueOn: day('2027-01-15') }
    expect(stepsOf({}, ['corrective-action', 'a1', action, later], ['corrective-action', 'a1', later, undefined])).toMatchObject([
      { change: 'deleted', day: '2026-11-11' },
      { change: 'changed', day: '2026-11-10', dueOn: '2027-01-15' },
      { change: 'recorded', day: '2026-11-03' },
    ])
  })
})
