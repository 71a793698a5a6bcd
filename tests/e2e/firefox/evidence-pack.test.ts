import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchFirefox, openExtensionPage } from '../firefox.ts'
import { press, waitForText } from '../popup-steps.ts'

const folder = mkdtempSync(join(tmpdir(), 'daylight-firefox-packs-'))
let browser: Browser

beforeAll(async () => {
  browser = await launchFirefox({ profile: mkdtempSync(join(tmpdir(), 'daylight-firefox-')), hosts: [], downloads: folder })
})

afterAll(() => browser?.close())

test('a pack that Firefox makes and signs is whole for the command line', async () => {
  const dashboard = await openExtensionPage(browser, '/options.html')
  await dashboard.evaluate(() => {
    location.hash = '#/exports'
  })
  await press(dashboard, 'Make the pack')
  await waitForText(dashboard, 'is in your downloads')
  const packs = () => readdirSync(folder).filter((file) => file.endsWith('.zip'))
  await expect.poll(packs).toHaveLength(1)
  await expect
    .poll(() => spawnSync(process.execPath, ['src/cli/daylight.ts', 'verify', join(folder, packs()[0] ?? '')], { encoding: 'utf8' }).stdout)
    .toContain('Nothing was altered')
})
