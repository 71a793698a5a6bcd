import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportText } from '#core/sharing/colleague-report.ts'
import { seal } from '#platform/sealing.ts'
import { sampleReport } from '../../core/sharing/sample-reports.ts'
import { launchFirefox, openExtensionPage, reload } from '../firefox.ts'
import { press, waitForText } from '../popup-steps.ts'

const folder = mkdtempSync(join(tmpdir(), 'daylight-firefox-bundles-'))
let browser: Browser
let dashboard: Page

beforeAll(async () => {
  browser = await launchFirefox({ profile: mkdtempSync(join(tmpdir(), 'daylight-firefox-')), hosts: [], downloads: folder })
  dashboard = await openExtensionPage(browser, '/options.html#/imports/colleagues')
})

afterAll(async () => {
  await browser?.close()
})

test('a key is kept, opens after a reload what was sealed for it, and makes figures of it', async () => {
  await press(dashboard, 'Make a key')
  await press(dashboard, 'Save as file')
  // Firefox makes the file before it writes it.
  const savedKey = () =>
    /^age1\w+$/m.exec(
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('\n'),
    )?.[0]
  await expect.poll(savedKey).toBeDefined()
  const recipient = savedKey() ?? ''
  const bundles = await Promise.all(
    [1, 2, 3, 4, 5].map(async (number) => {
      const path = join(folder, `${number}.age`)
      writeFileSync(path, await seal(new TextEncoder().encode(reportText(sampleReport(number, 1, ['claude']))), [recipient]))
      return path
    }),
  )
  // The secret half must come back from disk, not from memory.
  await reload(dashboard)
  await waitForText(dashboard, 'Your key for colleagues')
  const input = (await dashboard.$('input[type="file"]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(...bundles)
  await waitForText(dashboard, '5 reports were taken in.')
  await waitForText(dashboard, '5 or more')
})
