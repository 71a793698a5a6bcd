import { expect, test } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { makeCatalogue } from '#core/catalogue/catalogue.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import { planAssessments } from '#core/register/plan-assessments.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { sampleRegister } from '../../sample/register.ts'

const today = '2026-11-22' as IsoDate
const catalogue = makeCatalogue({
  tools: [{ id: 'claude', name: 'Claude', vendor: 'anthropic', category: 'assistant', kind: 'standalone', matches: [], plans: ['Free', 'Team'], source: 'editor', checked: today }],
  vendors: [{ id: 'anthropic', name: 'Anthropic', website: 'https://vendor.example' }],
  hostSets: {},
  generalExceptions: { labels: [], sections: [], articles: [], signIn: [], legal: [], appLabels: [], languages: [] },
  claims: [],
})

function plansOf(facts: RegisterFacts) {
  const profiles = joinProfiles(catalogue, facts, today)
  const [tool, vendor] = [profiles.tool('claude'), profiles.vendor('anthropic')]
  return tool && vendor && planAssessments(tool, vendor, today).map(({ plan, verdict, assurance }) => [plan, verdict, assurance.rung])
}

test('judges every plan for itself, and by the judgement for the whole tool where there is none of its own', () => {
  expect(plansOf(sampleRegister(today))).toEqual([
    ['Free', 'not-named', 'confirmed'],
    ['Team', 'yes', 'scope-covers'],
  ])
})

test('names a plan that only a judgement knows', () => {
  const facts = sampleRegister(today)
  const judgements = [{ certificateId: 'certificate-1', toolId: 'claude', plan: 'Console', verdict: 'unclear' as const, judgedOn: today }]
  expect(plansOf({ ...facts, judgements })).toEqual([
    ['Free', 'not-judged', 'confirmed'],
    ['Team', 'not-judged', 'confirmed'],
    ['Console', 'unclear', 'confirmed'],
  ])
})

test('without a certificate there is no scope to judge', () => {
  expect(plansOf({ ...sampleRegister(today), certificates: [] })).toEqual([])
})
