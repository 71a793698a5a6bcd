import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { registerTable } from '#core/export/register-tables.ts'
import { cisoAssistantWorkbook } from '#core/interchange/ciso-assistant.ts'
import type { Sheet } from '#core/interchange/workbook.ts'
import { workbookBlob } from '#platform/workbook-file.ts'
import { readZip } from '#platform/zip.ts'
import { englishWording, sampleDay, sampleProfiles } from '../core/export/sample-tables.ts'
import { sampleVendor } from '../sample/profiles.ts'
import { sampleRegister } from '../sample/register.ts'

async function readBack(sheets: readonly Sheet[], name: string): Promise<unknown[][]> {
  const read = await readXlsxFile(await workbookBlob(sheets), { trim: false })
  return (read.find(({ sheet }) => sheet === name)?.data ?? []) as unknown[][]
}

const dangerous: Sheet = {
  name: 'Texts',
  table: {
    columns: ['Text', 'Day', 'Number'],
    kinds: ['text', 'day', 'number'],
    rows: [
      ['=HYPERLINK("https://evil.example","click")', '2026-11-22', 3],
      ['＝1+1', '', 0],
      ['https://vendor.example/page', '2028-02-29', -1.5],
      ['  two\nlines & <tags> "quoted" 日本語', '0999-01-01', 1e9],
      ['2026-11-22', 'not a day', 2],
    ],
  },
}

describe('a workbook', () => {
  it('keeps days as days, numbers as numbers and everything else as text, formulas and links too', async () => {
    const [headings, ...rows] = await readBack([dangerous], 'Texts')
    expect(headings).toEqual(['Text', 'Day', 'Number'])
    expect(rows[0]).toEqual(['=HYPERLINK("https://evil.example","click")', new Date('2026-11-22T00:00:00Z'), 3])
    expect(rows[2]).toEqual(['https://vendor.example/page', new Date('2028-02-29T00:00:00Z'), -1.5])
    expect(rows.map(([text]) => text)).toEqual(dangerous.table.rows.map(([text]) => text))
    expect(rows[3]?.[1]).toBe('0999-01-01')
    const xml = await partOf(await workbookBlob([dangerous]), 'xl/worksheets/sheet1.xml')
    expect(xml).not.toMatch(/<f[ >]|hyperlink/i)
  })

  it('keeps the headings in sight and gives the columns room', async () => {
    const xml = await partOf(await workbookBlob([dangerous]), 'xl/worksheets/sheet1.xml')
    expect(xml).toMatch(/<pane [^>]*state="frozen"/)
    expect(xml).toMatch(/ySplit="1"/)
    expect(xml).toMatch(/<col [^>]*width="\d/)
  })

  it('cuts a text that Excel cannot keep whole, and says so', async () => {
    const long = { name: 'Long', table: { columns: ['Text'], rows: [['x'.repeat(40_000)]] } }
    const [, [cell] = []] = await readBack([long], 'Long')
    expect(String(cell)).toHaveLength(32_767)
    expect(String(cell).endsWith('x…')).toBe(true)
  })
})

const soffice = spawnSync('soffice', ['--version']).status === 0

// Where LibreOffice is not installed nobody can open the file in it.
describe.skipIf(!soffice)('in LibreOffice', () => {
  it('every cell of the register reads as it was written', async () => {
    const register = { facts: sampleRegister(sampleDay), profiles: sampleProfiles(), audit: [], today: sampleDay }
    const some = ['inventory', 'vendors', 'certificates', 'decisions', 'evidence'] as const
    for (const table of [...some.map((name) => registerTable(name, register, englishWording)), dangerous.table]) {
      const opened = await throughLibreOffice({ name: 'Sheet', table })
      expect(opened).toEqual([table.columns, ...table.rows.map((row) => row.map(String))])
    }
  }, 120_000)
})

/** The sheet as LibreOffice shows it, saved by it as CSV. */
async function throughLibreOffice(sheet: Sheet): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-xlsx-'))
  writeFileSync(join(folder, 'sheet.xlsx'), new Uint8Array(await (await workbookBlob([sheet])).arrayBuffer()))
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'sheet.xlsx')], {
    stdio: 'ignore',
  })
  return Papa.parse<string[]>(readFileSync(join(folder, 'sheet.csv'), 'utf8'), { skipEmptyLines: true }).data
}

describe('the workbook for CISO Assistant', () => {
  const profiles = sampleProfiles()
  const workbook = cisoAssistantWorkbook(profiles)

  it('has the sheets and columns that its data wizard reads and its own export writes', async () => {
    // intuitem/ciso-assistant-community, backend/tprm/views.py (export) and docs/guide/data-import-wizard.md, "Third parties ecosystems".
    expect(await readBack(workbook, 'Entities')).toEqual([
      [
        'ref_id',
        'name',
        'description',
        'mission',
        'country',
        'currency',
        'parent_entity_ref_id',
        'dependency',
        'penetration',
        'maturity',
        'trust',
        'domain',
        'lei',
        'euid',
        'vat',
        'duns',
      ],
      ...profiles.vendors.map(({ id }) => expect.arrayContaining([id])),
    ])
    expect((await readBack(workbook, 'Solutions'))[0]).toEqual(['ref_id', 'name', 'description', 'provider_entity_ref_id', 'provider', 'criticality'])
    expect((await readBack(workbook, 'Contracts'))[0]).toEqual([
      ...['ref_id', 'name', 'description', 'provider_entity_ref_id', 'provider', 'solution_ref_id', 'solution', 'status'],
      ...['start_date', 'end_date', 'annual_expense', 'currency', 'domain'],
    ])
  })

  it('gives every solution a provider that is among the entities, as the wizard demands', () => {
    const rowless = cisoAssistantWorkbook({ tools: profiles.tools.map(({ vendorId: _, ...tool }) => tool), vendors: profiles.vendors })
    for (const [entities, solutions] of [workbook, rowless]) {
      const ids = entities?.table.rows.map(([id]) => id)
      expect(solutions?.table.rows.every((row) => ids?.includes(row[3] ?? ''))).toBe(true)
      expect(entities?.table.rows.every(([id, name]) => id !== '' && name !== '')).toBe(true)
    }
  })

  it('writes the risk tier as criticality, and a contract where the terms were reviewed', () => {
    const [, solutions, contracts] = workbook
    expect(solutions?.table.rows.find(([id]) => id === 'claude')).toEqual([
      'claude',
      'Claude',
      expect.stringContaining('Decision: approved-with-conditions'),
      'anthropic',
      'Anthropic',
      3,
    ])
    expect(contracts?.table.rows).toEqual([
      ['terms-anthropic', 'Terms of Anthropic', 'Commercial terms of June.', 'anthropic', 'Anthropic', 'claude', 'Claude', 'active', '', '', '', '', ''],
    ])
    const notReviewed = cisoAssistantWorkbook({ tools: [], vendors: [sampleVendor({ controlAnswers: [{ vendorId: 'acme', pointId: 'terms-reviewed', state: 'not-met' }] })] })
    expect(notReviewed[2]?.table.rows).toEqual([])
  })
})

async function partOf(archive: Blob, name: string): Promise<string> {
  return (await (await readZip(archive)).get(name)?.text()) ?? ''
}
