import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, expect, test } from 'vitest'
import { launchFirefox, openExtensionPage, savedFiles } from '../firefox.ts'
import { localToday } from '../local-today.ts'
import { press, waitForText } from '../popup-steps.ts'
import { readDatabase } from '../raw-database.ts'

const browsers: Browser[] = []

afterAll(async () => {
  for (const browser of browsers) await browser.close()
})

test('a backup saved in one profile is restored in another, evidence byte by byte', async () => {
  const downloads = mkdtempSync(join(tmpdir(), 'daylight-firefox-backup-'))
  const source = await backupPage(downloads)
  await source.evaluate(putRecords)
  await press(source, 'Save backup')
  const name = `daylight-backup-${localToday()}.zip`
  await expect.poll(() => savedFiles(downloads)).toEqual([name])

  const target = await backupPage(downloads)
  await choose(target, name, readFileSync(join(downloads, name)).subarray(0, -100))
  await waitForText(target, 'Its end is missing')
  await choose(target, name, readFileSync(join(downloads, name)))
  await waitForText(target, 'is whole: every file in it is as it was saved.')
  await press(target, 'Restore')
  await waitForText(target, 'Restored: 0 tools and 1 vendor')
  const { vendors, audit = [] } = await readDatabase(target)
  expect(vendors).toEqual([{ id: 'anthropic', position: 'held', riskTier: 'high' }])
  expect(audit.at(-1)).toMatchObject({ subject: 'restoring' })
  expect(await target.evaluate(evidenceText)).toBe('%PDF-1.7 application/pdf')
})

async function backupPage(downloads: string): Promise<Page> {
  const browser = await launchFirefox({ profile: mkdtempSync(join(tmpdir(), 'daylight-firefox-')), hosts: [], downloads })
  browsers.push(browser)
  return openExtensionPage(browser, '/options.html#/imports/backup')
}

/** As a person who chooses the file: nothing outside of the page can put a file into a field of it. */
function choose(page: Page, name: string, bytes: Buffer): Promise<void> {
  return page.evaluate(
    (name, text) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.fromBase64(text)], name, { type: 'application/zip' }))
      const input = document.querySelector<HTMLInputElement>('main input[type=file]')
      if (input === null) throw new Error('no field for a file')
      input.files = data.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    name,
    bytes.toString('base64'),
  )
}

async function putRecords(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('daylight')
    request.onsuccess = () => resolve(request.result)
  })
  const transaction = db.transaction(['vendors', 'evidence', 'evidenceFiles'], 'readwrite')
  const file = { fileName: 'c.pdf', mediaType: 'application/pdf', bytes: 8, sha256: '0'.repeat(64) }
  transaction.objectStore('vendors').put({ id: 'anthropic', position: 'held', riskTier: 'high' })
  transaction.objectStore('evidence').put({ id: 'e', kind: 'file', subjectKind: 'vendor', subjectId: 'anthropic', title: 'Certificate', seenOn: '2026-11-22', ...file })
  transaction.objectStore('evidenceFiles').put({ evidenceId: 'e', blob: new Blob(['%PDF-1.7'], { type: 'application/pdf' }) })
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  db.close()
}

async function evidenceText(): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('daylight')
    request.onsuccess = () => resolve(request.result)
  })
  const row = await new Promise<{ blob: Blob }>((resolve) => {
    const request = db.transaction('evidenceFiles').objectStore('evidenceFiles').get('e')
    request.onsuccess = () => resolve(request.result)
  })
  db.close()
  return `${await row.blob.text()} ${row.blob.type}`
}
