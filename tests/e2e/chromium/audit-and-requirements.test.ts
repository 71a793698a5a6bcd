import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium, openDashboard } from '../chromium.ts'
import { decide, exampleCertificate, goTo, judgeScope, recordCertificate, signAs } from '../dashboard-steps.ts'
import { rowsOf } from '../raw-database.ts'

let context: BrowserContext
let page: Page

beforeAll(async () => {
  context = await launchChromium()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  page = await openDashboard(context)
  await signAs(page, 'Ken Ito', 'Example KK')
  await decide(page, 'claude', 'Approved', { 'Review by': '2027-05-20' }, ['Public'])
  await recordCertificate(page, 'anthropic', exampleCertificate)
})

afterAll(async () => context?.close())

test('a requirement that is set for the tier is held against the tool', async () => {
  await goTo(page, '#/requirements')
  await page.getByRole('button', { name: 'Edit Not set' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('How ISO/IEC 42001 must be known at least').selectOption({ label: 'Confirmed by the certifier or a register' })
  await dialog.getByLabel('Its scope was judged to cover the tool.').check()
  await dialog.getByRole('button', { name: 'Add a group' }).click()
  await dialog.getByLabel('SOC 2 Type II').check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText('In its place count: SOC 2 Type II.').waitFor()
  await expect.poll(() => rowsOf(page, 'requirements')).toEqual([{ tier: 'not-set', evidenceLevel: 'confirmed', scopeCovers: true, accredited: false, equivalents: [['soc-2']] }])
  await goTo(page, '#/tool/claude')
  await page.getByText('Does not meet tier Not set').waitFor()
  await page.getByText('Nobody has judged whether the scope of the certificate covers this tool.').waitFor()
  await goTo(page, '#/')
  await page.getByText('Of the tools you allow, 0 meet your requirement, 1 does not').waitFor()
})

test('judging the scope makes the tool meet it', async () => {
  await judgeScope(page, 'anthropic', 'Claude', { 'Does the scope cover it as we use it?': 'Covered', 'Words relied on': 'Claude' })
  await page.getByText('Met by ISO/IEC 42001.').first().waitFor({ state: 'attached' })
  await goTo(page, '#/inventory?requirement=met')
  await page.getByRole('link', { name: 'Claude', exact: true }).waitFor()
})

test('a SOC report asks for its period instead of an expiry, and warns of a number that is known', async () => {
  await goTo(page, '#/vendor/anthropic')
  await page.getByRole('button', { name: 'Record a certificate' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Standard and edition').fill('SOC 2 Type II')
  expect(await dialog.getByLabel('Expiry date').count()).toBe(0)
  await dialog.getByLabel('Type of report').selectOption({ label: 'Type II' })
  await dialog.getByLabel('Certificate number').fill('aims 2025 0042')
  await dialog.getByText('This number is on record already: Anthropic, ISO/IEC 42001:2023.').waitFor()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText('A report of type II needs the last day of its period.').waitFor()
  await dialog.getByLabel('Period to').fill('2026-06-30')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'SOC 2 Type II' }).waitFor()
})

test('the audit trail is intact, and tells a line that somebody altered on disk', async () => {
  await goTo(page, '#/audit')
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByText('none was altered, removed, inserted or moved').waitFor()
  await page.getByRole('button', { name: 'Copy' }).click()
  const kept = await page.evaluate(() => navigator.clipboard.readText())
  await alterLine(page, 2)
  await page.reload()
  await page.getByLabel('Hash that you kept (optional)').fill(kept)
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByText('line 2 was altered after it was written').waitFor()
})

test('the trail is searched and filtered, and a line is shown whole', async () => {
  await goTo(page, '#/audit?kind=requirement')
  await page.getByText('Ken Ito recorded a requirement.').waitFor()
  expect(await page.locator('tbody tr').count()).toBe(1)
  await page.locator('tbody a').first().click()
  await page.getByRole('dialog').getByText('SHA-256 over the line before and this line').waitFor()
})

/** As a person with a developer's tools would do it. */
async function alterLine(page: Page, seq: number): Promise<void> {
  await page.evaluate(async (line) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const db = await settled(indexedDB.open('daylight'))
    const table = db.transaction('audit', 'readwrite').objectStore('audit')
    await settled(table.put({ ...(await settled(table.get(line))), by: 'Somebody else' }))
    db.close()
  }, seq)
}
