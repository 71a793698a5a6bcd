import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Download, Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/universal'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { sampleRegister } from '../../sample/register.ts'
import { launchChromium, openDashboard } from '../chromium.ts'
import { goTo, signAs } from '../dashboard-steps.ts'
import { fillDatabase } from '../fill-database.ts'
import { localToday } from '../local-today.ts'
import { readDatabase, rowsOf } from '../raw-database.ts'

const passphrase = 'four words in a row'
const contexts: BrowserContext[] = []
let source: Page
let saved: { name: string; bytes: Buffer }
let evidenceHash: string

beforeAll(async () => {
  source = await freshDashboard()
  await signAs(source, 'Mika Sato', 'Example KK')
  const sample = sampleRegister(localToday() as IsoDate)
  // Enough days for a sheet that is compressed in one go.
  const many = Array.from({ length: 3000 }, (_, i) => ({ toolId: 'chatgpt', host: 'chatgpt.com', day: addDays('2020-01-01' as IsoDate, i), count: 1 }))
  const evidence = {
    id: 'e-file',
    kind: 'file',
    subjectKind: 'vendor',
    subjectId: 'anthropic',
    title: 'Certificate',
    seenOn: localToday(),
    fileName: 'c.pdf',
    mediaType: 'application/pdf',
  }
  evidenceHash = await putEvidenceBytes(source)
  await fillDatabase(source, { ...sample, sightings: many, evidence: [{ ...evidence, bytes: 1_000_000, sha256: evidenceHash }] as unknown as typeof sample.evidence })
  await source.reload()
  saved = await saveBackup(source)
})

afterAll(async () => {
  for (const context of contexts) await context.close()
})

test('a backup is restored in a fresh browser profile, evidence byte by byte, and the audit trail goes on', async () => {
  expect(saved.name).toBe(`daylight-backup-${localToday()}.zip`)
  const before = await readDatabase(source)
  const page = await freshDashboard()
  await goTo(page, '#/imports/backup')
  await choose(page, saved)
  await page.getByText(`${saved.name} is whole: every file in it is as it was saved.`).waitFor()
  await page.getByText('There is nothing here yet.').waitFor()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await page.getByText(/^Restored: 8 tools/).waitFor()
  const { audit = [], meta: _, evidenceFiles: __, ...after } = await readDatabase(page)
  const { audit: trail = [], meta: ___, evidenceFiles: ____, ...expected } = before
  expect(after).toEqual(expected)
  expect(audit.slice(0, -1)).toEqual(trail)
  expect(audit.at(-1)).toMatchObject({ subject: 'restoring', by: 'Mika Sato', changes: [{ field: 'backupOf', to: localToday() }, { field: 'replacedTrail' }] })
  expect(await evidenceHashOf(page)).toBe(evidenceHash)
  await goTo(page, '#/audit')
  await page.getByText('recorded that a backup was restored').first().waitFor()
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByText('as they were written: none was altered').waitFor()
})

test('a corrupted, truncated, foreign or newer file is refused with the reason, and nothing is touched', async () => {
  const page = await freshDashboard()
  await signAs(page, 'Ken Ito')
  await goTo(page, '#/imports/backup')
  const before = await readDatabase(page)
  const corrupted = Buffer.from(saved.bytes)
  corrupted[200] = (corrupted[200] ?? 0) ^ 0xff
  for (const [bytes, says] of [
    [corrupted, 'The archive is damaged (register.json).'],
    [saved.bytes.subarray(0, saved.bytes.length - 1000), 'Its end is missing'],
    [Buffer.from('tool,vendor\n'), 'It is not a backup of Daylight.'],
    [Buffer.from('{"about":"…","daylightVersion":"0.1.0"}'), 'It is the copy that My data saves.'],
  ] as const) {
    await choose(page, { name: 'backup.zip', bytes })
    await page.getByText('backup.zip was not restored, and nothing here was touched.').waitFor()
    await page.getByText(says).waitFor()
  }
  expect(await readDatabase(page)).toEqual(before)
})

test('over a full register what was there is saved first, and comes back with Undo', async () => {
  const page = await freshDashboard()
  await signAs(page, 'Ken Ito', 'Another KK')
  await fillDatabase(page, { vendors: [{ id: 'anthropic', position: 'held', riskTier: 'low' }] })
  await page.reload()
  await goTo(page, '#/imports/backup')
  const before = await readDatabase(page)
  await choose(page, saved)
  await page.getByText('It comes from another browser profile').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Replace what is here' }).click()])
  expect(download.suggestedFilename()).toBe(`daylight-backup-${localToday()}-before-restoring.zip`)
  await page.getByText(/^Restored: 8 tools/).waitFor()
  await expect.poll(() => rowsOf(page, 'settings')).toEqual([expect.objectContaining({ userName: 'Mika Sato', organisation: 'Example KK' })])
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Restoring was taken back.').waitFor()
  const { audit = [], meta: _, ...after } = await readDatabase(page)
  const { audit: trail = [], meta: __, ...expected } = before
  expect(after).toEqual(expected)
  expect(audit.slice(0, -1)).toEqual(trail)
})

test('a backup with a passphrase opens with it alone', async () => {
  const locked = await saveBackup(source, passphrase)
  expect(locked.name).toBe(`daylight-backup-${localToday()}.zip.age`)
  const page = await freshDashboard()
  await goTo(page, '#/imports/backup')
  await choose(page, locked)
  const field = page.getByLabel('Passphrase', { exact: true })
  await field.fill('another one')
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByText('This passphrase does not open it.').waitFor({ timeout: 30_000 })
  await field.fill(passphrase)
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByText('is whole: every file in it is as it was saved.').waitFor({ timeout: 30_000 })
})

test('the command line reads the same backup', async () => {
  const daylight = (...parameters: string[]) => spawnSync(process.execPath, ['src/cli/daylight.ts', ...parameters], { input: saved.bytes, maxBuffer: 1 << 28 })
  expect(JSON.parse(daylight('verify').stdout.toString())).toMatchObject({ intact: true })
  expect(JSON.parse(daylight('assess').stdout.toString()).tools).toHaveLength(8)
  expect(JSON.parse(daylight('export', '--as', 'cyclonedx').stdout.toString())).toMatchObject({ bomFormat: 'CycloneDX', services: { length: 8 } })
  expect(daylight('export', '--as', 'ics').stdout.toString()).toMatch(/^BEGIN:VCALENDAR\r\n/)
  const sheets = await readXlsxFile(new Blob([new Uint8Array(daylight('export', '--as', 'xlsx').stdout)]))
  expect(sheets.find(({ sheet }) => sheet === 'sightings')?.data).toHaveLength(3001)
})

test('what the terminal did to a backup comes back to the browser, evidence included, and the audit trail goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-e2e-terminal-'))
  const [old, fresh, table] = ['backup.zip', 'new.zip', 'suppliers.csv'].map((name) => join(folder, name)) as [string, string, string]
  writeFileSync(old, saved.bytes)
  writeFileSync(table, 'Vendor,Website,Risk tier\r\nExample Supplier,supplier.example,High\r\n')
  const { stdout, status } = spawnSync(process.execPath, ['src/cli/daylight.ts', 'import', '--into', old, '--out', fresh, table])
  expect({ status, answer: JSON.parse(stdout.toString()) }).toMatchObject({ status: 0, answer: { written: 1, rejected: 0 } })
  expect(readFileSync(old)).toEqual(saved.bytes)
  const changed = { name: 'new.zip', bytes: readFileSync(fresh) }
  await goTo(source, '#/imports/backup')
  await choose(source, changed)
  await source.getByText('This backup is the register here and 1 change more').waitFor()
  const page = await freshDashboard()
  await goTo(page, '#/imports/backup')
  await choose(page, changed)
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await page.getByText(/^Restored: 8 tools/).waitFor()
  await expect.poll(() => rowsOf(page, 'vendors')).toContainEqual(expect.objectContaining({ name: 'Example Supplier', riskTier: 'high' }))
  expect(await evidenceHashOf(page)).toBe(evidenceHash)
  await goTo(page, '#/audit')
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByText('as they were written: none was altered').waitFor()
})

test('every other system gets its file', async () => {
  await goTo(source, '#/exports')
  const save = async (name: string) => {
    const [download] = await Promise.all([source.waitForEvent('download'), source.getByRole('button', { name: `Save: ${name}` }).click()])
    return fileOf(download)
  }
  const workbook = await save('Excel workbook')
  const sheets = await readXlsxFile(new Blob([new Uint8Array(workbook.bytes)]))
  expect(sheets.find(({ sheet }) => sheet === 'sightings')?.data).toHaveLength(3001)
  expect((await save('Calendar of due dates')).bytes.toString()).toContain('BEGIN:VEVENT')
  expect(JSON.parse((await save('CycloneDX 1.7')).bytes.toString())).toMatchObject({ specVersion: '1.7' })
  expect((await readXlsxFile(new Blob([new Uint8Array((await save('CISO Assistant workbook')).bytes)]))).map(({ sheet }) => sheet)).toEqual(['Entities', 'Solutions', 'Contracts'])
  expect(JSON.parse((await save('VerifyWise shadow-AI events')).bytes.toString()).events).toHaveLength(3000)
})

async function freshDashboard(): Promise<Page> {
  const context = await launchChromium()
  contexts.push(context)
  return openDashboard(context)
}

async function saveBackup(page: Page, words?: string) {
  await goTo(page, '#/imports/backup')
  if (words) {
    await page.getByLabel('Lock it with a passphrase').check()
    await page.getByLabel('Passphrase', { exact: true }).fill(words)
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save backup' }).click()])
  return fileOf(download)
}

async function fileOf(download: Download) {
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

function choose(page: Page, { name, bytes }: { name: string; bytes: Buffer }): Promise<void> {
  return page.locator('main input[type=file]').setInputFiles({ name, mimeType: 'application/zip', buffer: bytes })
}

/** A million random bytes as the file of the evidence "e-file". Answers their SHA-256. */
function putEvidenceBytes(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const bytes = new Uint8Array(1_000_000)
    for (let start = 0; start < bytes.length; start += 50_000) crypto.getRandomValues(bytes.subarray(start, start + 50_000))
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('daylight')
      request.onsuccess = () => resolve(request.result)
    })
    const transaction = db.transaction('evidenceFiles', 'readwrite')
    transaction.objectStore('evidenceFiles').put({ evidenceId: 'e-file', blob: new Blob([bytes], { type: 'application/pdf' }) })
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    db.close()
    return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex()
  })
}

function evidenceHashOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('daylight')
      request.onsuccess = () => resolve(request.result)
    })
    const row = await new Promise<{ blob: Blob }>((resolve) => {
      const request = db.transaction('evidenceFiles').objectStore('evidenceFiles').get('e-file')
      request.onsuccess = () => resolve(request.result)
    })
    db.close()
    return new Uint8Array(await crypto.subtle.digest('SHA-256', await row.blob.arrayBuffer())).toHex()
  })
}
