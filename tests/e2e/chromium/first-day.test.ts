import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { addDays, type IsoDate, startOfDay } from '#core/calendar/iso-date.ts'
import { launchChromium, openDashboard } from '../chromium.ts'
import { type HistoryVisit, profileWithHistory } from '../history-profile.ts'
import { hour, largeHistory, noon, timeZone, today } from '../large-history.ts'
import { readDatabase, rowsOf, sightingLines } from '../raw-database.ts'

let context: BrowserContext

afterEach(async () => {
  await context.close()
})

async function openFirstDay(visits: readonly HistoryVisit[]): Promise<Page> {
  context = await launchChromium({ profile: await profileWithHistory(visits), environment: { TZ: timeZone } })
  return openDashboard(context, '#/first-day')
}

async function search(page: Page, days = 90): Promise<void> {
  await page.getByLabel('How many days back').fill(String(days))
  await page.getByRole('button', { name: 'Search the history' }).click()
}

function mayReadHistory(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(globalThis, 'chrome').permissions.contains({ permissions: ['history'] }))
}

test('finds every tool of a history of 50,000 addresses, stores it when confirmed, and gives the permission back', async () => {
  const { visits, expected } = largeHistory()
  const page = await openFirstDay(visits)
  const startedAt = performance.now()
  await search(page)
  await page.getByRole('heading', { name: '5 AI tools were opened' }).waitFor({ timeout: 60_000 })
  console.log(`50,000 addresses in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  expect(await page.locator('main').textContent()).toContain('Looked through 51,001 entries')
  expect(await mayReadHistory(page)).toBe(false)
  expect(await sightingLines(page)).toEqual([])
  await page.getByRole('button', { name: 'Store 5 tools' }).click()
  await expect.poll(() => sightingLines(page)).toEqual(expected)
  const { entries = [], audit = [] } = await readDatabase(page)
  expect(entries.every((entry) => entry['foundBy'] === 'import')).toBe(true)
  expect(audit).toHaveLength(6)
  await page.getByRole('heading', { name: '5 tools were taken over from the history.' }).waitFor()
  await page.getByText('5 of them wait for a decision.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('heading', { name: 'It was taken back.' }).waitFor()
  await expect.poll(() => sightingLines(page)).toEqual([])
  await expect.poll(() => rowsOf(page, 'entries')).toEqual([])
}, 180_000)

test('leaves out what the browser was told by other devices of the same person', async () => {
  const page = await openFirstDay([
    { url: 'https://chatgpt.com/', at: noon(1) },
    { url: 'https://chatgpt.com/', at: noon(2), elsewhere: true },
    { url: 'https://claude.ai/new', at: noon(2), elsewhere: true },
  ])
  await search(page)
  await page.getByRole('button', { name: 'Store 1 tool' }).click()
  await expect.poll(() => sightingLines(page)).toEqual([`chatgpt chatgpt.com ${addDays(today, -1)} ×1`])
})

test('counts what somebody opened in the span, by the local day, and nothing else', async () => {
  const chat = 'https://chatgpt.com/c/1'
  const begin = startOfDay(addDays(today, -9), timeZone)
  const page = await openFirstDay([
    { url: chat, at: noon(1) },
    { url: chat, at: noon(1, 1), transition: 'reload' },
    { url: chat, at: noon(1, 2), transition: 'auto-subframe' },
    { url: chat, at: noon(1, 3), transition: 'manual-subframe' },
    { url: chat, at: noon(1, 4), transition: 'keyword-generated' },
    // A second before and at the first midnight of the span, and a second before the next.
    { url: chat, at: begin - 1000 },
    { url: chat, at: begin },
    { url: 'https://claude.ai/new', at: begin + 24 * hour - 1000, transition: 'typed' },
    { url: 'https://chatgpt.com/blog/x', at: noon(2) },
    { url: 'https://docs.google.com/document/d/1', at: noon(2) },
    { url: 'https://evilchatgpt.com/', at: noon(2) },
  ])
  await search(page, 10)
  await page.getByRole('button', { name: 'Store 2 tools' }).click()
  const days = (daysAgo: number): IsoDate => addDays(today, -daysAgo)
  await expect.poll(() => sightingLines(page)).toEqual([`chatgpt chatgpt.com ${days(1)} ×2`, `chatgpt chatgpt.com ${days(9)} ×1`, `claude claude.ai ${days(9)} ×1`].sort())
  const text = JSON.stringify(await readDatabase(page))
  expect(text).not.toContain('https://')
  expect(text).not.toContain('/c/1')
})

test('leaves out what was unticked, keeps the larger count, and doubles nothing the second time', async () => {
  const page = await openFirstDay([
    { url: 'https://chatgpt.com/', at: noon(1) },
    { url: 'https://chatgpt.com/', at: noon(3) },
    { url: 'https://claude.ai/new', at: noon(2) },
  ])
  await search(page)
  await page.getByRole('checkbox', { name: 'Take Claude over' }).click()
  await page.getByRole('radio', { name: 'By day' }).click()
  await page
    .getByRole('checkbox', { name: /^Take .* over$/ })
    .last()
    .click()
  await page.getByRole('button', { name: 'Store 1 tool' }).click()
  const line = `chatgpt chatgpt.com ${addDays(today, -1)} ×1`
  await expect.poll(() => sightingLines(page)).toEqual([line])
  await page.getByRole('button', { name: 'Search again' }).click()
  await search(page)
  await page.getByRole('checkbox', { name: 'Take Claude over' }).click()
  await page.getByRole('button', { name: 'Store 1 tool' }).click()
  await expect.poll(() => sightingLines(page)).toEqual([line, `chatgpt chatgpt.com ${addDays(today, -3)} ×1`].sort())
})

test('gives the permission back and stores nothing when it is cancelled', async () => {
  const page = await openFirstDay([{ url: 'https://chatgpt.com/', at: noon(1) }])
  await search(page, 3650)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('The search was cancelled').waitFor()
  expect(await mayReadHistory(page)).toBe(false)
  expect(await sightingLines(page)).toEqual([])
})

test('gives the permission back when the page is closed in the middle of it', async () => {
  const page = await openFirstDay([{ url: 'https://chatgpt.com/', at: noon(1) }])
  await search(page, 3650)
  await page.getByRole('heading', { name: 'Searching the last 3,650 days' }).waitFor()
  expect(await mayReadHistory(page)).toBe(true)
  await page.close()
  const next = await openDashboard(context)
  // The worker looks around in five minutes by itself, and at once when it is told of a change.
  await next.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.set({ catchUpSignals: 1 }))
  await expect.poll(() => mayReadHistory(next)).toBe(false)
})
