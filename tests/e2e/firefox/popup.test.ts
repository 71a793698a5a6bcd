import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchFirefox, openExtensionPage, visit } from '../firefox.ts'
import { closePopup, openRealPopup, pressAndClosePopup, pressInPopup, waitInPopup } from '../firefox-popup.ts'
import { localToday } from '../local-today.ts'
import { rowsOf, sightingLines } from '../raw-database.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'

const day = localToday()
let standIn: StandIn
let browser: Browser
let dashboard: Page

beforeAll(async () => {
  standIn = await startStandIn(443)
  browser = await launchFirefox({
    profile: mkdtempSync(join(tmpdir(), 'daylight-firefox-')),
    hosts: ['claude.ai', 'chatgpt.com', 'gemini.google.com', 'www.perplexity.ai', 'pixelwrite.example'],
  })
  dashboard = await openExtensionPage(browser, '/options.html')
})

afterAll(async () => {
  await browser?.close()
  await standIn?.stop()
})

async function popupOver(address: string): Promise<Page> {
  const tab = await visit(browser, address)
  await tab.bringToFront()
  await openRealPopup(browser)
  return tab
}

test('two clicks on the toolbar’s popup are enough to flag the tool in front', async () => {
  await popupOver('https://claude.ai/new')
  await waitInPopup(browser, 'Unreviewed')
  await pressInPopup(browser, 'I use this tool')
  await pressInPopup(browser, 'Flag')
  await waitInPopup(browser, 'is flagged')
  await closePopup(browser)
  await expect.poll(() => rowsOf(dashboard, 'flags')).toMatchObject([{ toolId: 'claude', day, purpose: '', data: [], account: 'work' }])
})

test('what is pressed in the very moment in which the popup closes is not lost', async () => {
  const flagged = async () => (await rowsOf(dashboard, 'flags'))?.map(({ toolId }) => toolId).sort()
  const before = (await flagged()) ?? []
  const tools = { chatgpt: 'https://chatgpt.com/', gemini: 'https://gemini.google.com/app', perplexity: 'https://www.perplexity.ai/' }
  for (const address of Object.values(tools)) {
    await popupOver(address)
    await pressInPopup(browser, 'I use this tool')
    await pressAndClosePopup(browser, 'Flag')
  }
  await expect.poll(flagged).toEqual([...before, ...Object.keys(tools)].sort())
  // Nothing of it stays behind outside the database.
  const left = () => dashboard.evaluate(async () => [...Object.keys(localStorage), ...Object.keys(await Reflect.get(globalThis, 'browser').storage.local.get(null))])
  await expect.poll(async () => (await left()).filter((key) => key.startsWith('errand'))).toEqual([])
})

test('a site that the catalogue does not know is flagged in the popup, and noticed where it stands open', async () => {
  await popupOver('https://pixelwrite.example/new')
  await waitInPopup(browser, 'Not in the catalogue')
  await pressInPopup(browser, 'Flag as AI tool')
  await pressInPopup(browser, 'Flag')
  await waitInPopup(browser, 'is flagged')
  await closePopup(browser)
  await expect.poll(() => rowsOf(dashboard, 'ownTools')).toMatchObject([{ id: 'own-pixelwrite-example', matches: [{ host: 'pixelwrite.example' }], addedOn: day }])
  await expect.poll(() => sightingLines(dashboard)).toContain(`own-pixelwrite-example pixelwrite.example ${day} ×1`)
})

test('a page of the browser is not looked at', async () => {
  await dashboard.bringToFront()
  await openRealPopup(browser)
  await waitInPopup(browser, 'Daylight does not look at this page')
  await closePopup(browser)
})
