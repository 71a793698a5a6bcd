import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium, openDashboard } from '../chromium.ts'
import { decide, exampleCertificate, goTo, recordCertificate, signAs } from '../dashboard-steps.ts'
import { putEvidence } from '../put-evidence.ts'
import { readDatabase, rowsOf } from '../raw-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'daylight-changes-'))
let contexts: BrowserContext[] = []
let mika: Page
let ken: Page
let files = 0

beforeAll(async () => {
  contexts = [await launchChromium(), await launchChromium()]
  ;[mika, ken] = (await Promise.all(contexts.map((context) => openDashboard(context)))) as [Page, Page]
  await signAs(mika, 'Mika Sato', 'Example KK')
  await signAs(ken, 'Ken Ito', 'Example KK')
})

afterAll(async () => {
  for (const context of contexts) await context.close()
})

/** Saves the file that the page gives for a colleague, and answers where it is. */
async function saveFor(page: Page, colleague: string): Promise<string> {
  if (!page.url().endsWith('#/imports/changes')) await goTo(page, '#/imports/changes')
  await page.getByLabel('For whom').fill(colleague)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  files += 1
  const path = join(folder, `changes-${files}.json`)
  await (await download).saveAs(path)
  return path
}

async function choose(page: Page, path: string): Promise<void> {
  await goTo(page, '#/imports/changes')
  const putAway = page.getByRole('button', { name: 'Put the file away' })
  if (await putAway.isVisible()) await putAway.click()
  await page.locator('input[type=file]').setInputFiles(path)
}

async function bringIn(page: Page, path: string): Promise<void> {
  await choose(page, path)
  await page.getByRole('button', { name: 'Bring in', exact: true }).click()
  await page.getByRole('status').getByText('brought in').waitFor()
}

async function changeVendor(page: Page, label: string, value: string): Promise<void> {
  await goTo(page, '#/vendor/anthropic')
  await page.getByRole('button', { name: 'Edit' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(label, { exact: true }).fill(value)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
}

const vendorOf = (page: Page) => rowsOf(page, 'vendors')

test('a colleague brings in what somebody recorded, having seen it record by record', async () => {
  await recordCertificate(mika, 'anthropic', exampleCertificate)
  await decide(mika, 'claude', 'Approved with conditions', { Conditions: 'Company account only', 'Review by': '2027-11-01' })
  const path = await saveFor(mika, 'Ken Ito')
  await choose(ken, path)
  await ken.getByText('The file brings changes of 2 records, and nothing is in conflict.').waitFor()
  await ken.getByText('Company account only').waitFor()
  await expect.poll(() => rowsOf(ken, 'certificates')).toEqual([])
  await bringIn(ken, path)
  await expect.poll(() => rowsOf(ken, 'certificates')).toEqual(await rowsOf(mika, 'certificates'))
  await goTo(ken, '#/audit')
  await ken.getByText('Ken Ito brought in a certificate as changed by Mika Sato.').waitFor()
})

test('the same file again brings nothing, and a file that somebody altered is refused with the line', async () => {
  const path = await saveFor(mika, 'Ken Ito')
  const all = join(folder, 'changes-1.json')
  await choose(ken, all)
  await ken.getByText('Everything in this file is known here already.').waitFor()
  const altered = join(folder, 'altered.json')
  writeFileSync(altered, readFileSync(all, 'utf8').replaceAll('Company account only', 'Any account'))
  await choose(ken, altered)
  await ken.getByRole('alert').getByText('was altered after it was written').waitFor()
  expect(JSON.parse(readFileSync(path, 'utf8')).lines).toEqual([])
})

test('different fields that two people changed both arrive', async () => {
  await changeVendor(mika, 'Owner', 'Procurement')
  await changeVendor(ken, 'Legal entity', 'Anthropic PBC')
  await bringIn(ken, await saveFor(mika, 'Ken Ito'))
  await bringIn(mika, await saveFor(ken, 'Mika Sato'))
  expect(await vendorOf(mika)).toEqual([expect.objectContaining({ owner: 'Procurement', legalEntity: 'Anthropic PBC' })])
  expect(await vendorOf(ken)).toEqual(await vendorOf(mika))
})

test('the same field is a conflict on both sides; one settles it, and that travels back', async () => {
  await changeVendor(mika, 'Owner', 'Legal')
  await changeVendor(ken, 'Owner', 'Security')
  const path = await saveFor(mika, 'Ken Ito')
  await choose(ken, path)
  await ken.getByText('one of them is in conflict').waitFor()
  for (const side of ['Mika Sato', 'Ken Ito, in this browser']) await ken.getByText(side, { exact: true }).waitFor()
  await bringIn(ken, path)
  await bringIn(mika, await saveFor(ken, 'Mika Sato'))
  for (const page of [mika, ken]) {
    await goTo(page, '#/imports/changes')
    await page.getByRole('heading', { name: 'One thing is in conflict' }).waitFor()
    await page.getByText('Legal', { exact: true }).first().waitFor()
    await page.getByText('Security', { exact: true }).first().waitFor()
    await page.getByRole('link', { name: /Conflicts/ }).waitFor()
    await goTo(page, '#/vendor/anthropic')
    await page.getByText('Colleagues wrote one thing about this differently.').waitFor()
  }
  await goTo(ken, '#/imports/changes')
  await ken.getByRole('button', { name: 'Take Mika Sato’s' }).click()
  await ken.getByRole('heading', { name: 'Nothing is in conflict' }).waitFor()
  await bringIn(mika, await saveFor(ken, 'Mika Sato'))
  await mika.getByRole('heading', { name: 'Nothing is in conflict' }).waitFor()
  expect(await vendorOf(mika)).toEqual([expect.objectContaining({ owner: 'Legal' })])
  expect(await vendorOf(ken)).toEqual(await vendorOf(mika))
})

test('what was brought in can be taken back', async () => {
  await changeVendor(mika, 'Owner', 'Finance')
  await bringIn(ken, await saveFor(mika, 'Ken Ito'))
  expect(await vendorOf(ken)).toEqual([expect.objectContaining({ owner: 'Finance' })])
  await ken.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => vendorOf(ken)).toEqual([expect.objectContaining({ owner: 'Legal' })])
})

test('a file sealed for a colleague brings the evidence too, and nobody else opens it', async () => {
  await mika.evaluate(putEvidence, { files: 1, bytes: 100_000 })
  await mika.reload()
  await goTo(ken, '#/imports/colleagues')
  await ken.getByRole('button', { name: 'Make a key' }).click()
  await ken.getByText('Fingerprint').first().waitFor()
  const [key] = (await readDatabase(ken))['sharingKeys'] as { recipient: string }[]
  await goTo(mika, '#/imports/changes')
  await mika.getByLabel('Their key (optional)').fill(key?.recipient ?? '')
  await mika.getByLabel('With the evidence files, not only their records').check()
  const path = await saveFor(mika, 'Ken Ito')
  expect(readFileSync(path, 'latin1')).toMatch(/^age-encryption\.org/)
  await choose(mika, path)
  await mika.getByRole('alert').getByText('It is sealed for another key.').waitFor()
  await bringIn(ken, path)
  expect(await evidenceOf(ken)).toEqual(await evidenceOf(mika))
  expect((await evidenceOf(ken))[0]).toMatch(/^e0 [0-9a-f]{64}$/)
})

/** The pieces of evidence whose bytes are there, with the SHA-256 of these. */
function evidenceOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('daylight')
      request.onsuccess = () => resolve(request.result)
    })
    const rows = await new Promise<{ evidenceId: string; blob: Blob }[]>((resolve) => {
      const request = db.transaction('evidenceFiles').objectStore('evidenceFiles').getAll()
      request.onsuccess = () => resolve(request.result)
    })
    db.close()
    return Promise.all(rows.map(async ({ evidenceId, blob }) => `${evidenceId} ${new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())).toHex()}`))
  })
}
