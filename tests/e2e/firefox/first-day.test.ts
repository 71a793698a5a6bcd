import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { addDays, startOfDay } from '#core/calendar/iso-date.ts'
import { installDaylight, launchFirefox, openExtensionPage, visit } from '../firefox.ts'
import { type FirefoxVisit, firefoxProfileWithHistory } from '../firefox-history.ts'
import { answerQuestion } from '../firefox-question.ts'
import { hour, largeHistory, noon, timeZone, today } from '../large-history.ts'
import { press, waitForText } from '../popup-steps.ts'
import { readDatabase, rowsOf, sightingLines } from '../raw-database.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'

const environment = { TZ: timeZone }
const hosts = ['chatgpt.com', 'claude.ai', 'gemini.google.com', 'www.perplexity.ai', 'evilchatgpt.com', 'news.example']
let standIn: StandIn
let browser: Browser

beforeAll(async () => {
  standIn = await startStandIn(443)
})

afterEach(async () => {
  await browser.close()
})

afterAll(async () => {
  await standIn?.stop()
})

async function openFirstDay(visits: readonly FirefoxVisit[]): Promise<Page> {
  browser = await launchFirefox({ profile: await firefoxProfileWithHistory(visits), hosts: [], environment })
  const page = await openExtensionPage(browser, '/options.html#/first-day')
  // In a small window what is said at the bottom lies over the button.
  await page.setViewport({ width: 1280, height: 900 })
  return page
}

async function search(page: Page, { days = 90, answer = 'Allow' }: { days?: number; answer?: 'Allow' | 'Deny' } = {}): Promise<void> {
  await page.bringToFront()
  await page.locator('input[name="days"]').fill(String(days))
  await press(page, 'Search the history')
  await answerQuestion(browser, answer)
}

function tick(page: Page, name: string): Promise<void> {
  return page.locator(`input[aria-label="${name}"]`).click()
}

function permissionsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await Reflect.get(globalThis, 'browser').permissions.getAll()).permissions)
}

test('finds what was opened before Daylight came, and nothing of other sites', async () => {
  browser = await launchFirefox({ profile: mkdtempSync(join(tmpdir(), 'daylight-firefox-')), hosts, environment, installed: false })
  const chats = Array.from({ length: 24 }, (_, i) => `https://chatgpt.com/c/${i}`)
  const tools = [...chats, 'https://claude.ai/new', 'https://gemini.google.com/app', 'https://www.perplexity.ai/search/1']
  const others = [
    'https://evilchatgpt.com/',
    'https://news.example/story',
    'https://news.example/frame?of=https://chatgpt.com/embed',
    // Firefox keeps an address that only sends the browser on as a visit of its own.
    'https://chatgpt.com/redirect?to=https://news.example/',
    'https://claude.ai/redirect?to=https://gemini.google.com/app',
  ]
  for (const url of [...tools, ...others]) await (await visit(browser, url)).close()
  await installDaylight(browser)
  const page = await openExtensionPage(browser, '/options.html#/first-day')
  const before = await permissionsOf(page)
  expect(before).not.toContain('history')
  await search(page)
  await waitForText(page, '4 AI tools were opened on 1 day')
  expect(await permissionsOf(page)).toEqual(before)
  expect(await sightingLines(page)).toEqual([])
  await press(page, 'Store 4 tools')
  const stored = [`chatgpt chatgpt.com ${today} ×24`, `claude claude.ai ${today} ×1`, `gemini gemini.google.com ${today} ×2`, `perplexity www.perplexity.ai ${today} ×1`]
  await expect.poll(() => sightingLines(page)).toEqual(stored)
  const text = JSON.stringify(await readDatabase(page))
  for (const trace of ['https://', '/c/1', '/app', 'evil', 'news.example', 'redirect']) expect(text).not.toContain(trace)
})

test('finds every tool of a history of 50,000 addresses, stores it when confirmed, and gives the permission back', async () => {
  const { visits, expected } = largeHistory()
  const page = await openFirstDay(visits.map((each) => ({ ...each, title: 'A page' })))
  const before = await permissionsOf(page)
  await search(page)
  const startedAt = performance.now()
  await page.waitForFunction(() => document.body.textContent.includes('5 AI tools were opened'), { timeout: 90_000 })
  console.log(`50,000 addresses in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  await waitForText(page, 'Looked through 51,000 entries')
  expect(await permissionsOf(page)).toEqual(before)
  expect(await sightingLines(page)).toEqual([])
  await press(page, 'Store 5 tools')
  await expect.poll(() => sightingLines(page)).toEqual(expected)
  const { entries = [], audit = [] } = await readDatabase(page)
  expect(entries.every((entry) => entry['foundBy'] === 'import')).toBe(true)
  expect(audit).toHaveLength(6)
  await press(page, 'Undo')
  await expect.poll(() => sightingLines(page)).toEqual([])
  await expect.poll(() => rowsOf(page, 'entries')).toEqual([])
}, 240_000)

test('counts what somebody opened in the span, by the local day, and nothing else', async () => {
  const chat = 'https://chatgpt.com/c/1'
  const title = 'A page'
  const begin = startOfDay(addDays(today, -9), timeZone)
  const page = await openFirstDay([
    { url: chat, at: noon(1), title },
    { url: chat, at: noon(1, 1), type: 'reload', title },
    { url: chat, at: noon(1, 2), type: 'framed-link', title },
    { url: chat, at: noon(1, 3), type: 'bookmark', title },
    { url: chat, at: noon(1, 4), type: 'redirect-target', title },
    // A second before and at the first midnight of the span, and a second before the next.
    { url: chat, at: begin - 1000, title },
    { url: chat, at: begin, title },
    { url: 'https://claude.ai/new', at: begin + 24 * hour - 1000, type: 'typed', title },
    { url: 'https://claude.ai/', at: noon(2), type: 'typed' },
    { url: 'https://claude.ai/files/report.pdf', at: noon(2), type: 'download', title: 'report.pdf' },
    { url: 'https://gemini.google.com/app', at: noon(2), type: 'framed-link', title },
    { url: 'https://chatgpt.com/blog/x', at: noon(2), title },
    { url: 'https://evilchatgpt.com/', at: noon(2), title },
  ])
  await search(page, { days: 10 })
  await press(page, 'Store 2 tools')
  const [first, last] = [addDays(today, -9), addDays(today, -1)]
  await expect.poll(() => sightingLines(page)).toEqual([`chatgpt chatgpt.com ${first} ×1`, `chatgpt chatgpt.com ${last} ×4`, `claude claude.ai ${first} ×1`])
})

test('leaves out what was unticked, by tool and by day, and doubles nothing the second time', async () => {
  const page = await openFirstDay([
    { url: 'https://chatgpt.com/', at: noon(1), title: 'A page' },
    { url: 'https://chatgpt.com/', at: noon(3), title: 'A page' },
    { url: 'https://claude.ai/new', at: noon(2), title: 'A page' },
  ])
  await search(page)
  await tick(page, 'Take Claude over')
  await page.locator('::-p-aria([name="By day"][role="radio"])').click()
  await waitForText(page, 'ChatGPT 1')
  await page.locator('tbody tr:last-child input[type="checkbox"]').click()
  await press(page, 'Store 1 tool')
  const line = `chatgpt chatgpt.com ${addDays(today, -1)} ×1`
  await expect.poll(() => sightingLines(page)).toEqual([line])
  await press(page, 'Search again')
  await search(page)
  await tick(page, 'Take Claude over')
  await press(page, 'Store 1 tool')
  await expect.poll(() => sightingLines(page)).toEqual([`chatgpt chatgpt.com ${addDays(today, -3)} ×1`, line])
})

test('says so when the person does not allow it, and asks again the next time', async () => {
  const page = await openFirstDay([{ url: 'https://chatgpt.com/', at: noon(1), title: 'A page' }])
  await search(page, { answer: 'Deny' })
  await waitForText(page, 'The browser did not give the permission, so nothing was read.')
  expect(await permissionsOf(page)).not.toContain('history')
  await search(page)
  await waitForText(page, '1 AI tool was opened on 1 day')
})

test('gives the permission back and stores nothing when it is cancelled', async () => {
  const page = await openFirstDay([{ url: 'https://chatgpt.com/', at: noon(1), title: 'A page' }])
  await search(page, { days: 3650 })
  await press(page, 'Cancel')
  await waitForText(page, 'The search was cancelled')
  expect(await permissionsOf(page)).not.toContain('history')
  expect(await sightingLines(page)).toEqual([])
})

test('gives the permission back when the page is closed in the middle of it', async () => {
  const page = await openFirstDay([{ url: 'https://chatgpt.com/', at: noon(1), title: 'A page' }])
  await search(page, { days: 3650 })
  await waitForText(page, 'Searching the last 3,650 days')
  expect(await permissionsOf(page)).toContain('history')
  await page.close()
  const next = await openExtensionPage(browser, '/options.html#/own-tools')
  // The worker looks around in five minutes by itself, and at once when it is told of a change.
  await next.evaluate(() => Reflect.get(globalThis, 'browser').storage.local.set({ catchUpSignals: 1 }))
  await expect.poll(() => permissionsOf(next)).not.toContain('history')
})

test('says how much was looked through when no tool was among it', async () => {
  const page = await openFirstDay([{ url: 'https://news.example/', at: noon(1), title: 'A page' }])
  await search(page)
  await waitForText(page, 'No AI tool was opened in the last 90 days')
  await waitForText(page, '1 entry of the history was looked through.')
})
