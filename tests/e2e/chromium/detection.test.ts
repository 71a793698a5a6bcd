import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { launchChromium, openDashboard } from '../chromium.ts'
import { localToday } from '../local-today.ts'
import { readDatabase, rowsOf, sightingLines } from '../raw-database.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'

let standIn: StandIn
let context: BrowserContext
let dashboard: Page
let page: Page
const day = localToday()

beforeEach(async () => {
  standIn = await startStandIn()
  context = await launchChromium({ serverPort: standIn.port })
  dashboard = await openDashboard(context)
  page = await context.newPage()
})

afterEach(async () => {
  await context.close()
  await standIn.stop()
})

/** Waits until the sightings are exactly these, and then a little longer, so that one too many would show. */
async function expectSightings(...lines: string[]): Promise<void> {
  await expect.poll(() => sightingLines(dashboard)).toEqual([...lines].sort())
  await dashboard.waitForTimeout(300)
  expect(await sightingLines(dashboard)).toEqual([...lines].sort())
}

test('counts each opened page of a known tool, per host and day', async () => {
  for (const url of [
    'https://chatgpt.com/',
    'https://chatgpt.com/c/123',
    'https://claude.ai/new',
    'https://www.perplexity.ai/',
    'https://gemini.google.com/app',
    'https://chatgpt.com/?q=x',
    'https://github.com/copilot',
    'https://www.google.com/search?q=weather&udm=50',
  ])
    await page.goto(url)
  await expectSightings(
    `chatgpt chatgpt.com ${day} ×3`,
    `claude claude.ai ${day} ×1`,
    `perplexity www.perplexity.ai ${day} ×1`,
    `gemini gemini.google.com ${day} ×1`,
    `github-copilot github.com ${day} ×1`,
    `google-ai-mode www.google.com ${day} ×1`,
  )
  await expect.poll(() => rowsOf(dashboard, 'entries')).toHaveLength(6)
})

test('counts a reload and going back, which open the page again', async () => {
  await page.goto('https://chatgpt.com/')
  await page.reload()
  await page.goto('https://news.example/')
  await page.goBack()
  await expectSightings(`chatgpt chatgpt.com ${day} ×3`)
})

test('leaves no trace of any other site, also of those that look like a tool', async () => {
  const others = [
    'https://docs.google.com/document/d/1/edit',
    'https://github.com/someone/repo',
    'https://www.google.com/search?q=chatgpt',
    'https://help.openai.com/en/articles/1',
    'https://evilchatgpt.com/',
    'https://chatgpt.com.evil.example/',
    'https://news.example/chatgpt.com',
    'https://chatgpt.com/blog/x',
  ]
  for (const url of others) await page.goto(url)
  await page.goto('https://claude.ai/new')
  await expectSightings(`claude claude.ai ${day} ×1`)
  const { entries, audit, settings, ...rest } = await readDatabase(dashboard)
  expect(entries?.map((entry) => entry['toolId'])).toEqual(['claude'])
  expect(audit).toHaveLength(1)
  expect(settings).toEqual([])
  expect(Object.entries(rest).filter(([store, rows]) => rows.length > 0 && store !== 'meta' && store !== 'sightings')).toEqual([])
})

test('does not count a tool in a frame of another page', async () => {
  await page.goto('https://news.example/frame?of=https://chatgpt.com/embed')
  await page.frameLocator('iframe').locator('h1').waitFor()
  await page.goto('https://claude.ai/new')
  await expectSightings(`claude claude.ai ${day} ×1`)
})

test('counts only the page where a redirect ends', async () => {
  await page.goto('https://chatgpt.com/redirect?to=https://claude.ai/new')
  await page.goto('https://news.example/redirect?to=https://gemini.google.com/app')
  await expectSightings(`claude claude.ai ${day} ×1`, `gemini gemini.google.com ${day} ×1`)
})

test('notices a tool that an application opens without loading a page, once a day', async () => {
  await page.goto('https://github.com/someone/repo')
  await page.evaluate(() => history.pushState({}, '', '/copilot'))
  await expectSightings(`github-copilot github.com ${day} ×1`)
  await page.evaluate(() => history.pushState({}, '', '/someone/repo'))
  await page.evaluate(() => history.pushState({}, '', '/copilot/c/1'))
  await page.evaluate(() => {
    location.hash = '#part'
  })
  await expectSightings(`github-copilot github.com ${day} ×1`)
  await page.goto('https://github.com/copilot')
  await expectSightings(`github-copilot github.com ${day} ×2`)
})

test('counts in every tab', async () => {
  const second = await context.newPage()
  await Promise.all([page.goto('https://chatgpt.com/'), second.goto('https://chatgpt.com/')])
  await expectSightings(`chatgpt chatgpt.com ${day} ×2`)
})
