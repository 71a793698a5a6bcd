import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { annexCoverage } from '#core/annex-a/annex-coverage.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Evidence } from '#core/register/evidence.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { emptyFacts } from '../../sample/empty-facts.ts'
import { sampleRegister } from '../../sample/register.ts'

const today = '2026-11-22' as IsoDate
const { annexA } = shippedCatalogue
const facts: RegisterFacts = { ...emptyFacts, ...(sampleRegister(today) as unknown as Partial<RegisterFacts>) }
const coverageOf = (given: RegisterFacts) => annexCoverage(annexA, joinProfiles(shippedCatalogue, given, today), given, today)
const of = (given: RegisterFacts, id: string) => coverageOf(given).find(({ control }) => control.id === id)
const names = (subjects: readonly { name: string }[] | undefined) => subjects?.map(({ name }) => name)

describe('the list of Annex A', () => {
  it('has the 38 controls of the standard, each with words of our own in both languages', () => {
    const controls = annexA.filter(({ kind }) => kind === 'control')
    expect(controls).toHaveLength(38)
    expect(new Set(annexA.map(({ id }) => id)).size).toBe(annexA.length)
    expect(annexA.every(({ title, titleJa, about, aboutJa }) => [title, titleJa, about, aboutJa].every((text) => text.trim().length > 0))).toBe(true)
  })
})

describe('annexCoverage', () => {
  it('shows nothing and misses nothing in an empty register', () => {
    const coverage = coverageOf(emptyFacts)
    expect(coverage).toHaveLength(38)
    expect(coverage.flatMap(({ shown, missing }) => [...shown, ...missing])).toEqual([])
  })

  it('counts evidence that still holds: on a tool at its record, on a vendor and its certificates at the due diligence', () => {
    const link = { kind: 'link', title: 'Report', url: 'https://vendor.example/', seenOn: today } as const
    const evidence: Evidence[] = [
      { ...link, id: 'e1', subjectKind: 'vendor', subjectId: 'openai' },
      { ...link, id: 'e2', subjectKind: 'certificate', subjectId: 'certificate-1' },
      { ...link, id: 'e3', subjectKind: 'tool', subjectId: 'claude' },
      { ...link, id: 'e4', subjectKind: 'tool', subjectId: 'claude', expiresOn: today },
      { ...link, id: 'e5', subjectKind: 'vendor', subjectId: 'deepl', expiresOn: today },
    ]
    const given = { ...facts, evidence, controlAnswers: [] }
    const ids = (control: string) => of(given, control)?.evidence.map(({ id }) => id)
    expect([ids('A.10.3'), ids('A.4.2'), ids('A.10.2')]).toEqual([['e1', 'e2'], ['e3'], []])
    expect(names(of(given, 'A.10.3')?.shown)).toContain('OpenAI')
    expect(names(of({ ...given, evidence: [] }, 'A.10.3')?.missing)).toContain('OpenAI')
    expect(names(of(given, 'A.10.3')?.missing)).toContain('DeepL')
    expect(names(of(given, 'A.10.2')?.shown)).not.toContain('OpenAI')
  })

  it('counts a concern on a tool as reported', () => {
    expect(names(of({ ...emptyFacts, entries: facts.entries, concerns: facts.concerns }, 'A.3.3')?.shown)).toContain('Notta')
  })

  it('counts a tool by its answers and its ordinary records', () => {
    expect(names(of(facts, 'A.5.4')?.shown)).toEqual(['Claude'])
    expect(names(of(facts, 'A.5.3')?.shown)).toContain('Claude')
    expect(names(of({ ...facts, toolControlAnswers: [] }, 'A.5.4')?.missing)).toContain('Claude')
  })

  it('counts a vendor by its certificate, its uses and its accepted programmes', () => {
    expect(names(of(facts, 'A.10.3')?.shown)).toContain('Anthropic')
    expect(names(of({ ...facts, controlAnswers: [] }, 'A.10.4')?.shown)).toEqual(['Anthropic'])
    expect(names(of(facts, 'A.6.2.4')?.shown)).toEqual(['Anthropic'])
    const unjudged = facts.programmes.map((programme) => ({ ...programme, judgement: 'not-judged' as const }))
    expect(of({ ...facts, programmes: unjudged }, 'A.6.2.4')?.shown).toEqual([])
  })

  it('asks nothing of a tool that is not allowed', () => {
    const entries = facts.entries.map((entry) => ({ ...entry, decision: { ...entry.decision, status: 'not-allowed' as const } }))
    const tools = coverageOf({ ...facts, entries }).flatMap(({ missing }) => missing.filter(({ kind }) => kind === 'tool'))
    expect(tools).toEqual([])
  })

  it('never shows more when records are taken away, and never counts one subject as both', () => {
    const lists = ['flags', 'certificates', 'controlAnswers', 'toolControlAnswers', 'regulatoryNotes', 'programmes', 'customerUses'] as const
    const keys = (given: RegisterFacts) => new Set(coverageOf(given).flatMap(({ control, shown }) => shown.map(({ kind, id }) => `${control.id} ${kind} ${id}`)))
    const all = keys(facts)
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.nat({ max: 20 }), (list, at) => {
        const less = { ...facts, [list]: (facts[list] as readonly unknown[]).filter((_, i) => i !== at) }
        for (const { shown, missing } of coverageOf(less)) expect(shown.filter((each) => missing.some(({ kind, id }) => kind === each.kind && id === each.id))).toEqual([])
        expect([...keys(less)].filter((key) => !all.has(key))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})
