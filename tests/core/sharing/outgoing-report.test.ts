import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import type { Flag, OwnTool, Sighting } from '#core/register/inventory.ts'
import { precisions, readReport, reportText } from '#core/sharing/colleague-report.ts'
import { outgoingReport, outgoingRows, type ShareChoices, sightingKey, sparingChoices, startOf, withdrawalReport } from '#core/sharing/outgoing-report.ts'
import { reporterId, sharedOn } from './sample-reports.ts'

const head = { reporter: reporterId(1), revision: 1, sharedOn }
const sighting = (toolId: string, day: string, host = `${toolId}.example`, count = 3): Sighting => ({ toolId, host, day: day as IsoDate, count })
const flag: Flag = {
  id: 'f1',
  toolId: 'claude',
  day: '2026-11-18' as IsoDate,
  purpose: 'Contract drafts',
  data: ['confidential'],
  account: 'personal',
  note: 'Only once',
  by: 'Mika Sato',
}
const ownTool: OwnTool = { id: 'own-tiny-example', name: 'My tiny tool', matches: [{ host: 'tiny.example' }], addedOn: sharedOn }
const inventory = {
  sightings: [
    sighting('claude', '2026-11-18'),
    sighting('claude', '2026-11-20', 'claude.example', 5),
    sighting('claude', '2026-10-30'),
    sighting('deepl', '2026-11-19'),
    sighting('own-tiny-example', '2026-11-19'),
  ],
  flags: [flag],
  ownTools: [ownTool, { ...ownTool, id: 'own-other-example' }],
}
const everything: ShareChoices = { ...sparingChoices, precision: 'day', pages: true, hosts: true, flags: true, texts: true, name: ' Mika Sato ' }

const anySightings = fc.uniqueArray(
  fc.record({
    toolId: fc.constantFrom('claude', 'deepl', 'own-tiny-example'),
    host: fc.constantFrom('a.example', 'b.example'),
    day: fc.nat(80).map((days) => addDays(sharedOn, -days)),
    count: fc.integer({ min: 1, max: 99 }),
  }),
  { selector: sightingKey, maxLength: 60 },
)
const anyChoices: fc.Arbitrary<ShareChoices> = fc.record({
  precision: fc.constantFrom(...precisions),
  pages: fc.boolean(),
  hosts: fc.boolean(),
  flags: fc.boolean(),
  texts: fc.boolean(),
  name: fc.constantFrom('', 'Mika Sato'),
  leftOutTools: fc.subarray(['claude', 'deepl']),
  leftOutSightings: fc.subarray([sightingKey(sighting('claude', '2026-11-20', 'a.example'))]),
})

describe('what leaves', () => {
  it('is by default only which tool in which month', () => {
    expect(outgoingReport(inventory, sparingChoices, head)).toEqual({
      format: 'daylight-colleague-report',
      version: 1,
      ...head,
      withdrawn: false,
      precision: 'month',
      rows: [
        { tool: 'claude', from: '2026-11-01' },
        { tool: 'claude', from: '2026-10-01' },
        { tool: 'deepl', from: '2026-11-01' },
        { tool: 'own-tiny-example', from: '2026-11-01' },
      ],
      flags: [],
      ownTools: [{ id: 'own-tiny-example', matches: [{ host: 'tiny.example' }] }],
    })
  })

  it('is everything where everything was chosen, but never the name in a flag', () => {
    const report = outgoingReport(inventory, everything, head)
    expect(report.rows[0]).toEqual({ tool: 'claude', from: '2026-11-20', host: 'claude.example', pages: 5 })
    expect(report.flags).toEqual([{ tool: 'claude', from: '2026-11-18', data: ['confidential'], account: 'personal', purpose: 'Contract drafts', note: 'Only once' }])
    expect(report.name).toBe('Mika Sato')
    expect(reportText(report)).not.toContain('f1')
  })

  it('adds up the pages of a week, which begins on a Monday', () => {
    expect(outgoingReport(inventory, { ...sparingChoices, precision: 'week', pages: true }, head).rows[0]).toEqual({ tool: 'claude', from: '2026-11-16', pages: 8 })
  })

  it('holds nothing of a tool that was left out, nor of its flags', () => {
    const text = reportText(outgoingReport(inventory, { ...everything, leftOutTools: ['claude', 'own-tiny-example'] }, head))
    for (const trace of ['claude', 'Contract', 'tiny']) expect(text).not.toContain(trace)
  })

  it('leaves a sighting out whatever the precision', () => {
    const leftOutSightings = [sightingKey(sighting('deepl', '2026-11-19'))]
    for (const precision of precisions) expect(reportText(outgoingReport(inventory, { ...sparingChoices, precision, leftOutSightings }, head))).not.toContain('deepl')
  })

  it('can always be read back as it was', () => {
    fc.assert(
      fc.property(anySightings, anyChoices, (sightings, choices) => {
        const report = outgoingReport({ ...inventory, sightings }, choices, head)
        expect(readReport(reportText(report))).toMatchObject({ report })
      }),
    )
  })

  it('loses no page and no tool on the way, and holds no finer time than was chosen', () => {
    fc.assert(
      fc.property(anySightings, anyChoices, (sightings, choices) => {
        const leaving = sightings.filter((each) => !choices.leftOutTools.includes(each.toolId) && !choices.leftOutSightings.includes(sightingKey(each)))
        const rows = outgoingRows(sightings, choices)
        expect(
          rows
            .flatMap((row) => row.sightings)
            .map(sightingKey)
            .sort(),
        ).toEqual(leaving.map(sightingKey).sort())
        const pages = (list: readonly { count: number }[]) => list.reduce((sum, { count }) => sum + count, 0)
        for (const { row, sightings: behind } of rows) {
          expect(row.pages).toBe(choices.pages ? pages(behind) : undefined)
          expect(row.from).toBe(startOf(row.from, choices.precision))
          expect(row.host === undefined).toBe(!choices.hosts)
        }
      }),
    )
  })

  it('of a withdrawal is the random number and nothing else', () => {
    expect(withdrawalReport({ ...head, revision: 2 })).toMatchObject({ withdrawn: true, revision: 2, rows: [], flags: [], ownTools: [] })
    expect(readReport(reportText(withdrawalReport(head)))).toHaveProperty('report')
  })
})
