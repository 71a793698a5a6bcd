import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ExtensionBrowser, openExtensionBrowser } from '../../../bench/worker/extension-browser.ts'
import { localToday } from '../local-today.ts'
import { sightingLines } from '../raw-database.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'

// Playwright and Puppeteer turn off what these tests are about: pages that the browser prepares before, or keeps after, somebody sees them.
const day = localToday()
let standIn: StandIn
let browser: ExtensionBrowser

beforeEach(async () => {
  standIn = await startStandIn()
  browser = await openExtensionBrowser(resolve('.output/chrome-mv3'), standIn.port)
})

afterEach(async () => {
  await browser.chromium.close()
  await standIn.stop()
})

const sightings = () => sightingLines({ evaluate: (work) => browser.extensionPage.evaluate(work) as never })

test('a page that is prepared unseen is counted when somebody sees it, and once', async () => {
  // No driver may be attached to the page: Chromium would not prerender.
  await browser.chromium.browser.send('Target.createTarget', { url: 'https://chatgpt.com/prerender?of=/c/1' })
  await expect.poll(sightings).toEqual([`chatgpt chatgpt.com ${day} ×1`])
  await pause(1500)
  expect(await sightings()).toEqual([`chatgpt chatgpt.com ${day} ×1`])
  await expect.poll(sightings).toEqual([`chatgpt chatgpt.com ${day} ×2`])
})

test('a page that the browser kept and shows again is not counted again, also by a worker that was stopped', async () => {
  await browser.visit('https://chatgpt.com/')
  await browser.visit('https://news.example/')
  await expect.poll(sightings).toEqual([`chatgpt chatgpt.com ${day} ×1`])
  await browser.stopWorker()
  await browser.tab.evaluate(() => history.back())
  await expect.poll(() => browser.tab.evaluate(() => location.host)).toBe('chatgpt.com')
  await pause(1500)
  expect(await sightings()).toEqual([`chatgpt chatgpt.com ${day} ×1`])
})
