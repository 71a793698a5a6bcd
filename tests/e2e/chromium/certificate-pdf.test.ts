import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium, openDashboard } from '../chromium.ts'
import { goTo, signAs } from '../dashboard-steps.ts'
import { readDatabase, rowsOf } from '../raw-database.ts'

const samples = 'tests/samples/certificates'
let context: BrowserContext
let page: Page

beforeAll(async () => {
  context = await launchChromium()
  page = await openDashboard(context)
  await signAs(page, 'Ken Ito')
  await goTo(page, '#/vendor/anthropic')
})

afterAll(async () => context?.close())

const choose = (files: Parameters<Page['setInputFiles']>[1]) => page.locator('main input[type=file][accept*=pdf]').first().setInputFiles(files)

/** Drops a file anywhere on the page, as from the desktop. */
async function drop(name: string): Promise<void> {
  const bytes = readFileSync(`${samples}/${name}`).toString('base64')
  const transfer = await page.evaluateHandle(
    ({ bytes, name }) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.fromBase64(bytes)], name, { type: 'application/pdf' }))
      return data
    },
    { bytes, name },
  )
  const target = page.getByRole('heading', { name: 'Where to look' })
  await target.dispatchEvent('dragover', { dataTransfer: transfer })
  await page.getByText('Drop the PDF of a certificate.').waitFor()
  await target.dispatchEvent('drop', { dataTransfer: transfer })
}

test('a dropped PDF fills the form, and every value that was read is marked until it is checked', async () => {
  await drop('01-label-beside.pdf')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('10 fields were read from the PDF. 10 are still to be checked.').waitFor()
  expect(await dialog.getByLabel('Certificate number').inputValue()).toBe('AIMS-2025-0042')
  expect(await dialog.getByLabel('Expiry date').inputValue()).toBe('2028-01-12')
  await dialog.getByRole('button', { name: 'Save' }).click()
  expect(await dialog.getByText('Check this against the PDF first.').count()).toBe(10)
  await dialog.getByLabel('Certified entity').fill('Northwind Robotics Limited')
  await dialog.getByRole('button', { name: 'Right Expiry date' }).click()
  await dialog.getByText('8 are still to be checked.').waitFor()
  await dialog.getByRole('button', { name: 'All 8 marked fields are right' }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  const { certificates = [], evidence = [], audit = [] } = await readDatabase(page)
  expect(certificates).toEqual([
    expect.objectContaining({
      number: 'AIMS-2025-0042',
      edition: 'ISO/IEC 42001:2023',
      certifiedEntity: 'Northwind Robotics Limited',
      certificationBody: 'Example Certification Ltd',
      issuedOn: '2025-01-13',
      expiresOn: '2028-01-12',
      sites: ['12 Sample Street, Leeds LS1 0AA', '4 Invented Quay, Bristol BS1 0ZZ'],
      state: 'unknown',
    }),
  ])
  expect(evidence).toEqual([
    expect.objectContaining({ subjectKind: 'certificate', subjectId: certificates[0]?.['id'], fileName: '01-label-beside.pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }),
  ])
  expect(audit.filter((line) => line['about'] === 'anthropic').map((line) => line['subject'])).toEqual(['certificate', 'evidence'])
})

test('taking it back removes the certificate and its file', async () => {
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await page.getByText('No certificate is on record.').waitFor()
  const { certificates, evidence, evidenceFiles } = await readDatabase(page)
  expect([certificates, evidence, evidenceFiles]).toEqual([[], [], []])
})

test('a Japanese certificate is read through the page as well', async () => {
  await choose(`${samples}/07-japanese-era.pdf`)
  const dialog = page.getByRole('dialog')
  await dialog.getByText('are still to be checked.').waitFor()
  expect(await dialog.getByLabel('Certified entity').inputValue()).toBe('架空データ株式会社')
  expect(await dialog.getByLabel('Expiry date').inputValue()).toBe('2028-01-12')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
})

test('a file that cannot be read says why, and nothing is changed', async () => {
  const dialog = page.getByRole('dialog')
  for (const [file, words] of [
    ['encrypted.pdf', 'asks for a password'],
    ['scanned.pdf', 'is a picture without text'],
  ] as const) {
    await choose(`${samples}/${file}`)
    await dialog.getByText(words).waitFor()
    expect(await dialog.getByLabel('Standard and edition').inputValue()).toBe('')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  }
  await choose({ name: 'notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('just words') })
  await page.getByRole('status').getByText('notes.pdf is not a PDF').waitFor()
  await choose({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(30 * 1024 * 1024) })
  await page.getByRole('status').getByText('scan.pdf is larger than 10 MiB').waitFor()
  await expect.poll(() => rowsOf(page, 'certificates')).toEqual([])
})

test('a file that is held already is noted as seen again instead of a second time', async () => {
  for (const words of ['The evidence was added.', 'This file is on record already.']) {
    await page.getByRole('button', { name: 'Add a file' }).click()
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(`${samples}/02-label-above.pdf`)
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await page.getByRole('status').getByText(words).waitFor()
  }
  await expect.poll(() => rowsOf(page, 'evidence')).toHaveLength(1)
})
