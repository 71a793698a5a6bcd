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
  page = await openExtensionPage(browser, '/options.html#/vendor/anthropic')
  await page.setViewport({ width: 1280, height: 900 })
})

afterAll(async () => {
  await browser?.close()
})

async function choose(name: string): Promise<void> {
  const input = (await page.waitForSelector('main input[type=file][accept*=pdf]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(resolve('tests/samples/certificates', name))
}

const fieldOf = (name: string) => page.$eval(`dialog [name="${name}"]`, (field) => (field as HTMLInputElement).value)

test('a PDF fills the form of a certificate, which is stored with its file once all is checked', async () => {
  await choose('01-label-beside.pdf')
  await waitForText(page, '10 fields were read from the PDF. 10 are still to be checked.')
  expect([await fieldOf('number'), await fieldOf('expiresOn')]).toEqual(['AIMS-2025-0042', '2028-01-12'])
  await press(page, 'All 10 marked fields are right')
  await page.locator('dialog button[type="submit"]').click()
  await page.waitForFunction(() => document.querySelector('dialog') === null)
  const { certificates = [], evidence = [] } = await readDatabase(page)
  expect(certificates).toMatchObject([{ number: 'AIMS-2025-0042', edition: 'ISO/IEC 42001:2023', issuedOn: '2025-01-13', expiresOn: '2028-01-12' }])
  expect(evidence).toMatchObject([{ subjectKind: 'certificate', subjectId: certificates[0]?.['id'], fileName: '01-label-beside.pdf' }])
})

test('a Japanese certificate is read with the character tables that come along', async () => {
  await choose('07-japanese-era.pdf')
  await waitForText(page, 'are still to be checked.')
  expect([await fieldOf('certifiedEntity'), await fieldOf('expiresOn')]).toEqual(['架空データ株式会社', '2028-01-12'])
  await press(page, 'Cancel')
})

test.each([
  ['encrypted.pdf', 'asks for a password'],
  ['scanned.pdf', 'is a picture without text'],
])('%s says why it cannot be read', async (name, words) => {
  await choose(name)
  await waitForText(page, words)
  await press(page, 'Cancel')
})
