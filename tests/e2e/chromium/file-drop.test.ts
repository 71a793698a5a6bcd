import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, CDPSession, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium, openDashboard } from '../chromium.ts'
import { goTo } from '../dashboard-steps.ts'

const folder = mkdtempSync(join(tmpdir(), 'daylight-drop-'))
const at = (name: string) => join(folder, name)
let context: BrowserContext
let page: Page
let session: CDPSession

beforeAll(async () => {
  writeFileSync(at('letter.pdf'), '%PDF-1.7\nno more than this\u0000')
  writeFileSync(at('notes.txt'), 'one line\n')
  writeFileSync(at('suppliers.txt'), 'Supplier,Homepage\nAcme,https://acme.example\n')
  for (const name of ['access.txt', 'more.txt']) copyFileSync('tests/samples/logs/squid-access.log', at(name))
  for (const name of ['a.bin', 'b.bin']) copyFileSync('tests/samples/sealed/by-age-1.1.1.age', at(name))
  writeFileSync(at('changes.txt'), '{"format":"daylight-changes","version":1}')
  writeFileSync(at('archive.bin'), 'PK\u0003\u0004 manifest.json, and no end')
  copyFileSync('tests/samples/packs/example.zip', at('example.bin'))
  mkdirSync(at('a folder'))
  context = await launchChromium()
  page = await openDashboard(context, '#/imports/colleagues')
  session = await context.newCDPSession(page)
  await page.getByRole('button', { name: 'Make a key' }).click()
  await page.getByText('Drop the files here').waitFor()
})

afterAll(async () => context?.close())

/** Where one file is wanted: the page, what is dropped on, and what is said of a file of another kind. */
const places = [
  { hash: '#/imports/tables', text: 'Drop a CSV file here', wrong: 'This is a workbook, a PDF or another kind of file, not CSV.' },
  { hash: '#/exports/verify', text: 'Drop a pack here', wrong: 'it is no ZIP, or its end is missing' },
  { hash: '#/imports/changes', text: 'Drop the file here', wrong: 'It is no file with changes.' },
  { hash: '#/imports/backup', text: 'Drop a backup here', wrong: 'It is not a backup of Daylight.' },
]
/** Where several are. */
const placesOfSeveral = [
  { hash: '#/imports/colleagues', text: 'Drop the files here', wrong: 'letter.pdf' },
  { hash: '#/imports/logs', text: 'Drop a log here', wrong: 'letter.pdf is no text, so it cannot be a log.' },
  { hash: '#/imports', text: 'Drop any file here', wrong: 'letter.pdf is a PDF. Drop a certificate on the page of its vendor' },
]

/** Drags real files from outside the browser. */
async function drag(target: Locator, names: readonly string[], ...steps: readonly ('dragEnter' | 'dragOver' | 'drop' | 'dragCancel')[]): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('nothing to drop on')
  const data = { items: [], files: names.map(at), dragOperationsMask: 1 }
  for (const type of steps) await session.send('Input.dispatchDragEvent', { type, x: box.x + box.width / 2, y: box.y + box.height / 2, data })
}

const drop = (target: Locator, ...names: string[]) => drag(target, names, 'dragEnter', 'dragOver', 'drop')

test.each([...places, ...placesOfSeveral])('$hash says what is wrong with a file of another kind', async ({ hash, text, wrong }) => {
  await goTo(page, hash)
  await drop(page.getByText(text, { exact: true }), 'letter.pdf')
  await page.getByText(wrong).first().waitFor()
})

test.each(places)('$hash takes none of several files, and says so', async ({ hash, text }) => {
  await goTo(page, '#/')
  await goTo(page, hash)
  await drop(page.getByText(text, { exact: true }), 'letter.pdf', 'notes.txt')
  await page.getByRole('alert').getByText('2 files were dropped, and one is wanted here. None was read.').waitFor()
})

test.each([...places, ...placesOfSeveral])('$hash says that a folder was not read', async ({ hash, text }) => {
  await goTo(page, '#/')
  await goTo(page, hash)
  await drop(page.getByText(text, { exact: true }), 'a folder')
  await page.getByRole('alert').getByText('a folder is a folder and was not read.').waitFor()
})

test.each([
  { files: ['suppliers.txt'], says: 'suppliers.txt: 1 row of the table “Vendors”' },
  { files: ['access.txt', 'more.txt'], says: '2 files: Squid access.log' },
  { files: ['a.bin', 'b.bin'], says: 'No colleague’s report has come in yet.' },
  { files: ['changes.txt'], says: 'Keep one register together' },
  { files: ['archive.bin'], says: 'No backup of this register has been saved yet.' },
  { files: ['example.bin'], says: 'example.bin is as its maker signed it.' },
])('any file finds the page that reads it: $files', async ({ files, says }) => {
  await goTo(page, '#/')
  await goTo(page, '#/imports')
  await drop(page.getByText('Drop any file here', { exact: true }), ...files)
  await page.getByRole('heading', { level: 1, name: says }).waitFor()
  // It is read there, not only brought there.
  if (files.length === 1)
    await page
      .getByText(files[0] ?? '', { exact: false })
      .first()
      .waitFor()
})

test('files that are not read in one go are refused together', async () => {
  await goTo(page, '#/')
  await goTo(page, '#/imports')
  await drop(page.getByText('Drop any file here', { exact: true }), 'suppliers.txt', 'access.txt')
  await page.getByRole('alert').getByText('These 2 files cannot be read in one go.').waitFor()
})

test('the page of a vendor takes one PDF, and says what else was dropped on it', async () => {
  await goTo(page, '#/vendor/anthropic')
  const target = page.getByRole('heading', { name: 'Where to look' })
  await drop(target, 'letter.pdf', 'notes.txt')
  await page.getByText('2 files were dropped, and one is wanted here.').waitFor()
  await drop(target, 'notes.txt')
  await page.getByText('notes.txt is not a PDF and was not read.').waitFor()
})

test('a file in the air is greeted, and one that goes away again is not', async () => {
  await goTo(page, '#/imports/logs')
  const text = page.getByText('Drop a log here', { exact: true })
  const border = () => text.evaluate((element) => getComputedStyle(element.closest('.border-dashed') as Element).borderColor)
  const before = await border()
  await drag(text, ['notes.txt'], 'dragEnter', 'dragOver')
  await expect.poll(border).not.toBe(before)
  await drag(page.getByRole('heading', { name: 'What can be read' }), ['notes.txt'], 'dragOver')
  await expect.poll(border).toBe(before)
  await drag(text, ['notes.txt'], 'dragCancel')
})

test('a file that misses the place is not opened instead of the page', async () => {
  await goTo(page, '#/imports/tables')
  const answer = page.evaluate(() => new Promise((resolve) => addEventListener('dragover', (event) => resolve([event.defaultPrevented, event.dataTransfer?.dropEffect]))))
  await drag(page.getByRole('heading', { level: 1 }), ['notes.txt'], 'dragEnter', 'dragOver')
  // The browser then drops nothing at all.
  expect(await answer).toEqual([true, 'none'])
})

test('by keyboard the button opens the file dialog, the same file can be chosen twice, and the button keeps the focus', async () => {
  await goTo(page, '#/')
  await goTo(page, '#/imports/changes')
  // While nobody listens Playwright does not catch dialogs, and it begins to later than a key is pressed.
  page.on('filechooser', () => {})
  const button = page.getByRole('button', { name: 'Choose a file' })
  await button.focus()
  for (const again of [false, true]) {
    writeFileSync(at('mended.json'), again ? '{"format":"another"}' : 'no JSON')
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(at('mended.json'))
    await page.getByText(again ? 'It is another kind of file.' : 'It is no file with changes.').waitFor()
  }
  expect(await button.evaluate((element) => document.activeElement === element)).toBe(true)
})
