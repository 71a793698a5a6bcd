import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium, openDashboard } from '../chromium.ts'
import { decide, goTo, signAs } from '../dashboard-steps.ts'
import { rowsOf } from '../raw-database.ts'

let context: BrowserContext
let page: Page

beforeAll(async () => {
  context = await launchChromium()
  page = await openDashboard(context)
  await signAs(page, 'Ken Ito')
  await decide(page, 'claude', 'Approved', { 'Review by': '2027-05-20' })
})

afterAll(async () => context?.close())

test('a point of a tool is answered, and a reason is asked for where it does not apply', async () => {
  await goTo(page, '#/tool/claude')
  await page.getByRole('button', { name: 'A.5 Impact on people' }).click()
  const row = page.locator('details', { has: page.getByText('Wider effects', { exact: true }) })
  await row.locator('summary').click()
  await row.getByLabel('Answer').selectOption({ label: 'Not applicable' })
  await row.getByRole('button', { name: 'Save' }).click()
  await row.getByText('Give the reason.').waitFor()
  await row.getByLabel('Note').fill('Ten people use it for drafts.')
  await row.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('status').getByText('Wider effects').waitFor()
  await expect
    .poll(() => rowsOf(page, 'toolControlAnswers'))
    .toEqual([{ toolId: 'claude', pointId: 'impact-society', state: 'not-applicable', note: 'Ten people use it for drafts.' }])
})

test('the class under the EU AI Act is noted with its reason and shows from when its rules apply', async () => {
  await page.getByRole('button', { name: 'Add notes' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Class (EU AI Act)').selectOption({ label: 'High risk, Annex III' })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText('Give the reason.').waitFor()
  await dialog.getByLabel('Reason for the class').fill('Ranks applicants.')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText('2 Dec 2027').waitFor()
})

test('a starter set names who is responsible, and one undo takes it back', async () => {
  await goTo(page, '#/vendor/anthropic')
  await page.getByRole('button', { name: 'A.10.2' }).click()
  await page.getByRole('button', { name: 'Business SaaS' }).click()
  await page.getByRole('status').getByText('8 responsibilities').waitFor()
  await expect.poll(() => rowsOf(page, 'controlAnswers')).toHaveLength(8)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => rowsOf(page, 'controlAnswers')).toEqual([])
})

test('a programme that we accept and a use that reaches customers show on the page of Annex A', async () => {
  await page.getByRole('button', { name: 'Add a programme' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Programme').fill('Red-teaming')
  await dialog.getByLabel('Controls').fill('A.6.2.4')
  await dialog.getByLabel('Our judgement').selectOption({ label: 'Accepted' })
  await dialog.getByLabel('Reason').fill('Report read.')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Add a use' }).click()
  await dialog.getByLabel('Use', { exact: false }).first().fill('Draft replies')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await goTo(page, '#/annex-a')
  for (const [control, subject] of [
    ['A.6.2.4', 'Anthropic'],
    ['A.5.5', 'Claude'],
  ] as const) {
    const row = page.locator('tr', { hasText: control })
    await row.locator('summary').first().click()
    await row.getByRole('link', { name: subject }).waitFor()
  }
})
