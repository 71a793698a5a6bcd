import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchFirefox, openExtensionPage } from '../firefox.ts'
import { answerQuestion } from '../firefox-question.ts'
import { press, waitForText } from '../popup-steps.ts'
import { rowsOf } from '../raw-database.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchFirefox({ profile: mkdtempSync(join(tmpdir(), 'daylight-firefox-')), hosts: [] })
  page = await openExtensionPage(browser, '/options.html#/settings')
})

afterAll(async () => {
  await browser?.close()
})

const mayNotify = () => page.evaluate(() => Reflect.get(globalThis, 'browser').permissions.contains({ permissions: ['notifications'] }))
const notifies = async () => (await rowsOf(page, 'settings'))?.[0]?.['notifies'] === true

test('notifications are asked for when somebody wants them, and their permission is given back', async () => {
  await press(page, 'Turn on notifications')
  await answerQuestion(browser, 'Deny')
  await waitForText(page, 'The browser did not allow notifications, so nothing was changed.')
  expect(await notifies()).toBe(false)
  await press(page, 'Turn on notifications')
  await answerQuestion(browser, 'Allow')
  await waitForText(page, 'On: the browser tells of a date')
  await expect.poll(notifies).toBe(true)
  expect(await mayNotify()).toBe(true)
  await press(page, 'Turn off, and give the permission back')
  await waitForText(page, 'Off. The toolbar button still shows')
  await expect.poll(mayNotify).toBe(false)
  await expect.poll(notifies).toBe(false)
})
