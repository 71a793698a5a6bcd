import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchFirefox, openExtensionPage } from '../firefox.ts'
import { press, waitForText } from '../popup-steps.ts'
import { readDatabase } from '../raw-database.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchFirefox({ profile: mkdtempSync(join(tmpdir(), 'daylight-firefox-')), hosts: [] })
  page = await openExtensionPage(browser, '/options.html#/imports/logs')
})

afterAll(async () => {
  await browser?.close()
})

test('a compressed log is read in a worker and taken over as requests by day, without users', async () => {
  const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(resolve('tests/samples/logs/squid-access.log.gz'))
  await waitForText(page, 'squid-access.log.gz: Squid access.log')
  await press(page, 'Read the log')
  await waitForText(page, 'What became of 7 lines')
  await press(page, 'Store 2 tools')
  const requests = async () => (await readDatabase(page))['sightings']?.reduce((sum, row) => sum + Number(row['requests']), 0)
  await expect.poll(requests).toBe(4)
  expect(JSON.stringify(await readDatabase(page))).not.toMatch(/sato|ito@|192\.0\.2|https:/)
})
