import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchFirefox, openExtensionPage, visit } from '../firefox.ts'
import { localToday } from '../local-today.ts'
import { readDatabase, sightingLines } from '../raw-database.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'

const hosts = [
  'chatgpt.com',
  'claude.ai',
  'gemini.google.com',
  'www.perplexity.ai',
  'github.com',
  'docs.google.com',
  'www.google.com',
  'help.openai.com',
  'evilchatgpt.com',
  'news.example',
]
const profile = mkdtempSync(join(tmpdir(), 'daylight-firefox-'))
const idleMs = 2000
const day = localToday()
let standIn: StandIn
let browser: Browser

beforeAll(async () => {
  standIn = await startStandIn(443)
  browser = await launchFirefox({ profile, hosts, idleMs })
  // The first visit after an installation can come before the event page has started.
  await pause(3000)
})

afterAll(async () => {
  await browser?.close()
  await standIn?.stop()
})

/** The sightings on disk, read through a page that is closed again. */
async function sightings(): Promise<string[]> {
  const page = await openExtensionPage(browser, '/options.html')
  const lines = await sightingLines(page)
  await page.close()
  return lines
}

test('counts each opened page of a known tool, per host and day', async () => {
  for (const url of ['https://chatgpt.com/', 'https://chatgpt.com/c/1?q=x', 'https://claude.ai/new', 'https://github.com/copilot']) await (await visit(browser, url)).close()
  await expect.poll(sightings).toEqual([`chatgpt chatgpt.com ${day} ×2`, `claude claude.ai ${day} ×1`, `github-copilot github.com ${day} ×1`])
})

test('leaves no trace of other sites, of look-alikes, of frames and of addresses that only redirect', async () => {
  const before = await sightings()
  const others = [
    'https://docs.google.com/document/d/1/edit',
    'https://github.com/someone/repo',
    'https://www.google.com/search?q=chatgpt',
    'https://help.openai.com/en/articles/1',
    'https://evilchatgpt.com/',
    'https://news.example/frame?of=https://chatgpt.com/embed',
    'https://chatgpt.com/redirect?to=https://news.example/',
  ]
  for (const url of others) await (await visit(browser, url)).close()
  await pause(500)
  expect(await sightings()).toEqual(before)
  const page = await openExtensionPage(browser, '/options.html')
  const text = JSON.stringify(await readDatabase(page))
  await page.close()
  for (const trace of ['docs.google', 'someone', 'www.google', 'openai.com', 'evil', 'news.example']) expect(text).not.toContain(trace)
})

test('notices a tool that an application opens without loading a page', async () => {
  const page = await visit(browser, 'https://www.google.com/search?q=weather')
  await page.evaluate(() => history.pushState({}, '', '/search?q=weather&udm=50'))
  await expect.poll(sightings).toContain(`google-ai-mode www.google.com ${day} ×1`)
  await page.close()
})

test('counts on when the event page was suspended in between', async () => {
  await pause(2 * idleMs + 1000)
  await (await visit(browser, 'https://gemini.google.com/app')).close()
  await expect.poll(sightings).toContain(`gemini gemini.google.com ${day} ×1`)
})

test('keeps counting in the same row after the browser was restarted', async () => {
  await browser.close()
  browser = await launchFirefox({ profile, hosts, idleMs })
  expect(await sightings()).toContain(`chatgpt chatgpt.com ${day} ×2`)
  await (await visit(browser, 'https://chatgpt.com/c/2')).close()
  await expect.poll(sightings).toContain(`chatgpt chatgpt.com ${day} ×3`)
})
