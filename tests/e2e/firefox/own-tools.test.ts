import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchFirefox, openExtensionPage, visit } from '../firefox.ts'
import { localToday } from '../local-today.ts'
import { waitForText } from '../popup-steps.ts'
import { sightingLines } from '../raw-database.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'

const idleMs = 5000
const day = localToday()
let standIn: StandIn
let browser: Browser
let dashboard: Page

beforeAll(async () => {
  standIn = await startStandIn(443)
  browser = await launchFirefox({ profile: mkdtempSync(join(tmpdir(), 'daylight-firefox-')), hosts: ['pixelwrite.example', 'evilpixelwrite.example', 'chatgpt.com'], idleMs })
  dashboard = await openExtensionPage(browser, '/options.html#/own-tools')
})

afterAll(async () => {
  await browser?.close()
  await standIn?.stop()
})

test("the organisation's own tool is noticed, also when the visit wakes the event page and is over at once", async () => {
  await dashboard.locator('::-p-aria([name="Add a tool"][role="link"])').click()
  await dashboard.locator('dialog [name="name"]').fill('PixelWrite')
  await dashboard.locator('dialog [name="address.0"]').fill('https://pixelwrite.example/')
  await dashboard.locator('dialog button[type="submit"]').click()
  await waitForText(dashboard, 'PixelWrite')
  // The event page is still awake, and has heard of the tool.
  await pause(2000)
  await (await visit(browser, 'https://pixelwrite.example/1')).close()
  await (await visit(browser, 'https://evilpixelwrite.example/')).close()
  await expect.poll(() => sightingLines(dashboard)).toEqual([`own-pixelwrite-example pixelwrite.example ${day} ×1`])
  // Long enough for the event page to be suspended. Firefox wakes it only for listeners of its first turn, and the tool was added after that: whatever wakes it next,
  // the alarm of the catch-up at the latest, makes the tool known to the first turn.
  await pause(idleMs * 2)
  await (await visit(browser, 'https://chatgpt.com/')).close()
  await pause(idleMs * 2)
  await (await visit(browser, 'https://pixelwrite.example/2')).close()
  const chatgpt = `chatgpt chatgpt.com ${day} ×1`
  await expect.poll(() => sightingLines(dashboard)).toEqual([chatgpt, `own-pixelwrite-example pixelwrite.example ${day} ×2`])
})
