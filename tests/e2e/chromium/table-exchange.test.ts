import { createReadStream, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import Encoding from 'encoding-japanese'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleRegister } from '../../sample/register.ts'
import { launchChromium, openDashboard } from '../chromium.ts'
import { goTo, signAs } from '../dashboard-steps.ts'
import { fillDatabase } from '../fill-database.ts'
import { localToday } from '../local-today.ts'
import { readDatabase, rowsOf } from '../raw-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'daylight-tables-'))
let context: BrowserContext
let page: Page

beforeAll(async () => {
  context = await launchChromium()
  page = await openDashboard(context)
  await signAs(page, 'Mika Sato')
  await fillDatabase(page, sampleRegister(localToday()), { userName: 'Mika Sato' })
  await page.reload()
})

afterAll(async () => context?.close())

/** Saves a table from the exports page and answers where it is. */
async function saved(table: string): Promise<string> {
  await goTo(page, '#/exports')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: `Save ${table}.csv` }).click()
  const path = join(folder, `${table}.csv`)
  await (await download).saveAs(path)
  return path
}

async function drop(name: string, content: string | Uint8Array): Promise<void> {
  await goTo(page, '#/')
  await goTo(page, '#/imports/tables')
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content as string) })
}

test('a table saved in Japanese with semicolons, and dropped again, changes nothing', async () => {
  await goTo(page, '#/exports')
  await page.getByLabel('日本語').click()
  await page.getByLabel('Semicolon').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save decisions.csv' }).click()
  const path = join(folder, 'decisions.csv')
  await (await download).saveAs(path)
  expect(readFileSync(path, 'utf8')).toContain('ツール;ツールID;判断')
  await drop('decisions.csv', readFileSync(path))
  await page
    .getByText('is new, none changes a record', { exact: false })
    .or(page.getByText('none is new, none changes', { exact: false }))
    .first()
    .waitFor()
  expect(await page.getByRole('button', { name: 'Nothing to take over' }).isDisabled()).toBe(true)
})

test('a changed cell is shown, taken over only when somebody says so, signed in the audit trail, and undone as a whole', async () => {
  const file = readFileSync(await saved('certificates'), 'utf8')
  const before = await readDatabase(page)
  await drop('certificates.csv', file.replace('Suspended', 'Withdrawn').replace('Active', 'Suspended'))
  await page.getByText('State in the register: Active → Suspended').waitFor()
  expect(await page.getByRole('button', { name: 'Say what happens to records that differ' }).isDisabled()).toBe(true)
  await page.getByLabel('Take the file’s').click()
  await page.getByRole('button', { name: 'Take over 1 row' }).click()
  await page.getByRole('heading', { name: '1 record was taken over from certificates.csv.' }).waitFor()
  const after = await readDatabase(page)
  expect(after['certificates']?.map((row) => row['state'])).toContain('suspended')
  expect(after['audit']?.at(-1)).toMatchObject({
    by: 'Mika Sato',
    subject: 'certificate',
    reason: 'imported from certificates.csv',
    changes: [{ field: 'state', from: 'active', to: 'suspended' }],
  })
  await page.getByRole('button', { name: 'Undo the whole import' }).click()
  await page.getByRole('heading', { name: 'The import was undone.' }).waitFor()
  await expect.poll(() => rowsOf(page, 'certificates')).toEqual(before['certificates'])
})

test("somebody else's list of vendors in Shift_JIS is matched by domain and by name, and a match can be refused", async () => {
  const list =
    '取引先名,ホームページ,担当者\r\n株式会社アンソロピック日本,https://www.anthropic.com/jp,佐藤\r\n株式会社ひなたAI,hinata-ai.example,髙﨑\r\n,https://nameless.example,\r\n'
  await drop('取引先.csv', Uint8Array.from(Encoding.convert(Encoding.stringToCode(list), { to: 'SJIS', from: 'UNICODE' })))
  await page.getByText('Taken for Anthropic, because of the domain of its website.').waitFor()
  expect(await page.getByLabel('Encoding').inputValue()).toBe('shift_jis')
  await page.getByText('Vendor: the cell is empty. Fill it in.').waitFor()
  await page.getByRole('button', { name: 'It is another vendor' }).click()
  await page.getByText('Recorded as a vendor of its own.').waitFor()
  await page.getByRole('button', { name: 'Take over 2 rows' }).click()
  await page.getByRole('heading', { name: '2 records were taken over' }).waitFor()
  const names = (await readDatabase(page))['vendors']?.map((vendor) => vendor['name'])
  expect(names).toEqual(expect.arrayContaining(['株式会社アンソロピック日本', '株式会社ひなたAI']))
})

test('days that read in two ways are asked once for the file, by the day that an answer makes of them, and no row is judged before', async () => {
  await drop(
    'certificates.csv',
    'Vendor,Edition,Certificate number,Issue date,Expiry date\r\nOpenAI,ISO/IEC 42001:2023,EX-1,03/04/2026,02/04/2029\r\nOpenAI,ISO/IEC 42001:2023,EX-2,05/06/2026,04/06/2029\r\n',
  )
  await page.getByText('Answer the question above: then it shows here what would happen to each row.').waitFor()
  expect(await page.getByRole('button', { name: 'take over' }).count()).toBe(0)
  await page.getByRole('group', { name: 'Issue date, “03/04/2026”' }).getByLabel('3 Apr 2026, day first').click()
  expect(await page.getByRole('group', { name: 'Expiry date, “02/04/2029”' }).getByLabel('2 Apr 2029, day first').isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Take over 2 rows' }).click()
  await page.getByRole('heading', { name: '2 records were taken over' }).waitFor()
  const days = (await readDatabase(page))['certificates']?.map(({ issuedOn, expiresOn }) => `${issuedOn} ${expiresOn}`)
  expect(days).toEqual(expect.arrayContaining(['2026-04-03 2029-04-02', '2026-06-05 2029-06-04']))
})

test('rows that are rejected are saved with what is wrong, and come in once they are mended; what came in leads to its record', async () => {
  await drop('suppliers.csv', 'Supplier,Homepage\r\nTanuki AI,nowhere at all\r\nKitsune AI,https://kitsune.example\r\n')
  await page.getByRole('button', { name: 'Take over 1 row' }).click()
  await page.getByRole('heading', { name: '1 record was taken over from suppliers.csv.' }).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the rejected row' }).click()
  const path = join(folder, (await download).suggestedFilename())
  await (await download).saveAs(path)
  expect(path).toContain('suppliers-rejected.csv')
  await page.getByRole('link', { name: 'Kitsune AI' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kitsune AI' }).waitFor()
  const rejected = readFileSync(path, 'utf8')
  expect(rejected).toContain('“nowhere at all”')
  await drop('suppliers-rejected.csv', rejected.replace('Tanuki AI,nowhere at all', 'Tanuki AI,https://tanuki.example'))
  await page.getByRole('button', { name: 'Take over 1 row' }).click()
  await page.getByRole('link', { name: 'Tanuki AI' }).waitFor()
})

test('a workbook, a foreign table and the audit trail are refused with what to do', async () => {
  await drop('book.xlsx', 'PK\u0003\u0004')
  await page.getByText('choose “Save as” and CSV', { exact: false }).waitFor()
  await drop('cars.csv', 'Wheels,Colour\r\n4,red\r\n')
  await page.getByRole('heading', { name: 'cars.csv fits no table of the register' }).waitFor()
  await drop('audit-trail.csv', readFileSync(await saved('audit-trail')))
  await page.getByRole('heading', { name: 'which is never brought in', exact: false }).waitFor()
})

test('100,000 sightings stream to a file; a save that is cancelled leaves none', async () => {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('daylight')
      request.onsuccess = () => resolve(request.result)
    })
    const transaction = db.transaction('sightings', 'readwrite')
    for (let i = 0; i < 100_000; i++)
      transaction
        .objectStore('sightings')
        .put({ toolId: 'chatgpt', host: `host-${Math.floor(i / 365)}.example`, day: new Date(Date.UTC(2025, 0, 1 + (i % 365))).toISOString().slice(0, 10), count: 1 })
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    db.close()
  })
  const count = ((await readDatabase(page))['sightings'] ?? []).length
  await page.reload()
  const path = await saved('sightings')
  let lines = 0
  for await (const line of createInterface({ input: createReadStream(path) })) if (line) lines++
  expect(lines).toBe(count + 1)
  await goTo(page, '#/exports')
  await page.getByRole('button', { name: 'Save sightings.csv' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('sightings.csv was not saved: you cancelled it.').waitFor()
  // One file is still on its way to the downloads; the cancelled one is gone.
  const kept = await page.evaluate(async () => {
    const directory = await (await navigator.storage.getDirectory()).getDirectoryHandle('downloads')
    return (await Array.fromAsync((directory as unknown as { keys: () => AsyncIterable<string> }).keys())).length
  })
  expect(kept).toBeLessThanOrEqual(2)
}, 180_000)
