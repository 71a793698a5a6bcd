import { describe, expect, it } from 'vitest'
import { unreviewed } from '#core/register/decision.ts'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { sampleRegister } from '../../sample/register.ts'
import { sampleDay, sampleProfiles } from '../export/sample-tables.ts'
import { planFor, registerWith } from '../table-import/planning.ts'

const sample = sampleRegister(sampleDay)
const unknown: Partial<RegisterFacts> = {
  entries: [{ toolId: 'left-the-catalogue', foundOn: sampleDay, foundBy: 'visit', decision: unreviewed }],
  vendors: [...sample.vendors, { id: 'gone-vendor', position: 'held', riskTier: 'high', owner: 'Mika Sato' }],
}

describe('what the catalogue does not know', () => {
  it('stays in sight by its id while anything is on record of it', () => {
    const profiles = sampleProfiles(unknown)
    expect(profiles.tools).toMatchObject([{ id: 'left-the-catalogue', name: 'left-the-catalogue' }])
    expect(profiles.vendor('gone-vendor')).toMatchObject({ name: 'gone-vendor', entry: { owner: 'Mika Sato' } })
    expect(profiles.tool('never-heard-of')).toBeUndefined()
    expect(profiles.vendor('never-heard-of')).toBeUndefined()
  })

  it('is changed by a table, and keeps what the table leaves out', () => {
    const { rows } = planFor('Vendor id,Risk tier\r\ngone-vendor,Low\r\n', registerWith(unknown))
    expect(rows).toMatchObject([{ fate: 'changed', change: { before: { riskTier: 'high' }, after: { riskTier: 'low', owner: 'Mika Sato' } } }])
  })
})
