import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { makeCatalogue } from '#core/catalogue/catalogue.ts'
import type { ScopeJudgement } from '#core/register/certificate.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import { scopeRows } from '#ui/dashboard/vendor/scope-rows.ts'
import { sampleRegister } from '../../../sample/register.ts'

const today = '2026-11-22' as IsoDate
const catalogue = makeCatalogue({
  tools: [
    {
      id: 'claude',
      name: 'Claude',
      vendor: 'anthropic',
      category: 'assistant',
      kind: 'standalone',
      matches: [{ host: 'claude.ai' }],
      plans: ['Free', 'Team'],
      source: 'editor',
      checked: today,
    },
  ],
  vendors: [{ id: 'anthropic', name: 'Anthropic', website: 'https://www.anthropic.com' }],
  hostSets: {},
  generalExceptions: { hosts: [], addresses: [] },
  claims: [],
} as unknown as Parameters<typeof makeCatalogue>[0])

function rows(judgements: ScopeJudgement[]) {
  const vendor = joinProfiles(catalogue, { ...sampleRegister(today), judgements }, today).vendor('anthropic')
  return vendor && scopeRows(vendor, 'certificate-1').map(({ plan, judgement, isInherited }) => [plan, judgement?.verdict, isInherited])
}

function judgement(plan: string, verdict: ScopeJudgement['verdict']): ScopeJudgement {
  return { certificateId: 'certificate-1', toolId: 'claude', plan, verdict, judgedOn: addDays(today, -3) }
}

describe('scopeRows', () => {
  it('asks for the tool whatever the plan, and for each of its plans', () => {
    expect(rows([])).toEqual([
      ['', undefined, false],
      ['Free', undefined, false],
      ['Team', undefined, false],
    ])
  })

  it('counts a judgement for any plan where the plan has none of its own', () => {
    expect(rows([judgement('', 'yes'), judgement('Free', 'not-named')])).toEqual([
      ['', 'yes', false],
      ['Free', 'not-named', false],
      ['Team', 'yes', true],
    ])
  })

  it('keeps a plan that only a judgement names', () => {
    expect(rows([judgement('Pilot', 'unclear')])?.at(-1)).toEqual(['Pilot', 'unclear', false])
  })

  it('leaves judgements on other certificates aside', () => {
    expect(rows([{ ...judgement('', 'yes'), certificateId: 'another' }])?.[0]).toEqual(['', undefined, false])
  })
})
