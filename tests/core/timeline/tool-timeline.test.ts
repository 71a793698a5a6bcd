import { describe, expect, test } from 'vitest'
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'
import { addDays, type Instant, type IsoDate } from '#core/calendar/iso-date.ts'
import { makeCatalogue } from '#core/catalogue/catalogue.ts'
import { type Decision, unreviewed } from '#core/register/decision.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { linesOfTool } from '#core/timeline/lines-of-tool.ts'
import { toolTimeline } from '#core/timeline/tool-timeline.ts'
import { emptyFacts } from '../../sample/empty-facts.ts'
import { sampleRegister } from '../../sample/register.ts'

const today = '2026-11-22' as IsoDate
const ago = (days: number) => addDays(today, -days)
const catalogue = makeCatalogue({
  tools: [{ id: 'claude', name: 'Claude', vendor: 'anthropic', category: 'assistant', kind: 'standalone', matches: [], source: 'editor', checked: today }],
  vendors: [{ id: 'anthropic', name: 'Anthropic', website: 'https://vendor.example' }],
  hostSets: {},
  generalExceptions: { labels: [], sections: [], articles: [], signIn: [], legal: [], appLabels: [], languages: [] },
  claims: [],
})

function timelineOf(facts: Partial<RegisterFacts>, history: readonly AuditEntry[] = []) {
  const all = { ...emptyFacts, ...facts }
  const profiles = joinProfiles(catalogue, all, today)
  const tool = profiles.tool('claude')
  if (tool === undefined) throw new Error('the sample knows this tool')
  return toolTimeline({ tool, vendor: profiles.vendor('anthropic'), facts: all, history, today, timeZone: 'Asia/Tokyo' })
}

let seq = 0
const line = (given: Partial<AuditEntry> & { from?: object; to?: object }): AuditEntry => {
  const { from, to, ...rest } = given
  seq += 1
  return {
    seq,
    at: '2026-11-20T03:00:00Z' as Instant,
    by: 'Mika Sato',
    subject: 'tool',
    subjectId: 'claude',
    about: 'claude',
    action: 'changed',
    changes: fieldChanges(from, to),
    hash: '0'.repeat(64),
    ...rest,
  }
}

const entry = (decision: Partial<Decision> = {}) => ({ toolId: 'claude', foundOn: ago(75), foundBy: 'visit' as const, decision: { ...unreviewed, ...decision } })

describe('a register without an audit trail', () => {
  const steps = timelineOf(sampleRegister(today))

  test('is told from the records and their own days, newest first', () => {
    expect(steps.map(({ day, kind }) => [day, kind])).toEqual([
      [today, 'opened'],
      [ago(21), 'flagged'],
      [ago(30), 'decided'],
      [ago(35), 'action'],
      [ago(44), 'action'],
      [ago(75), 'found'],
      [ago(170), 'vendor'],
      [ago(173), 'scope-judged'],
      [ago(173), 'scope-judged'],
      [ago(174), 'evidence'],
      [ago(174), 'certificate'],
      [ago(174), 'claim'],
      [ago(174), 'claim'],
      [ago(320), 'evidence'],
    ])
  })

  test('says where the tool was first opened, and on how many days of this month', () => {
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'found', host: 'claude.ai' }))
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'opened', days: 5 }))
  })

  test('joins reports that follow each other', () => {
    expect(steps).toContainEqual(
      expect.objectContaining({ kind: 'flagged', flags: [expect.objectContaining({ id: 'flag-1' }), expect.objectContaining({ id: 'flag-2' })].reverse() }),
    )
  })

  test('names who decided, saw and judged', () => {
    expect(steps.map(({ kind, by }) => [kind, by])).toEqual(
      expect.arrayContaining([
        ['decided', 'Mika Sato'],
        ['certificate', 'Procurement'],
        ['scope-judged', 'Procurement'],
      ]),
    )
  })
})

describe('decisions', () => {
  const found = line({ action: 'created', by: 'Daylight', to: entry() })
  const approved = entry({ status: 'approved', decidedOn: ago(2), decidedBy: 'Mika Sato', reviewBy: addDays(today, 90) })
  const refused = entry({ status: 'not-allowed', decidedOn: today, decidedBy: 'Mika Sato', reason: 'Trains on input.' })
  const approving = line({ from: entry(), to: approved })
  const refusing = line({ from: approved, to: refused, at: '2026-11-22T03:00:00Z' as Instant })

  test('are all told, not only the one that stands', () => {
    const steps = timelineOf({ entries: [refused] }, [refusing, approving, found])
    expect(steps).toMatchObject([
      { kind: 'decided', status: 'not-allowed', day: today, reason: 'Trains on input.', change: 'changed' },
      { kind: 'decided', status: 'approved', day: ago(2), reviewBy: addDays(today, 90) },
      { kind: 'found', foundBy: 'visit' },
    ])
  })

  test('entering the inventory undecided is none', () => {
    expect(timelineOf({ entries: [entry()] }, [found]).map(({ kind }) => kind)).toEqual(['found'])
  })

  test('a decision taken back is told as such, on the day it was taken back', () => {
    const undoing = line({ from: refused, to: approved, by: 'Ken Ito', at: '2026-11-22T04:00:00Z' as Instant })
    expect(timelineOf({ entries: [approved] }, [undoing, refusing, approving, found])[0]).toMatchObject({ status: 'approved', change: 'restored', by: 'Ken Ito', day: today })
  })

  test('what was decided before the trail began comes from the first line of the trail', () => {
    const steps = timelineOf({ entries: [refused] }, [refusing])
    expect(steps).toMatchObject([{ status: 'not-allowed' }, { status: 'approved', day: ago(2), by: 'Mika Sato' }, { kind: 'found' }])
  })
})

describe('deletions', () => {
  const flag = { id: 'flag-9', toolId: 'claude', day: ago(3), purpose: 'Minutes', data: [], account: 'work' }
  const reporting = line({ subject: 'flag', subjectId: 'flag-9', action: 'created', to: flag })

  test('a report that was deleted leaves only that it was', () => {
    const steps = timelineOf({}, [line({ subject: 'flag', subjectId: 'flag-9', action: 'deleted', from: flag }), reporting])
    expect(steps).toEqual([{ kind: 'flag-deleted', day: '2026-11-20', by: 'Mika Sato', seq: expect.any(Number) }])
  })

  test('visits that were brought back leave no step', () => {
    const deleted = line({ subject: 'data', action: 'deleted', changes: [{ field: 'sightings', from: 10, to: 0 }] })
    const restored = line({ subject: 'data', action: 'created', changes: [{ field: 'sightings', from: 0, to: 10 }] })
    expect(timelineOf({}, [deleted])).toMatchObject([{ kind: 'sightings-deleted', rows: 10 }])
    expect(timelineOf({}, [restored, deleted])).toEqual([])
  })
})

describe('what is known of the vendor', () => {
  test('a certificate that is gone is still told', () => {
    const certificate = { id: 'c-9', vendorId: 'anthropic', edition: 'ISO/IEC 42001:2023', accredited: 'no', state: 'active', evidenceLevel: 'certificate-seen', seenOn: ago(9) }
    const ids = { subject: 'certificate', subjectId: 'c-9', about: 'anthropic' } as const
    const steps = timelineOf({}, [line({ ...ids, action: 'deleted', from: certificate }), line({ ...ids, action: 'created', to: certificate })])
    expect(steps).toMatchObject([
      { kind: 'certificate', change: 'deleted', edition: 'ISO/IEC 42001:2023', day: '2026-11-20' },
      { kind: 'certificate', change: 'recorded', evidenceLevel: 'certificate-seen', day: ago(9) },
    ])
  })

  test('answers of one person on one day are one step', () => {
    const answer = (subjectId: string, at = '2026-11-20T03:00:00Z') => line({ subject: 'control-answer', subjectId, about: 'anthropic', at: at as Instant })
    const steps = timelineOf({}, [answer('anthropic / exit', '2026-11-21T03:00:00Z'), answer('anthropic / exit'), answer('anthropic / input-data')])
    expect(steps).toMatchObject([
      { kind: 'controls', points: 1, day: '2026-11-21' },
      { kind: 'controls', points: 2, day: '2026-11-20' },
    ])
  })

  test('a line late in the evening UTC counts for the local day', () => {
    const late = line({ subject: 'control-answer', subjectId: 'anthropic / exit', about: 'anthropic', at: '2026-11-20T20:00:00Z' as Instant })
    expect(timelineOf({}, [late])[0]?.day).toBe('2026-11-21')
  })
})

test('a vendor that bears the same id as another tool does not lend it its history', () => {
  const ofTool = line({ subject: 'flag', about: 'notion' })
  const ofVendor = line({ subject: 'certificate', about: 'notion' })
  expect(linesOfTool([ofTool, ofVendor], 'notion-ai', 'notion')).toEqual([ofVendor])
  expect(linesOfTool([ofTool, ofVendor], 'notion', 'notion-labs')).toEqual([ofTool])
})
