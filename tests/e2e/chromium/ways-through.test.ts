import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { unreviewed } from '#core/register/decision.ts'
import { sampleRegister } from '../../sample/register.ts'
import { launchChromium, openDashboard } from '../chromium.ts'
import { goTo } from '../dashboard-steps.ts'
import { fillDatabase } from '../fill-database.ts'
import { localToday } from '../local-today.ts'

const today = localToday() as IsoDate
let context: BrowserContext
let page: Page

/** More rows than are drawn at once. */
function withManyTools(count: number) {
  const register = sampleRegister(today)
  const ids = Array.from({ length: count }, (_, i) => `own-tool-${i}`)
  return {
    ...register,
    ownTools: ids.map((id) => ({ id, name: `Tool ${id}`, matches: [{ host: `${id}.example` }], addedOn: today })),
    entries: [...register.entries, ...ids.map((toolId) => ({ toolId, foundOn: today, foundBy: 'visit' as const, decision: unreviewed }))],
  }
}

beforeAll(async () => {
  context = await launchChromium()
  page = await openDashboard(context)
  await fillDatabase(page, withManyTools(300), { userName: 'Mika Sato', organisation: 'Example KK' })
})

beforeEach(async () => {
  await goTo(page, '#/')
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
})

afterAll(async () => {
  await context?.close()
})

const scrolled = () => page.evaluate(() => scrollY)
const focusedWords = () => page.evaluate(() => document.activeElement?.textContent?.trim())

test('the names keep their room in a table of which only some rows are drawn', async () => {
  await goTo(page, '#/inventory')
  await expect.poll(async () => (await page.locator('thead th').first().boundingBox())?.width).toBeGreaterThan(200)
  const cells = await page.locator('thead tr').evaluate((row) => row.lastElementChild?.getBoundingClientRect().right)
  expect(cells).toBeCloseTo(await page.locator('thead').evaluate((head) => head.getBoundingClientRect().right), 0)
})

test('a page that one comes to begins at its top, and back returns to where one was', async () => {
  await goTo(page, '#/inventory')
  await page.evaluate(() => scrollTo(0, 3000))
  await expect.poll(() => page.evaluate(() => history.state?.scrollY)).toBe(3000)
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('tbody th a')].find((link) => link.getBoundingClientRect().top > 200)?.click())
  await page.getByRole('heading', { name: 'How we got here' }).waitFor()
  expect(await scrolled()).toBe(0)
  await page.goBack()
  await expect.poll(scrolled).toBe(3000)
})

test('the search leads to a page with the focus on its heading', async () => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('anthropic')
  await page.getByRole('option', { name: 'Anthropic' }).first().waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(focusedWords).toBe('Anthropic')
})

test('a certificate is found by its number', async () => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('aims-0000')
  await page.getByRole('option', { name: 'Certificate · Anthropic' }).waitFor()
})

test('a cell of Annex A leads to its control, and the list to what is missing', async () => {
  await goTo(page, '#/annex-a')
  await page.getByRole('link', { name: 'A.8.2 System documentation' }).click()
  await expect.poll(focusedWords).toContain('A.8.2')
  expect(await scrolled()).toBeGreaterThan(0)
  await page.getByRole('radio', { name: 'Nothing on record yet' }).click()
  await page.getByRole('heading', { name: 'A.2 Policies' }).waitFor({ state: 'detached' })
  expect(await page.locator('tbody th').allTextContents()).toSatisfy((rows: string[]) => rows.length > 0 && rows.every((row) => /^A\.\d/.test(row)))
})

test('the first Tab offers the way past the navigation', async () => {
  await page.keyboard.press('Tab')
  expect(await focusedWords()).toBe('Skip to the page')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
})

test('the due list is worked off by keyboard from anywhere on its page, and the last step is taken back', async () => {
  await goTo(page, '#/due')
  await page.getByText('J and K move').waitFor()
  await page.keyboard.press('j')
  await expect.poll(focusedWords).toContain('DeepL Translator')
  await page.keyboard.press('r')
  await page.getByRole('heading', { name: 'Nothing is overdue' }).waitFor()
  // The row is gone; the next one has the focus.
  await expect.poll(focusedWords).toContain('Midjourney')
  await page.keyboard.press('Control+z')
  await page.getByRole('heading', { name: '1 thing is overdue' }).waitFor()
})

test('a month of the look ahead leads to its dates', async () => {
  await goTo(page, '#/due')
  await page.getByRole('link', { name: 'Overdue: 1 date' }).click()
  await page.getByText('13 dates, 1 shown').waitFor()
  await page.getByRole('link', { name: 'Overdue: 1 date' }).click()
  await page.getByText('13 dates', { exact: true }).waitFor()
})

test('the focus stays in the card of which a row was deleted', async () => {
  await goTo(page, '#/vendor/anthropic')
  const button = page.getByRole('button', { name: 'Delete “Register entry”' })
  await button.focus()
  await page.keyboard.press('Enter')
  await button.waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.querySelector('h2')?.textContent)).toBe('Evidence')
})

test('a form is saved from any field with Ctrl and Enter', async () => {
  await goTo(page, '#/tool/perplexity?decide=yes')
  await page.getByRole('dialog').getByText('Under review', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Reason' }).fill('Asked the vendor')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('status').getByText('Under review').waitFor()
})

/** Whether the page has what `selector` finds at the moment in which it is printed: "true" or "false". */
async function whilePrinting(selector: string): Promise<string> {
  await page.evaluate((wanted) => {
    const look = () => {
      document.title = String(document.querySelector(wanted) !== null)
    }
    addEventListener('beforeprint', look, { once: true })
  }, selector)
  await page.pdf()
  return page.title()
}

test('a long table is printed whole', async () => {
  await goTo(page, '#/inventory')
  const drawn = () => page.locator('tbody th').count()
  await expect.poll(drawn).toBeGreaterThan(8)
  expect(await drawn()).toBeLessThan(100)
  await expect.poll(() => whilePrinting('tbody tr:nth-child(308)')).toBe('true')
  await expect.poll(drawn).toBeLessThan(100)
})

test('paper is light, whatever the screen is', async () => {
  await fillDatabase(page, {}, { theme: 'dark' })
  await page.reload()
  await page.locator('html[data-theme="night"] h1').waitFor()
  await expect.poll(() => whilePrinting('html[data-theme="paper"]')).toBe('true')
  await page.locator('html[data-theme="night"]').waitFor()
})
