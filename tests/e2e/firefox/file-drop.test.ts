import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchFirefox, openExtensionPage } from '../firefox.ts'
import { press, waitForText } from '../popup-steps.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchFirefox({ profile: mkdtempSync(join(tmpdir(), 'daylight-firefox-')), hosts: [] })
  page = await openExtensionPage(browser, '/options.html#/imports/changes')
})

afterAll(async () => {
  await browser?.close()
})

async function goTo(hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

type DragStep = 'dragenter' | 'dragover' | 'dragleave' | 'drop'

const letter = { name: 'letter.pdf', content: '%PDF-1.7\nno more than this\u0000' }
const notes = { name: 'notes.txt', content: 'one line\n' }

/**
 * Holds files over the place that says `text`, or drops them there. Answers for each step whether the page took the event for its own. The events are made in
 * the page: no driver drags files from outside into a Firefox without a window, so what it makes of a folder is not seen here.
 */
function drag(text: string, files: readonly { name: string; content: string }[], ...steps: readonly DragStep[]): Promise<boolean[]> {
  return page.evaluate(
    ({ text, files, steps }) => {
      const target = [...document.querySelectorAll('main p')].find((element) => element.textContent === text)
      const dataTransfer = new DataTransfer()
      for (const { name, content } of files) dataTransfer.items.add(new File([content], name))
      return steps.map((type) => target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })) === false)
    },
    { text, files: [...files], steps: [...steps] },
  )
}

/** Where one file is wanted: the page, what is dropped on, and what is said of a file of another kind. */
const places = [
  { hash: '#/imports/tables', text: 'Drop a CSV file here', wrong: 'This is a workbook, a PDF or another kind of file, not CSV.' },
  { hash: '#/exports/verify', text: 'Drop a pack here', wrong: 'it is no ZIP, or its end is missing' },
  { hash: '#/imports/changes', text: 'Drop the file here', wrong: 'It is no file with changes.' },
  { hash: '#/imports/backup', text: 'Drop a backup here', wrong: 'It is not a backup of Daylight.' },
]

test.each(places)('$hash reads the file that is dropped on it, and takes none of several', async ({ hash, text, wrong }) => {
  await goTo('#/')
  await goTo(hash)
  await waitForText(page, text)
  expect(await drag(text, [letter, notes], 'dragenter', 'dragover', 'drop')).toEqual([false, true, true])
  await waitForText(page, '2 files were dropped, and one is wanted here. None was read.')
  await drag(text, [letter], 'dragenter', 'dragover', 'drop')
  await waitForText(page, wrong)
})

test('several files dropped at once are read as the parts of one log', async () => {
  const text = 'Drop a log here'
  await goTo('#/imports/logs')
  await waitForText(page, text)
  const line = (host: string) => `1761177600.123 95 192.0.2.7 TCP_TUNNEL/200 4521 CONNECT ${host}:443 sato HIER_DIRECT/192.0.2.80 -\n`
  await drag(text, [letter], 'dragenter', 'dragover', 'drop')
  await waitForText(page, 'letter.pdf is no text, so it cannot be a log.')
  const parts = [
    { name: 'access.log.1', content: line('chatgpt.com') + line('news.example') },
    { name: 'access.log.2', content: line('claude.ai') },
  ]
  await drag(text, parts, 'dragenter', 'dragover', 'drop')
  await press(page, 'Read the log')
  await waitForText(page, 'What became of 3 lines')
  await waitForText(page, '2 AI tools were asked for on 1 day')
})

test('a file in the air is greeted, and one that goes away again is not', async () => {
  await goTo('#/imports/changes')
  const text = 'Drop the file here'
  await waitForText(page, text)
  const border = () => page.evaluate(() => getComputedStyle(document.querySelector('main .border-dashed') as Element).borderColor)
  const before = await border()
  await drag(text, [notes], 'dragenter', 'dragover')
  await expect.poll(border).not.toBe(before)
  await drag(text, [notes], 'dragleave')
  await expect.poll(border).toBe(before)
})
