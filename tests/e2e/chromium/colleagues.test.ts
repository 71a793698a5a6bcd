import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportText } from '#core/sharing/colleague-report.ts'
import { outgoingReport, sparingChoices, withdrawalReport } from '#core/sharing/outgoing-report.ts'
import { seal } from '#platform/sealing.ts'
import { reporterId } from '../../core/sharing/sample-reports.ts'
import { launchChromium, openDashboard, popupUrl } from '../chromium.ts'
import { goTo, signAs } from '../dashboard-steps.ts'
import { fillDatabase } from '../fill-database.ts'
import { localToday } from '../local-today.ts'
import { readDatabase, rowsOf } from '../raw-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'daylight-bundles-'))
const day = localToday()
let managers: BrowserContext
let manager: Page
let employees: BrowserContext
let employee: Page
let publicKey = ''

beforeAll(async () => {
  managers = await launchChromium()
  manager = await openDashboard(managers)
  employees = await launchChromium()
  employee = await openDashboard(employees)
  await fillDatabase(employee, {
    sightings: [
      { toolId: 'claude', host: 'claude.ai', day, count: 7 },
      { toolId: 'deepl', host: 'deepl.com', day, count: 2 },
      { toolId: 'chatgpt', host: 'chatgpt.com', day, count: 1 },
    ],
    flags: [{ id: 'f1', toolId: 'claude', day, purpose: 'Only I do this', data: ['internal'], account: 'work', by: 'Ken Ito' }],
  })
  await employee.reload()
})

afterAll(async () => {
  await managers?.close()
  await employees?.close()
})

/** Presses a button that saves a file, and answers where it lies. */
async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const path = join(folder, (await download).suggestedFilename())
  await (await download).saveAs(path)
  return path
}

async function takeIn(...paths: string[]): Promise<void> {
  await manager.getByLabel('Choose files').setInputFiles(paths)
  await manager.getByText('looked at').waitFor()
}

/** Bundles of other colleagues, made as the extension makes them. */
async function otherBundles(numbers: readonly number[], revision: number, tools: readonly string[]): Promise<string[]> {
  return Promise.all(
    numbers.map(async (number) => {
      const sightings = tools.map((toolId) => ({ toolId, host: 'example.com', day, count: 1 }))
      const report = outgoingReport({ sightings, flags: [], ownTools: [] }, sparingChoices, { reporter: reporterId(number), revision, sharedOn: day })
      const path = join(folder, `other-${number}-${revision}.age`)
      writeFileSync(path, await seal(new TextEncoder().encode(reportText(report)), [publicKey]))
      return path
    }),
  )
}

test('the manager makes a key and gives its public half away', async () => {
  await signAs(manager, 'Mika Sato', 'Example KK')
  await goTo(manager, '#/imports')
  await manager.getByRole('link', { name: 'Colleagues’ inventories' }).click()
  await manager.getByRole('button', { name: 'Make a key' }).click()
  const file = readFileSync(await saved(manager, 'Save as file'), 'utf8')
  publicKey = /^age1\w+$/m.exec(file)?.[0] ?? ''
  expect(file).toContain('# For: Example KK')
  const fingerprint = /Fingerprint: (\S+)/.exec(file)?.[1] ?? ''
  await manager.getByText(fingerprint, { exact: true }).waitFor()
  const [key] = (await readDatabase(manager))['sharingKeys'] ?? []
  expect(key).toMatchObject({ recipient: publicKey, madeOn: day })
})

let shared: string

test('an employee comes from the popup, sees what would leave, drops a tool and saves a sealed file', async () => {
  const popup = await employees.newPage()
  await popup.goto(popupUrl)
  expect(await popup.getByRole('link', { name: 'Share', exact: true }).getAttribute('href')).toBe('/options.html#/share')
  await popup.close()

  await goTo(employee, '#/share')
  await employee.getByRole('heading', { name: '3 tools in 3 rows would leave' }).waitFor()
  await employee.getByLabel('Public key').fill(`Please use this key:\n${publicKey}`.replaceAll('\n', ' '))
  await employee.getByLabel('Whose it is').fill('AIMS office')
  await employee.getByRole('button', { name: 'Take this key' }).click()
  await employee.getByRole('heading', { name: 'Sealed for this key only' }).waitFor()
  await employee.getByRole('button', { name: 'Leave out ChatGPT' }).click()
  await employee.getByRole('heading', { name: '2 tools in 2 rows would leave' }).waitFor()
  await employee.getByRole('button', { name: 'Show the text of the file' }).click()
  const text = await employee.getByRole('region', { name: 'Show the text of the file' }).textContent()
  expect(JSON.parse(text ?? '')).toMatchObject({ precision: 'month', rows: [{ tool: 'claude', from: `${day.slice(0, 7)}-01` }, { tool: 'deepl' }], flags: [] })

  shared = await saved(employee, 'Save sealed file')
  expect(readFileSync(shared, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> X25519 /)
  expect(readFileSync(shared, 'latin1')).not.toContain('claude')
  await employee.getByText('2 tools in 2 rows', { exact: true }).waitFor()
  await goTo(employee, '#/my-data')
  await employee.getByText('2 tools in 2 rows', { exact: true }).waitFor()
})

test('the manager takes bundles in, is told of each, and sees groups only', async () => {
  const again = join(folder, 'again.age')
  copyFileSync(shared, again)
  const broken = join(folder, 'broken.age')
  writeFileSync(broken, readFileSync(shared).subarray(0, 300))
  const foreign = join(folder, 'holiday.txt')
  writeFileSync(foreign, 'no bundle')
  const others = await otherBundles([1, 2, 3, 4, 5, 6, 7], 1, ['claude'])
  await takeIn(shared, again, ...others, broken, foreign)
  for (const sentence of ['8 reports were taken in.', '1 was here already.', '1 is damaged.', '1 is no sealed file.', 'The figures are renewed.'])
    await manager.getByText(sentence).waitFor()
  await manager.getByText('broken.age').waitFor()
  await expect.poll(() => manager.getByRole('row').allTextContents()).toEqual(['ToolColleagues', 'Claude5 or more', 'DeepL TranslatorFewer than 5'])

  await goTo(manager, '#/tool/claude')
  await manager.getByText('5 or more of 8 colleagues report that they opened it.').waitFor()
  await goTo(manager, '#/inventory?reported=fewer')
  await manager.getByRole('link', { name: 'DeepL Translator' }).waitFor()
  await expect
    .poll(() => rowsOf(manager, 'entries'))
    .toMatchObject([
      { toolId: 'claude', foundBy: 'colleague', decision: { status: 'unreviewed' } },
      { toolId: 'deepl', foundBy: 'colleague' },
    ])
  expect(await manager.locator('main').textContent()).not.toContain('Ken Ito')
})

test('a withdrawal deletes what was shared, for good, and shows nothing in passing', async () => {
  await goTo(employee, '#/share')
  await employee.getByRole('button', { name: 'Take everything back' }).click()
  const withdrawal = await saved(employee, 'Save withdrawal')
  await goTo(manager, '#/imports/colleagues')
  await takeIn(withdrawal)
  await manager.getByText('1 colleague took everything back; it is deleted here.').waitFor()
  await manager.getByText('No figures are shown at present.').waitFor()
  await takeIn(shared)
  await manager.getByText('1 is older than what that colleague sent since, and was left out.').waitFor()
  const { colleagueReports = [], colleagueFigures } = await readDatabase(manager)
  expect(colleagueReports.filter((report) => report['withdrawn'])).toMatchObject([{ revision: 2, tools: [], content: '' }])
  expect(JSON.stringify(colleagueReports)).not.toContain('deepl')
  expect(colleagueFigures).toEqual([])

  await takeIn(...(await otherBundles([1, 2, 3, 4], 2, ['claude', 'gemini'])))
  await expect.poll(() => manager.getByRole('row').allTextContents()).toEqual(['ToolColleagues', 'Claude5 or more', 'GeminiFewer than 5'])
})

test('a replaced key still opens what was sealed for it, and another browser’s key does not', async () => {
  await manager.getByRole('button', { name: 'Replace the key' }).click()
  await manager.getByRole('button', { name: 'Make a new key' }).click()
  await manager.getByText('1 earlier key still opens').waitFor()
  const old = await otherBundles([1], 3, ['claude'])
  const stranger = join(folder, 'stranger.age')
  const strange = withdrawalReport({ reporter: reporterId(1), revision: 9, sharedOn: day })
  writeFileSync(stranger, await seal(new TextEncoder().encode(reportText(strange)), ['age19hm5pdg07w7amk6k0pyjwtczakusxenpmznvh5kqp7nqkh0rzsdqrcsh2r']))
  await takeIn(...old, stranger)
  await manager.getByText('1 report was taken in.').waitFor()
  await manager.getByText('1 is sealed for another key.').waitFor()
})

test('a thousand bundles come in with progress, and a cancelled load leaves nothing behind', async () => {
  const numbers = Array.from({ length: 1000 }, (_, i) => 1000 + i)
  const bundles = await otherBundles(numbers, 1, ['claude', 'chatgpt'])
  const before = (await readDatabase(manager))['colleagueReports']?.length
  await manager.getByLabel('Choose files').setInputFiles(bundles)
  await manager.getByRole('button', { name: 'Cancel' }).click()
  await manager.getByText('Cancelled. Nothing was taken in.').waitFor()
  await expect.poll(() => rowsOf(manager, 'colleagueReports')).toHaveLength(before ?? -1)
  await takeIn(...bundles)
  await manager.getByText('1,000 reports were taken in.').waitFor()
  await manager.getByRole('button', { name: 'Take back out' }).click()
  await manager.getByText('What these files brought in is out again.').waitFor()
  await expect.poll(() => rowsOf(manager, 'colleagueReports')).toHaveLength(before ?? -1)
}, 180_000)
