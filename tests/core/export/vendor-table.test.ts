import { describe, expect, it } from 'vitest'
import { vendorTable } from '#core/export/vendor-table.ts'
import { sampleRegister } from '../../sample/register.ts'
import { englishWording, rowOf, sampleDay, sampleProfiles } from './sample-tables.ts'

const { vendors } = sampleProfiles()
const table = vendorTable(vendors, sampleDay, englishWording)

describe('vendorTable', () => {
  it('has one row for each vendor without a certificate, each as wide as the headings', () => {
    expect(table.rows.map((row) => row[0])).toEqual(vendors.map((vendor) => vendor.name))
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })

  it('has one row per certificate where a vendor holds several', () => {
    const { certificates } = sampleRegister(sampleDay)
    const second = { ...certificates[0], id: 'certificate-3', edition: 'ISO/IEC 27001:2022' } as (typeof certificates)[number]
    const { vendors: both } = sampleProfiles({ certificates: [...certificates, second] })
    const rows = vendorTable(both, sampleDay, englishWording).rows.filter((row) => row[0] === 'Anthropic')
    expect(rows.map((row) => row[table.columns.indexOf('Edition')])).toEqual(['ISO/IEC 42001:2023', 'ISO/IEC 27001:2022'])
  })

  it('names no column twice', () => {
    expect(new Set(table.columns).size).toBe(table.columns.length)
  })

  it('gives the certificate as its register shows it, and how it is known', () => {
    expect(rowOf(table, 'Anthropic')).toMatchObject({
      'Risk tier': 'High',
      'Certificate number': 'AIMS-0000-EXAMPLE',
      'Certified entity': 'Anthropic PBC',
      Accredited: 'Yes',
      'Issue date': '2025-01-13',
      'Expiry date': '2028-01-12',
      'State in the register': 'Active',
      'State today': 'Active',
      'Last audit kind': 'Surveillance',
      'Evidence level': 'Confirmed by the certifier or a register',
      'Evidence link': 'https://register.example/AIMS-0000-EXAMPLE',
    })
  })

  it('keeps what the register said beside what the date says today', () => {
    expect(rowOf(table, 'Google')).toMatchObject({ 'Expiry date': '2026-11-02', 'State in the register': 'Active', 'State today': 'Expired' })
  })

  it('says for each judged tool and plan whether the scope covers it', () => {
    expect(rowOf(table, 'Anthropic')).toMatchObject({ 'Scope covers': 'Claude: Covered; Claude Free: Not named' })
  })

  it('counts the answers to Annex A.10 so that no spreadsheet reads a date into them', () => {
    expect(rowOf(table, 'Anthropic')).toMatchObject({ 'A.10.2 answered': '3 of 8', 'A.10.3 answered': '3 of 8', 'A.10.4 answered': '1 of 3' })
  })

  it('leaves the columns of the certificate empty where there is none', () => {
    expect(rowOf(table, 'OpenAI')).toMatchObject({ Edition: '', 'Certificate number': '', 'State today': '', 'Scope covers': '' })
  })
})
