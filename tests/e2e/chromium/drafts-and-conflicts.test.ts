import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sampleRegister } from '../../sample/register.ts'
import { launchChromium, openDashboard } from '../chromium.ts'
import { goTo } from '../dashboard-steps.ts'
import { fillDatabase } from '../fill-database.ts'
import { localToday } from '../local-today.ts'
import { readDatabase } from '../raw-database.ts'

const today = localToday()
let context: BrowserContext
let page: Page
let dialog: Locator

beforeAll(async () => {
  context = await launchChromium()
  page = await openDashboard(context)
  await fillDatabase(page, sampleRegister(today), { userName: 'Ken Ito' })
})

afterAll(async () => context?.close())

beforeEach(async () => {
  await page.evaluate(forgetDrafts)
  await page.close()
  page = await openDashboard(context)
  dialog = page.getByRole('dialog')
})

/** A test that failed must not spoil the next one. */
async function forgetDrafts(): Promise<void> {
  const opened = indexedDB.open('daylight')
  await new Promise((resolve) => {
    opened.onsuccess = resolve
  })
  const transaction = opened.result.transaction('drafts', 'readwrite')
  transaction.objectStore('drafts').clear()
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  opened.result.close()
}

const rows = async (table: string) => (await readDatabase(page))[table] ?? []
const drafts = async () => (await rows('drafts')).map(({ key }) => key)

/** The tab is closed in the middle of typing, and another one is opened. */
async function loseTab(): Promise<void> {
  await page.close({ runBeforeUnload: false })
  page = await openDashboard(context)
  dialog = page.getByRole('dialog')
}

async function recordCertificate(): Promise<void> {
  await goTo(page, '#/vendor/openai')
  await page.getByRole('button', { name: 'Record a certificate' }).first().click()
}

async function decideOn(toolId: string): Promise<void> {
  await goTo(page, `#/tool/${toolId}`)
  await page.locator('main').getByRole('link', { name: 'Decide' }).first().click()
}

test('a form begins at its first field', async () => {
  await recordCertificate()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('edition')
})

test('what was typed outlives the tab, is offered with its day, and is forgotten once saved', async () => {
  await recordCertificate()
  await dialog.getByLabel('Standard and edition').fill('CSA STAR for AI')
  await dialog.getByLabel('STAR level').selectOption({ index: 1 })
  await dialog.getByLabel('Scope').fill('The API, "as is"\nand its console')
  await expect.poll(drafts).toEqual(['certificate openai'])
  const level = await dialog.getByLabel('STAR level').inputValue()
  await loseTab()
  await recordCertificate()
  await dialog.getByText(`You began this on`).waitFor()
  expect(await dialog.getByLabel('Scope').inputValue()).toBe('')
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await expect.poll(() => dialog.getByLabel('Scope').inputValue()).toBe('The API, "as is"\nand its console')
  expect(await dialog.getByLabel('STAR level').inputValue()).toBe(level)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(drafts).toEqual([])
  expect(await rows('certificates')).toContainEqual(expect.objectContaining({ vendorId: 'openai', edition: 'CSA STAR for AI', scopeText: 'The API, "as is"\nand its console' }))
  await recordCertificate()
  await dialog.getByLabel('Scope').waitFor()
  expect(await dialog.getByText('You began this on').count()).toBe(0)
})

test('a decision comes back with its choice, its boxes and its texts', async () => {
  await decideOn('perplexity')
  await dialog.getByText('Approved with conditions', { exact: true }).click()
  await dialog.getByLabel('Conditions *').fill('Company account')
  await dialog.getByRole('checkbox', { name: 'Public', exact: true }).check()
  await dialog.getByRole('button', { name: 'in 6 months' }).click()
  const reviewBy = await dialog.getByLabel('Review by *').inputValue()
  await expect.poll(drafts).toEqual(['decision perplexity'])
  await loseTab()
  await decideOn('perplexity')
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await expect.poll(() => dialog.getByLabel('Conditions *').inputValue()).toBe('Company account')
  expect(await dialog.getByRole('checkbox', { name: 'Public', exact: true }).isChecked()).toBe(true)
  expect(await dialog.getByLabel('Review by *').inputValue()).toBe(reviewBy)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  const entry = (await rows('entries')).find(({ toolId }) => toolId === 'perplexity')
  expect(entry?.['decision']).toMatchObject({ status: 'approved-with-conditions', conditions: ['Company account'], allowedData: ['public'], reviewBy })
})

test('rows that were added to a form come back with it', async () => {
  await goTo(page, '#/own-tools?add')
  await dialog.getByLabel('Name *').fill('PixelWrite')
  await dialog.getByRole('button', { name: 'Another address' }).click()
  await dialog.locator('[name="address.0"]').fill('https://pixel.example/')
  await dialog.locator('[name="address.1"]').fill('https://write.example/app')
  await dialog.locator('[name="path.1"]').fill('/app')
  await expect.poll(drafts).toEqual(['own-tool new'])
  await loseTab()
  await goTo(page, '#/own-tools?add')
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await expect.poll(() => dialog.locator('[name="path.1"]').inputValue()).toBe('/app')
  expect(await dialog.locator('[name="address.0"]').inputValue()).toBe('https://pixel.example/')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(drafts).toEqual([])
})

test('a draft is discarded, kept by Escape, counted in My data, and thrown away by Cancel', async () => {
  await goTo(page, '#/vendor/deepl')
  await page.getByRole('button', { name: 'Edit vendor' }).click()
  await dialog.getByLabel('Note').fill('Ask again in spring')
  await expect.poll(drafts).toEqual(['vendor deepl'])
  await page.keyboard.press('Escape')
  await page.getByText('What you typed is kept in this browser').waitFor()
  await goTo(page, '#/my-data')
  await page
    .locator('div', { has: page.locator('dt', { hasText: 'Forms begun and not saved' }) })
    .last()
    .getByText('1', { exact: true })
    .waitFor()
  await goTo(page, '#/vendor/deepl')
  await page.getByRole('button', { name: 'Edit vendor' }).click()
  await dialog.getByRole('button', { name: 'Discard' }).click()
  await expect.poll(drafts).toEqual([])
  await dialog.getByLabel('Note').fill('Other')
  await expect.poll(drafts).toEqual(['vendor deepl'])
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(drafts).toEqual([])
})

test('an answer to a control keeps its draft in its own form', async () => {
  const open = async () => {
    await goTo(page, '#/vendor/openai')
    await page.getByRole('button', { name: 'A.10.3' }).click()
    const row = page.locator('details', { has: page.getByText('Exit', { exact: true }) })
    await row.locator('summary').click()
    return row
  }
  const row = await open()
  await row.getByLabel('Note').fill('Export within 30 days')
  await expect.poll(drafts).toEqual(['control openai exit'])
  await loseTab()
  const again = await open()
  await again.getByRole('button', { name: 'Continue' }).click()
  await expect.poll(() => again.getByLabel('Note').inputValue()).toBe('Export within 30 days')
  await again.getByRole('button', { name: 'Save' }).click()
  await expect.poll(drafts).toEqual([])
  expect(await rows('controlAnswers')).toContainEqual(expect.objectContaining({ vendorId: 'openai', pointId: 'exit', note: 'Export within 30 days' }))
})

/** Two dashboards with the same vendor's form open; the other one saves first. */
async function collide(mine: Record<string, string>, theirs: Record<string, string>): Promise<void> {
  const other = await openDashboard(context, '#/vendor/openai')
  await goTo(page, '#/vendor/openai')
  for (const [tab, fields] of [
    [page, mine],
    [other, theirs],
  ] as const) {
    await tab.bringToFront()
    await tab.getByRole('button', { name: 'Edit vendor' }).click()
    for (const [label, value] of Object.entries(fields)) await tab.getByRole('dialog').getByLabel(label, { exact: true }).fill(value)
  }
  await other.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await other.getByRole('dialog').waitFor({ state: 'detached' })
  await other.close()
  await page.bringToFront()
  await dialog.first().getByRole('button', { name: 'Save' }).click()
  await page.getByRole('dialog', { name: 'Somebody else changed' }).waitFor()
}

const openai = async () => (await rows('vendors')).find(({ id }) => id === 'openai')
const choice = () => page.getByRole('dialog', { name: 'Somebody else changed' })

test('a change made in another tab is shown beside the own one, and nothing is written until somebody chooses', async () => {
  await collide({ Owner: 'Legal' }, { Owner: 'Security', Note: 'Renewal in May' })
  const line = (field: string) =>
    choice()
      .locator('tr', { has: page.getByRole('rowheader', { name: field }) })
      .locator('td')
  expect(await line('Owner').allInnerTexts()).toEqual(['Procurement', 'Security', 'Legal'])
  expect(await line('Note').allInnerTexts()).toEqual(['nothing', 'Renewal in May', 'nothing'])
  await choice().getByText('Ken Ito changed it on').waitFor()
  expect(await openai()).toMatchObject({ owner: 'Security', note: 'Renewal in May' })
  // The other tab was open at the same form: its saving must not have taken this one's draft.
  await expect.poll(drafts).toEqual(['vendor openai'])
  await choice().getByRole('button', { name: 'Back to the form' }).click()
  await choice().waitFor({ state: 'detached' })
  expect(await dialog.getByLabel('Owner').inputValue()).toBe('Legal')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await choice().getByRole('button', { name: 'Save mine' }).click()
  await dialog.first().waitFor({ state: 'detached' })
  expect(await openai()).toMatchObject({ owner: 'Legal' })
  expect(await openai()).not.toHaveProperty('note')
})

test('theirs is kept by one press, and the form is left', async () => {
  await collide({ Owner: 'Sales' }, { Owner: 'Security' })
  await choice().getByRole('button', { name: 'Keep theirs' }).click()
  await dialog.first().waitFor({ state: 'detached' })
  expect(await openai()).toMatchObject({ owner: 'Security' })
  await expect.poll(drafts).toEqual([])
})

test('a draft that is continued after somebody else changed the record asks too', async () => {
  await goTo(page, '#/vendor/openai')
  await page.getByRole('button', { name: 'Edit vendor' }).click()
  await dialog.getByLabel('Owner').fill('Finance')
  await expect.poll(drafts).toEqual(['vendor openai'])
  await loseTab()
  await fillDatabase(page, { vendors: [{ id: 'openai', position: 'unknown', riskTier: 'low' }] as never })
  await goTo(page, '#/vendor/openai')
  await page.reload()
  await page.getByRole('button', { name: 'Edit vendor' }).click()
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await expect.poll(() => dialog.getByLabel('Owner').inputValue()).toBe('Finance')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await choice().getByRole('button', { name: 'Keep theirs' }).click()
  expect(await openai()).toMatchObject({ riskTier: 'low' })
})

test('an own statement is changed and deleted, and a judgement is taken back, each with its undo', async () => {
  await goTo(page, '#/vendor/anthropic')
  await page.getByRole('button', { name: 'Edit the statement by Vendor announcement' }).click()
  await dialog.getByLabel('Note').fill('Confirmed by mail')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Confirmed by mail').waitFor()
  await page.getByRole('button', { name: 'Delete the statement by Vendor announcement' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Edit the statement by Vendor announcement' }).waitFor()
  const judged = async () => (await rows('judgements')).filter(({ plan }) => plan === 'Free').length
  await page.getByRole('button', { name: 'Take back the judgement on Claude, Free' }).click()
  await expect.poll(judged).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(judged).toBe(1)
})
