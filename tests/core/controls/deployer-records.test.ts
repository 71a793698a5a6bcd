import { describe, expect, it } from 'vitest'
import { type ControlAnswer, controlPoints } from '#core/controls/control-points.ts'
import { programmeSchema } from '#core/controls/programme.ts'
import { starterAnswers, starterSetIds } from '#core/controls/starter-sets.ts'
import { controlOfToolPoint, toolControlAnswerSchema, toolControlPointIds, toolControlProgress } from '#core/controls/tool-control-points.ts'
import { type AiActClass, aiActAppliesFrom, blankRegulatoryNote, regulatoryNoteSchema } from '#core/register/regulatory-note.ts'

const paths = (result: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) => result.error?.issues.map(({ path }) => path.join('.'))

describe('the points of a tool', () => {
  it('each answer a control of their group', () => {
    expect(toolControlPointIds.map(controlOfToolPoint)).toHaveLength(16)
    expect(toolControlPointIds.every((point) => /^A\.(?:4|5|8|9)\.\d$/.test(controlOfToolPoint(point)))).toBe(true)
  })

  it('are counted control by control, open ones apart', () => {
    const progress = toolControlProgress([
      { toolId: 'claude', pointId: 'impact-people', state: 'partly' },
      { toolId: 'claude', pointId: 'impact-society', state: 'open' },
    ] as Parameters<typeof toolControlProgress>[0])
    expect(progress.map(({ answered, total }) => `${answered} of ${total}`)).toEqual(['0 of 5', '1 of 4', '0 of 4', '0 of 3'])
  })

  it('need a reason where they do not apply', () => {
    expect(paths(toolControlAnswerSchema.safeParse({ toolId: 'claude', pointId: 'impact-people', state: 'not-applicable' }))).toEqual(['note'])
  })
})

describe('starterAnswers', () => {
  it.each(starterSetIds)('%s names a party for each point of A.10.2', (set) => {
    expect(starterAnswers(set, 'acme', []).map(({ pointId }) => pointId)).toEqual([...controlPoints['A.10.2']])
  })

  it('leaves what somebody named, and keeps the answer that it adds to', () => {
    const answers = [
      { vendorId: 'acme', pointId: 'logging', state: 'met', responsible: 'shared' },
      { vendorId: 'acme', pointId: 'input-data', state: 'partly', note: 'Policy' },
    ] as ControlAnswer[]
    const added = starterAnswers('api', 'acme', answers)
    expect(added.some(({ pointId }) => pointId === 'logging')).toBe(false)
    expect(added).toContainEqual({ vendorId: 'acme', pointId: 'input-data', state: 'partly', note: 'Policy', responsible: 'us' })
  })
})

describe('a programme', () => {
  const programme = { id: '1', vendorId: 'acme', kind: 'evaluation', title: 'Evaluation', controls: ['A.6.2.4'], seenOn: '2026-01-01', judgement: 'not-judged' }
  it('names controls of Annex A', () => {
    expect(programmeSchema.safeParse(programme).success).toBe(true)
    expect(paths(programmeSchema.safeParse({ ...programme, controls: ['6.2.4'] }))).toEqual(['controls.0'])
  })
  it('is judged with a reason', () => expect(paths(programmeSchema.safeParse({ ...programme, judgement: 'accepted' }))).toEqual(['reason']))
})

describe('the regulatory notes of a tool', () => {
  it('give the dates as amended in 2026', () => {
    const dates: [AiActClass, string | undefined][] = [
      ['prohibited', '2025-02-02'],
      ['transparency', '2026-08-02'],
      ['high-risk-annex-iii', '2027-12-02'],
      ['high-risk-annex-i', '2028-08-02'],
      ['minimal', undefined],
    ]
    expect(dates.map(([aiActClass]) => aiActAppliesFrom(aiActClass))).toEqual(dates.map(([, day]) => day))
  })
  it('ask for the reason of a class, the reason against an assessment, and the day of one', () => {
    const blank = blankRegulatoryNote('claude')
    expect(regulatoryNoteSchema.safeParse(blank).success).toBe(true)
    expect(paths(regulatoryNoteSchema.safeParse({ ...blank, aiActClass: 'minimal' }))).toEqual(['aiActReason'])
    expect(paths(regulatoryNoteSchema.safeParse({ ...blank, impact: 'not-needed' }))).toEqual(['impactReason'])
    expect(paths(regulatoryNoteSchema.safeParse({ ...blank, impact: 'done' }))).toEqual(['impactOn'])
  })
})
