import { describe, expect, test } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { evidenceLevels } from '#core/register/certificate.ts'
import { decisionStatuses } from '#core/register/decision.ts'
import type { StepOf, TimelineStep } from '#core/timeline/timeline-step.ts'
import { stepWords } from '#ui/dashboard/tool/step-words.ts'
import { translatorFor } from '#ui/i18n/translator.ts'

const day = '2026-11-22' as IsoDate
const profiles = { tools: [], vendors: [], tool: () => undefined, vendor: () => undefined }
const english = { ...translatorFor('en'), profiles }
const japanese = { ...translatorFor('ja'), profiles }
const decided: StepOf<'decided'> = { kind: 'decided', day, by: 'Mika Sato', change: 'changed', status: 'approved', conditions: [] }
const certificate: StepOf<'certificate'> = {
  kind: 'certificate',
  day,
  change: 'recorded',
  changed: ['state', 'evidenceLevel', 'seenOn'],
  edition: 'ISO/IEC 42001:2023',
  state: 'active',
  evidenceLevel: 'confirmed',
}
const flag = { id: 'f-1', toolId: 'claude', day, purpose: 'Drafting', data: ['internal' as const], account: 'work' as const }

const everyStep: TimelineStep[] = [
  { kind: 'opened', day, days: 5, pages: 14 },
  ...(['visit', 'flag', 'import', 'colleague'] as const).map((foundBy) => ({ kind: 'found' as const, day, foundBy, host: 'claude.ai' })),
  { kind: 'flagged', day, flags: [flag, { ...flag, id: 'f-2', by: 'Ken Ito' }] },
  { kind: 'flag-deleted', day },
  { kind: 'sightings-deleted', day, rows: 3 },
  ...decisionStatuses.flatMap((status) => [
    { ...decided, status },
    { ...decided, status, change: 'restored' as const },
  ]),
  { kind: 'scope-judged', day, change: 'recorded', verdict: 'yes', plan: '', words: 'Claude' },
  { kind: 'scope-judged', day, change: 'deleted', verdict: 'excluded', plan: 'Free' },
  ...evidenceLevels.map((evidenceLevel) => ({ ...certificate, evidenceLevel })),
  ...(['changed', 'deleted', 'restored'] as const).map((change) => ({ ...certificate, change, changed: ['soaVersion'] })),
  { kind: 'claim', day, change: 'recorded', position: 'held', saidBy: 'Vendor news', url: 'https://vendor.example' },
  { kind: 'claim', day, change: 'deleted', position: 'held', saidBy: 'Vendor news' },
  { kind: 'evidence', day, change: 'recorded', title: 'Register entry', evidenceKind: 'link', url: 'https://register.example' },
  { kind: 'evidence', day, change: 'deleted', title: 'Register entry', evidenceKind: 'file' },
  { kind: 'vendor', day, position: 'held', riskTier: 'high' },
  { kind: 'vendor', day, riskTier: 'low' },
  { kind: 'controls', day, points: 2 },
]

test.each(everyStep)('has words in both languages for $kind', (step) => {
  for (const wording of [english, japanese]) {
    const { title, details } = stepWords(step, wording)
    for (const text of [title, ...details]) {
      expect(text).not.toBe('')
      expect(text).not.toContain('undefined')
    }
  }
})

describe('the words of a step', () => {
  test('a decision names who took it and until when it holds', () => {
    const step = { ...decided, status: 'approved-with-conditions' as const, conditions: ['Team plan'], reviewBy: '2027-06-30' as IsoDate }
    expect(stepWords(step, english)).toEqual({ title: 'Approved with conditions by Mika Sato', details: ['Team plan', 'review by 30 Jun 2027'], tone: 'good' })
  })

  test('a refusal stands out, a decision taken back does not', () => {
    expect(stepWords({ ...decided, status: 'not-allowed' }, english).tone).toBe('bad')
    expect(stepWords({ ...decided, status: 'unreviewed', change: 'restored' }, english)).toMatchObject({ title: 'Decision taken back', tone: 'mute' })
  })

  test('a certificate that fell out of force says so before how sure it is', () => {
    expect(stepWords({ ...certificate, change: 'changed', state: 'suspended' }, english)).toMatchObject({ title: 'Certificate no longer in force: Suspended', tone: 'bad' })
  })

  test('several flags are one sentence with each name, purpose and kind of data once', () => {
    const step: TimelineStep = { kind: 'flagged', day, flags: [flag, { ...flag, id: 'f-2', by: 'Ken Ito', account: 'personal' }] }
    expect(stepWords(step, english)).toMatchObject({ title: 'Flagged 2 times', details: ['Ken Ito', 'Drafting', 'Internal', 'Work account and Personal account'] })
  })
})
