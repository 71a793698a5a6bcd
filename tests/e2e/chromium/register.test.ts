import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchChromium, openDashboard } from '../chromium.ts'
import { answerControl, decide, exampleCertificate, goTo, judgeScope, recordCertificate, saveTable, signAs } from '../dashboard-steps.ts'
import { localToday } from '../local-today.ts'
import { readDatabase, rowsOf, sightingLines } from '../raw-database.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'

const day = localToday()
const folder = mkdtempSync(join(tmpdir(), 'daylight-tables-'))
let standIn: StandIn
let context: BrowserContext
let page: Page

beforeAll(async () => {
  standIn = await startStandIn()
  context = await launchChromium({ serverPort: standIn.port })
  page = await openDashboard(context)
  const tab = await context.newPage()
  for (const url of ['https://claude.ai/new', 'https://claude.ai/chat/1', 'https://chatgpt.com/', 'https://news.example/']) await tab.goto(url)
  await vi.waitUntil(async () => (await sightingLines(page)).length === 2, { timeout: 5000 })
  await tab.close()
  await signAs(page, 'Ken Ito', 'Example KK')
})

afterAll(async () => {
  await context?.close()
  await standIn?.stop()
})

test('a recorded certificate changes the assurance of the vendor and of its tool', async () => {
  await goTo(page, '#/tool/claude')
  await page.getByText('Nobody here has seen').or(page.getByText('Nothing is known')).first().waitFor()
  await recordCertificate(page, 'anthropic', exampleCertificate)
  await expect
    .poll(() => rowsOf(page, 'certificates'))
    .toEqual([
      {
        id: expect.any(String),
        vendorId: 'anthropic',
        edition: 'ISO/IEC 42001:2023',
        number: 'AIMS-2025-0042',
        certifiedEntity: 'Anthropic PBC',
        certificationBody: 'Example Certification',
        accreditationBody: 'ANAB',
        accredited: 'yes',
        scopeText: 'Development and operation of Claude, "commercial" plans, and =its API',
        sites: ['San Francisco', 'London'],
        soaVersion: 'version 3',
        state: 'active',
        originalIssuedOn: '2025-01-06',
        issuedOn: '2025-01-06',
        expiresOn: '2028-01-05',
        lastAuditOn: '2026-01-12',
        lastAuditKind: 'surveillance',
        evidenceLevel: 'confirmed',
        evidenceUrl: 'https://register.example/AIMS-2025-0042',
        seenOn: day,
        seenBy: 'Ken Ito',
      },
    ])
  await page.getByText('was confirmed with the certification body or in a register').waitFor()
  await goTo(page, '#/tool/claude')
  await page.getByText('is confirmed; that its scope covers this tool is not').waitFor()
})

test('a scope that is judged to cover the tool lifts it to the highest rung', async () => {
  await judgeScope(page, 'anthropic', 'Claude', { 'Does the scope cover it as we use it?': 'Covered', 'Words relied on': 'Claude' })
  await goTo(page, '#/tool/claude')
  await page.getByText('is confirmed, and its scope covers this tool').waitFor()
})

test('answers to the third-party controls are kept', async () => {
  await answerControl(page, 'anthropic', 'A.10.2', 'Data that is entered', { Answer: 'Met', 'Who is responsible': 'Us', Note: 'AI policy, section 4' })
  await answerControl(page, 'anthropic', 'A.10.3', 'Exit', { Answer: 'Not met', Owner: 'Procurement', 'To be done by': '2027-01-31' })
  await expect
    .poll(() => rowsOf(page, 'controlAnswers'))
    .toEqual([
      { vendorId: 'anthropic', pointId: 'exit', state: 'not-met', owner: 'Procurement', dueOn: '2027-01-31' },
      { vendorId: 'anthropic', pointId: 'input-data', state: 'met', responsible: 'us', note: 'AI policy, section 4' },
    ])
})

test('a decision with conditions is recorded with its author and its day', async () => {
  await decide(page, 'claude', 'Approved with conditions', { Conditions: 'Company account\nNo personal data', 'Review by': '2027-05-20' }, ['Public', 'Internal'])
  const entry = (await readDatabase(page))['entries']?.find(({ toolId }) => toolId === 'claude')
  expect(entry).toEqual({
    toolId: 'claude',
    foundOn: day,
    foundBy: 'visit',
    decision: expect.objectContaining({
      status: 'approved-with-conditions',
      conditions: ['Company account', 'No personal data'],
      allowedData: ['public', 'internal'],
      reviewBy: '2027-05-20',
      decidedOn: day,
      decidedBy: 'Ken Ito',
    }),
  })
})

test('every change is in the audit trail, signed, with what it was and what it is', async () => {
  const { audit = [] } = await readDatabase(page)
  expect(audit.map(({ seq }) => seq)).toEqual(audit.map((_, i) => i + 1))
  const subjects = (by: string) => [...new Set(audit.filter((line) => line['by'] === by).map((line) => line['subject']))].sort()
  expect(subjects('Daylight')).toEqual(['tool'])
  expect(subjects('Ken Ito')).toEqual(expect.arrayContaining(['certificate', 'control-answer', 'scope-judgement', 'tool']))
  const decided = audit.find((line) => line['by'] === 'Ken Ito' && line['subject'] === 'tool')
  expect(decided?.['changes']).toContainEqual({ field: 'decision.status', from: 'unreviewed', to: 'approved-with-conditions' })
})

/** The rows of a saved file by column, after looking at its bytes. */
async function savedRows(table: 'inventory' | 'vendors'): Promise<Record<string, string>[]> {
  const path = join(folder, `${table}.csv`)
  const name = await saveTable(page, table, path)
  expect(name).toContain(table)
  expect(name).toContain(day)
  const bytes = readFileSync(path)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = bytes.toString('utf8').slice(1)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r]/)
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true })
  expect(errors).toEqual([])
  const [header = [], ...rows] = data
  expect(new Set(header).size).toBe(header.length)
  expect(rows.every((row) => row.length === header.length)).toBe(true)
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])))
}

test('inventory.csv holds one row per tool with its pages per day', async () => {
  const rows = await savedRows('inventory')
  expect(rows.map((row) => row['Tool id']).sort()).toEqual(['chatgpt', 'claude'])
  expect(rows.find((row) => row['Tool id'] === 'claude')).toMatchObject({
    Tool: 'Claude',
    Vendor: 'Anthropic',
    'Hosts seen': 'claude.ai',
    'Found on': day,
    'Found by': 'Visit',
    'First opened': day,
    'Last opened': day,
    'Days opened': '1',
    'Pages opened': '2',
    'Pages opened by day': `${day}: 2`,
    Flags: '0',
    Decision: 'Approved with conditions',
    'Decided on': day,
    'Decided by': 'Ken Ito',
    Conditions: 'Company account; No personal data',
    'Allowed data': 'Public; Internal',
    'Review by': '2027-05-20',
    Assurance: 'Confirmed, scope covers',
    'Certificate in force': 'Yes',
    'Valid until': '2028-01-05',
  })
  expect(rows.find((row) => row['Tool id'] === 'chatgpt')).toMatchObject({ 'Pages opened by day': `${day}: 1`, Decision: 'Unreviewed', 'Decided on': '' })
})

test('vendors.csv holds one row per vendor and certificate, as the register shows it', async () => {
  const rows = await savedRows('vendors')
  expect(rows.map((row) => row['Vendor id'])).toEqual(expect.arrayContaining(['anthropic', 'openai']))
  expect(rows.filter((row) => row['Vendor id'] === 'anthropic')).toEqual([
    expect.objectContaining({
      Vendor: 'Anthropic',
      'Tools found here': 'Claude',
      Edition: 'ISO/IEC 42001:2023',
      'Certificate number': 'AIMS-2025-0042',
      'Certified entity': 'Anthropic PBC',
      Accredited: 'Yes',
      Scope: exampleCertificate['Scope'],
      Sites: 'San Francisco; London',
      'Expiry date': '2028-01-05',
      'State in the register': 'Active',
      'State today': 'Active',
      'Evidence level': 'Confirmed by the certifier or a register',
      'Seen on': day,
      'Seen by': 'Ken Ito',
      'Scope covers': 'Claude: Covered',
      'A.10.2 answered': '1 of 8',
      'A.10.3 answered': '1 of 8',
      'A.10.4 answered': '0 of 3',
    }),
  ])
})
