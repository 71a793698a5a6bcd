import { describe, expect, it } from 'vitest'
import { auditSubjects } from '#core/audit/audit-entry.ts'
import { isFieldOf, keyParts, subjectIdOf } from '#core/merging/merged-kind.ts'
import { mergedSubjects } from '#core/merging/merged-subjects.ts'
import { travels } from '#core/merging/travels.ts'

const status = (from: string | null, to: string | null) => [{ field: 'decision.status', from, to }]

describe('what leaves with "my changes"', () => {
  it('is the register, and nothing that is about a person or a browser', () => {
    const leaving = auditSubjects.filter((subject) => travels({ subject, action: 'created', changes: [] }))
    const register = ['tool', 'own-tool', 'vendor', 'certificate', 'scope-judgement', 'claim', 'control-answer', 'evidence', 'requirement', 'exception', 'corrective-action']
    expect(leaving).toEqual(expect.arrayContaining([...register, 'tool-control-answer', 'regulatory-note', 'programme', 'customer-use']))
    expect(leaving).toHaveLength(15)
  })

  it('holds a tool from the first decision on: that it was found, or taken out undecided, stays here', () => {
    expect(travels({ subject: 'tool', action: 'created', changes: status(null, 'unreviewed') })).toBe(false)
    expect(travels({ subject: 'tool', action: 'deleted', changes: status('unreviewed', null) })).toBe(false)
    expect(travels({ subject: 'tool', action: 'created', changes: status(null, 'approved') })).toBe(true)
    expect(travels({ subject: 'tool', action: 'changed', changes: status('unreviewed', 'approved') })).toBe(true)
    expect(travels({ subject: 'tool', action: 'deleted', changes: status('approved', null) })).toBe(true)
  })

  it('names every record by its key, also where a plan has the separator in it', () => {
    const judgement = { certificateId: 'c1', toolId: 'chat', plan: 'Team / EU' }
    expect(keyParts('scope-judgement', subjectIdOf('scope-judgement', judgement))).toEqual(['c1', 'chat', 'Team / EU'])
  })

  it('has only fields that the record has', () => {
    expect(['riskTier', 'decision.status', '__proto__', 'constructor', 'toString'].map((field) => isFieldOf('vendor', field))).toEqual([true, false, false, false, false])
    expect(['decision.status', 'decision.__proto__', 'decision', 'foundOn', 'decision.status.x'].map((field) => isFieldOf('tool', field))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ])
    expect(mergedSubjects.every((subject) => !isFieldOf(subject, 'nothing'))).toBe(true)
  })
})
