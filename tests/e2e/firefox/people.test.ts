import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countsOf } from '../../../scripts/tour/check-inventory.ts'
import { launchFirefox, openExtensionPage, openPopupPage, savedFiles, visit } from '../firefox.ts'
import { localToday } from '../local-today.ts'
import { flagTool, press, waitForText } from '../popup-steps.ts'
import { readDatabase, rowsOf, sightingLines } from '../raw-database.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'daylight-firefox-tables-'))
const day = localToday()
let standIn: StandIn
let browser: Browser
let dashboard: Page

beforeAll(async () => {
  standIn = await startStandIn(443)
  browser = await launchFirefox({ profile: mkdtempSync(join(tmpdir(), 'daylight-firefox-')), hosts: ['claude.ai', 'chatgpt.com'], downloads: folder })
  dashboard = await openExtensionPage(browser, '/options.html')
  for (const url of ['https://claude.ai/new', 'https://claude.ai/chat/1', 'https://chatgpt.com/']) await (await visit(browser, url)).close()
})

afterAll(async () => {
  await browser?.close()
  await standIn?.stop()
})

async function goTo(hash: string): Promise<void> {
  await dashboard.bringToFront()
  await dashboard.evaluate((to) => {
    location.hash = to
  }, hash)
}

async function fill(entries: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(entries)) await dashboard.locator(`dialog [name="${name}"]`).fill(value)
}

test('an employee flags the tool in front of them', async () => {
  await expect.poll(() => sightingLines(dashboard)).toEqual([`chatgpt chatgpt.com ${day} ×1`, `claude claude.ai ${day} ×2`])
  const popup = await openPopupPage(browser, 'https://claude.ai/chat/2')
  await waitForText(popup, 'Claude')
  await flagTool(popup, { purpose: 'Code review', data: ['source-code'], account: 'work' })
  await popup.close()
  await expect.poll(() => rowsOf(dashboard, 'flags')).toMatchObject([{ toolId: 'claude', day, purpose: 'Code review', data: ['source-code'], account: 'work' }])
})

test('procurement records a certificate, and the assurance of the vendor changes', async () => {
  await goTo('#/vendor/anthropic')
  await press(dashboard, 'Record a certificate')
  await fill({ number: 'AIMS-2025-0042', issuedOn: '2025-01-06', expiresOn: '2028-01-05', state: 'active', accredited: 'yes', evidenceLevel: 'confirmed' })
  await dashboard.locator('dialog button[type="submit"]').click()
  await waitForText(dashboard, 'was confirmed with the certification body or in a register')
  const [certificate] = (await readDatabase(dashboard))['certificates'] ?? []
  expect(certificate).toMatchObject({ vendorId: 'anthropic', number: 'AIMS-2025-0042', expiresOn: '2028-01-05', state: 'active', evidenceLevel: 'confirmed', seenOn: day })
})

test('the tables are saved as files that a spreadsheet opens', async () => {
  await goTo('#/exports')
  await press(dashboard, 'Save inventory.csv')
  await press(dashboard, 'Save vendors.csv')
  await press(dashboard, 'Save sightings.csv')
  const fileOf = (table: string) => savedFiles(folder).find((file) => file.includes(table))
  await expect.poll(() => [fileOf('inventory'), fileOf('vendors'), fileOf('sightings')]).not.toContain(undefined)
  const inventory = readFileSync(join(folder, fileOf('inventory') ?? ''), 'utf8')
  expect(inventory.startsWith('\uFEFF')).toBe(true)
  expect(inventory.endsWith('\r\n')).toBe(true)
  expect([...countsOf(inventory)].sort()).toEqual([
    ['chatgpt', `${day}: 1`],
    ['claude', `${day}: 3`],
  ])
  expect(readFileSync(join(folder, fileOf('vendors') ?? ''), 'utf8')).toContain('AIMS-2025-0042')
  // This one goes by the browser's own disk.
  expect(readFileSync(join(folder, fileOf('sightings') ?? ''), 'utf8')).toContain(`Claude,claude,claude.ai,${day},3`)
})
