import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { addDays, type IsoDate, localDay, startOfDay } from '#core/calendar/iso-date.ts'
import { launchChromium, openDashboard } from '../chromium.ts'
import { type HistoryVisit, profileWithHistory } from '../history-profile.ts'
import { readDatabase, rowsOf, sightingLines } from '../raw-database.ts'

const timeZone = 'Asia/Tokyo'
const today = localDay(Date.now(), timeZone)
const hour = 3_600_000

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

/** Local noon, `daysAgo` days ago, and some hours more or less. */
function noon(daysAgo: number, hours = 0): number {
  return startOfDay(addDays(today, -daysAgo), timeZone) + (12 + hours) * hour
}

/**
 * 50,000 addresses: every fifth a tool's, over 90 days, and 12,000 of them on one day so that a single search cannot answer that day. Each address
 * was opened once, every tenth tool's address a second time on the day before.
 */
function largeHistory(): { visits: HistoryVisit[]; expected: string[] } {
  const hosts = [
    ['chatgpt', 'chatgpt.com', '/c/'],
    ['claude', 'claude.ai', '/chat/'],
    ['gemini', 'gemini.google.com', '/app/'],
    ['perplexity', 'www.perplexity.ai', '/search/'],
    ['github-copilot', 'github.com', '/copilot/c/'],
  ] as const
  const counts = new Map<string, number>()
  const count = (toolId: string, host: string, at: number) => {
    const key = `${toolId} ${host} ${localDay(at, timeZone)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const visits = Array.from({ length: 50_000 }, (_, i) => {
    const daysAgo = i < 12_000 ? 7 : 1 + (i % 88)
    const at = noon(daysAgo) + (i % 7200) * 1000
    if (i % 5 !== 0) return [{ url: `https://site-${i % 900}.example/page/${i}?q=${i}`, at }]
    const [toolId, host, path] = hosts[(i / 5) % hosts.length] ?? hosts[0]
    const opened = [at, ...(i % 50 === 0 ? [at - 24 * hour] : [])]
    for (const each of opened) count(toolId, host, each)
    return opened.map((each) => ({ url: `https://${host}${path}${i}`, at: each }))
  }).flat()
  return { visits, expected: [...counts].map(([key, pages]) => `${key} ×${pages}`).sort() }
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
