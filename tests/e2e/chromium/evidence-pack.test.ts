import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { altered, unpacked } from '../../sample/pack.ts'
import { sampleRegister } from '../../sample/register.ts'
import { launchChromium, openDashboard } from '../chromium.ts'
import { decide, goTo, signAs } from '../dashboard-steps.ts'
import { fillDatabase } from '../fill-database.ts'
import { localToday } from '../local-today.ts'
import { readDatabase } from '../raw-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'daylight-pack-'))
const at = (name: string) => join(folder, name)
const today = localToday() as Parameters<typeof sampleRegister>[0]
let context: BrowserContext
let page: Page

beforeAll(async () => {
  context = await launchChromium()
  page = await openDashboard(context)
  await fillDatabase(page, sampleRegister(today))
  await signAs(page, 'Mika Sato', 'Example KK')
})

afterAll(() => context?.close())

async function makePack(name: string): Promise<void> {
  await goTo(page, '#/exports')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make the pack' }).click()
  expect((await download).suggestedFilename()).toMatch(/^daylight-evidence-pack-.*\.zip$/)
  await (await download).saveAs(at(name))
  await page.getByRole('status').getByText('is in your downloads').waitFor()
}

function daylight(...parameters: string[]) {
  const { stdout, status } = spawnSync(process.execPath, ['src/cli/daylight.ts', ...parameters], { encoding: 'utf8' })
  return { stdout, status }
}

async function check(...names: string[]): Promise<void> {
  await goTo(page, '#/exports/verify')
  for (const name of names) {
    await page.locator('input[type=file]').setInputFiles(at(name))
    await page.getByRole('heading', { level: 2, name }).waitFor()
  }
}

test('a pack that is made in the dashboard is whole for the command line, under the fingerprint that the dashboard shows', async () => {
  await makePack('first.zip')
  const shown = (await page.locator('code').first().textContent()) ?? ''
  expect(shown).toMatch(/^(?:[0-9a-f]{8} ){7}[0-9a-f]{8}$/)
  const { stdout, status } = daylight('verify', at('first.zip'), '--key', shown)
  expect(status, stdout).toBe(0)
  expect(stdout).toContain('Nothing was altered')
  expect(stdout).toContain('Example KK, as of')
  expect((await readDatabase(page))['audit']?.map(({ subject }) => subject)).toContain('signing-key')
})

test('a pack that was tampered with is found out, by the command line and by the page, which names the file', async () => {
  const tampered = await altered(new Blob([readFileSync(at('first.zip'))]), 'tables/decisions.csv', (text) => text.replace('Mika Sato', 'Ken Ito'))
  writeFileSync(at('tampered.zip'), new Uint8Array(await tampered.arrayBuffer()))
  expect(daylight('verify', at('tampered.zip'))).toMatchObject({ status: 1, stdout: expect.stringContaining('tables/decisions.csv was altered.') })
  await check('tampered.zip')
  await page.getByRole('heading', { level: 1, name: 'tampered.zip is not as it was made.' }).waitFor()
  await page.getByText('tables/decisions.csv was altered.').waitFor()
})

test('two packs are compared, in the order of their age whichever is dropped first', async () => {
  await decide(page, 'perplexity', 'Not allowed', { Reason: 'It keeps what is asked.' })
  await makePack('second.zip')
  await check('second.zip', 'first.zip')
  await page.getByText('1 decision changed').first().waitFor()
  await page.getByText('Perplexity: Unreviewed became Not allowed').waitFor()
  await page.getByText('continues the older one').waitFor()
  expect(daylight('diff', at('first.zip'), at('second.zip')).stdout).toContain('1 decision changed')
})

test('a key that was replaced signs the next pack, and the fingerprint that was told finds the difference', async () => {
  const told = (await unpacked(new Blob([readFileSync(at('first.zip'))]))).get('manifest.json')
  const { fingerprint } = JSON.parse((await told?.text()) ?? '').signer
  await goTo(page, '#/exports')
  await page.getByRole('button', { name: 'Replace the key' }).click()
  await page.getByRole('status').getByText('new key').waitFor()
  await makePack('third.zip')
  await check('third.zip')
  await page.getByLabel('Fingerprint that the maker told you').fill(fingerprint)
  await page.getByText('It was signed by another key.').waitFor()
})

test('the reports open without a fault and without a request, and print on paper', async () => {
  const files = await unpacked(new Blob([readFileSync(at('second.zip'))]))
  const report = await context.newPage()
  const faults: string[] = []
  const requests: string[] = []
  report.on('console', (message) => faults.push(message.text()))
  report.on('request', (request) => requests.push(request.url()))
  for (const language of ['en', 'ja']) {
    writeFileSync(at(`report.${language}.html`), (await files.get(`report.${language}.html`)?.text()) ?? '')
    await report.goto(`file://${at(`report.${language}.html`)}`)
    expect(await report.locator('section').count()).toBeGreaterThan(6)
    expect(await report.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(251, 250, 247)')
    expect((await report.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000)
  }
  expect(faults).toEqual([])
  expect(requests.every((url) => url.startsWith('file:'))).toBe(true)
  await report.close()
})
