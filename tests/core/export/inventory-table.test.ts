import { describe, expect, it } from 'vitest'
import { inventoryTable } from '#core/export/inventory-table.ts'
import { englishWording, rowOf, sampleProfiles } from './sample-tables.ts'

const { tools } = sampleProfiles()
const table = inventoryTable(tools, englishWording)

describe('inventoryTable', () => {
  it('has one row per tool in the inventory, each as wide as the headings', () => {
    expect(table.rows.map((row) => row[0])).toEqual(tools.map((tool) => tool.name))
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })

  it('names no column twice', () => {
    expect(new Set(table.columns).size).toBe(table.columns.length)
  })

  it('says when and where a tool was opened, with the pages of each day', () => {
    expect(rowOf(table, 'Gemini')).toMatchObject({
      'Hosts seen': 'gemini.google.com',
      'Found by': 'Visit',
      'First opened': '2026-09-23',
      'Last opened': '2026-11-20',
      'Days opened': 4,
      'Pages opened': 12,
      'Pages opened by day': '2026-09-23: 4; 2026-10-28: 4; 2026-11-11: 1; 2026-11-20: 3',
    })
  })

  it('sums up what was flagged, without the name of who flagged', () => {
    const claude = rowOf(table, 'Claude')
    expect(claude).toMatchObject({
      Flags: 2,
      'Purposes flagged': 'Drafting and code review; Summaries of long mails',
      'Data flagged': 'Internal; Customer data',
      'Accounts flagged': 'Work account; Personal account',
    })
    expect(Object.values(claude).join()).not.toContain('Ken Ito')
  })

  it('gives the decision in words with who, when, why and until when', () => {
    expect(rowOf(table, 'Midjourney')).toMatchObject({
      Decision: 'Not allowed',
      'Decided on': '2026-11-12',
      'Decided by': 'Mika Sato',
      Reason: 'Pictures are public by default on the plan that was used.',
      'Use instead': 'gemini',
      'Review by': '',
    })
  })

  it('keeps the assurance apart from the decision, and says whether the certificate is in force', () => {
    expect(rowOf(table, 'Claude')).toMatchObject({ Decision: 'Approved with conditions', Assurance: 'Confirmed, scope covers', 'Certificate in force': 'Yes' })
    expect(rowOf(table, 'Gemini')).toMatchObject({ Decision: 'Under review', Assurance: 'Certificate seen', 'Certificate in force': 'No', 'Valid until': '2026-11-02' })
  })

  it('leaves empty what is not known', () => {
    const [first] = inventoryTable(sampleProfiles({ sightings: [], flags: [], certificates: [], claims: [] }).tools, englishWording).rows
    const row = rowOf({ columns: table.columns, rows: [first ?? []] }, String(first?.[0]))
    expect(row).toMatchObject({ 'Hosts seen': '', 'First opened': '', 'Last opened': '', 'Days opened': 0, 'Pages opened by day': '', 'Certificate in force': '' })
  })
})
