import { describe, expect, it } from 'vitest'
import { requirementSchema } from '#core/register/requirement.ts'
import { groupField, mostGroups, requirementInput } from '#ui/dashboard/requirements/requirement-input.ts'

function form(...fields: readonly (readonly [name: string, value: string])[]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

describe('requirementInput', () => {
  it('reads every demand', () => {
    const data = form(
      ['evidenceLevel', 'confirmed'],
      ['also', 'scopeCovers'],
      ['also', 'accredited'],
      ['checkedWithinMonths', '12'],
      [groupField(0), 'iso-27001'],
      [groupField(0), 'iso-27701'],
      [groupField(1), 'soc-2-type-2'],
    )
    expect(requirementInput(data, 'high')).toEqual({
      tier: 'high',
      evidenceLevel: 'confirmed',
      scopeCovers: true,
      accredited: true,
      checkedWithinMonths: 12,
      equivalents: [['iso-27001', 'iso-27701'], ['soc-2-type-2']],
    })
  })

  it('demands nothing that is not ticked, and no age where none is typed', () => {
    expect(requirementInput(form(['evidenceLevel', 'none'], ['checkedWithinMonths', ' ']), 'low')).toEqual({
      tier: 'low',
      evidenceLevel: 'none',
      scopeCovers: false,
      accredited: false,
      equivalents: [],
    })
  })

  it('leaves out a group without a tick, and keeps the last one', () => {
    const data = form(['evidenceLevel', 'none'], [groupField(mostGroups - 1), 'iso-27001'])
    expect(requirementInput(data, 'medium').equivalents).toEqual([['iso-27001']])
  })

  it('gives an age that is no number to the schema, which refuses it at its field', () => {
    const result = requirementSchema.safeParse(requirementInput(form(['evidenceLevel', 'none'], ['checkedWithinMonths', 'a year']), 'low'))
    expect(result.error?.issues.map(({ path }) => path[0])).toEqual(['checkedWithinMonths'])
  })
})
