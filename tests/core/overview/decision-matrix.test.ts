import { describe, expect, it } from 'vitest'
import { type Rung, rungs } from '#core/assurance/assess.ts'
import { certificateStanding, countStandings } from '#core/overview/certificate-standing.ts'
import { decisionMatrix, isApprovedOnHearsay } from '#core/overview/decision-matrix.ts'
import type { DecisionStatus } from '#core/register/decision.ts'
import { sampleTool, sampleVendor } from '../../sample/profiles.ts'

const on = (status: DecisionStatus, rung: Rung) => sampleTool({ decision: { status }, assurance: { rung, inForce: true, warnings: [] } })

describe('decisionMatrix', () => {
  it('counts each tool in one cell', () => {
    const rows = decisionMatrix([on('approved', 'confirmed'), on('approved', 'confirmed'), on('unreviewed', 'nothing')])
    const filled = rows.flatMap(({ status, cells }) => cells.filter((cell) => cell.count > 0).map(({ rung, count }) => [status, rung, count]))
    expect(filled).toEqual([
      ['approved', 'confirmed', 2],
      ['unreviewed', 'nothing', 1],
    ])
  })

  it('shows retired tools only where there are some', () => {
    expect(decisionMatrix([]).map((row) => row.status)).not.toContain('retired')
    expect(decisionMatrix([on('retired', 'nothing')]).map((row) => row.status)).toContain('retired')
  })

  it('marks approvals below "certificate seen" as hearsay, and nothing else', () => {
    const marked = decisionMatrix([]).flatMap(({ status, cells }) => cells.filter((cell) => cell.onHearsay).map((cell) => `${status} ${cell.rung}`))
    expect(marked).toEqual(['approved', 'approved-with-conditions'].flatMap((status) => ['nothing', 'hearsay', 'vendor-says'].map((rung) => `${status} ${rung}`)))
  })
})

it('isApprovedOnHearsay agrees with the marked cells', () => {
  const tools = (['approved', 'under-review'] as const).flatMap((status) => rungs.map((rung) => on(status, rung)))
  const marked = decisionMatrix(tools).flatMap((row) => row.cells.filter((cell) => cell.onHearsay))
  expect(tools.filter(isApprovedOnHearsay)).toHaveLength(marked.reduce((sum, cell) => sum + cell.count, 0))
})

describe('certificateStanding', () => {
  it.each([
    ['confirmed', true, 'confirmed'],
    ['scope-covers', true, 'confirmed'],
    ['certificate-seen', true, 'seen'],
    ['confirmed', false, 'not-in-force'],
    ['vendor-says', true, 'only-said'],
    ['hearsay', true, 'only-said'],
    ['nothing', true, 'nothing'],
  ] as const)('%s, in force %s: %s', (rung, inForce, standing) => {
    expect(certificateStanding({ rung, inForce, warnings: [] })).toBe(standing)
  })

  it('is counted over all vendors', () => {
    expect(countStandings([sampleVendor(), sampleVendor()])).toEqual({ confirmed: 0, seen: 0, 'not-in-force': 0, 'only-said': 0, nothing: 2 })
  })
})
