import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchFirefox, openExtensionPage, visit } from '../firefox.ts'
import { officerOf } from '../firefox-officer.ts'
import { localToday } from '../local-today.ts'
import { press, waitForText } from '../popup-steps.ts'
import { readDatabase, rowsOf, sightingLines } from '../raw-database.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'
import { climbTheLadder, endOf, judgeTeam, watchItLapse } from '../vendor-path.ts'

const today = localToday()
let standIn: StandIn
let browser: Browser
let page: Page

beforeAll(async () => {
  standIn = await startStandIn(443)
  browser = await launchFirefox({ profile: mkdtempSync(join(tmpdir(), 'daylight-firefox-')), hosts: ['claude.ai'] })
  page = await openExtensionPage(browser, '/options.html')
  await (await visit(browser, 'https://claude.ai/new')).close()
  await vi.waitUntil(async () => (await sightingLines(page)).length === 1, { timeout: 15_000 })
})

afterAll(async () => {
  await browser?.close()
  await standIn?.stop()
})

test('a dropped certificate of two pages is read, and its values wait to be checked', async () => {
  await officerOf(page).goTo('#/vendor/openai')
  const input = (await page.waitForSelector('main input[type=file][accept*=pdf]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile('tests/samples/certificates/15-two-pages.pdf')
  await waitForText(page, 'fields were read from the PDF.')
  expect(await page.$eval('dialog [name=number]', (field) => (field as HTMLInputElement).value)).toBe('IMG-42001-0815')
  expect(await page.$eval('dialog [name=accreditationBody]', (field) => (field as HTMLInputElement).value)).toBe('DAkkS')
  await press(page, 'Cancel')
})

test('a procurement officer takes a vendor from hearsay to a confirmed certificate', async () => {
  await climbTheLadder(officerOf(page), today)
  await expect.poll(() => rowsOf(page, 'certificates')).toMatchObject([{ vendorId: 'anthropic', evidenceLevel: 'confirmed', expiresOn: endOf(today), seenOn: today }])
})

test('and to a scope that covers the plan in use, which meets what is required', async () => {
  await judgeTeam(officerOf(page))
  await expect.poll(() => rowsOf(page, 'judgements')).toMatchObject([{ toolId: 'claude', plan: 'Team', verdict: 'yes', judgedOn: today }])
})

test('and watches it lapse as days pass, though nothing on disk changes', async () => {
  const before = await readDatabase(page)
  await watchItLapse(officerOf(page), today)
  expect(await readDatabase(page)).toEqual(before)
})
