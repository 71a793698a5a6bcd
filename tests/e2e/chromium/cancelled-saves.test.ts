import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium, openDashboard } from '../chromium.ts'
import { goTo } from '../dashboard-steps.ts'
import { putEvidence } from '../put-evidence.ts'
import { rowsOf } from '../raw-database.ts'

let context: BrowserContext
let page: Page

beforeAll(async () => {
  context = await launchChromium()
  page = await openDashboard(context, '#/imports/backup')
  // So much that saving it takes a while.
  await page.evaluate(putEvidence, { files: 40, bytes: 1_000_000 })
  await page.reload()
})

afterAll(async () => {
  await context.close()
})

test('a backup that is cancelled leaves no file, and does not count as the last one', async () => {
  await page.getByRole('button', { name: 'Save backup' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('The backup was not saved: you cancelled it.').waitFor()
  expect(await keptFiles()).toBe(0)
  await expect.poll(() => rowsOf(page, 'meta')).not.toContainEqual(expect.objectContaining({ key: 'lastBackup' }))
  await page.getByRole('button', { name: 'Save backup' }).waitFor()
})

test('an evidence pack that is cancelled leaves no file', async () => {
  await goTo(page, '#/exports')
  await page.getByRole('button', { name: 'Make the pack' }).click()
  await page.getByText(/MB written/).waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('The pack was not made. Nothing was saved.').waitFor()
  expect(await keptFiles()).toBe(0)
})

/** Files on their way to the downloads. */
function keptFiles(): Promise<number> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const directory = await root.getDirectoryHandle('downloads', { create: true })
    return (await Array.fromAsync((directory as unknown as { keys: () => AsyncIterable<string> }).keys())).length
  })
}
