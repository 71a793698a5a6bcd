import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toolRecordSchema } from '#core/catalogue/tool-record.ts'
import { vendorRecordSchema } from '#core/catalogue/vendor-record.ts'
import { killWorker, launchChromium, openDashboard } from '../chromium.ts'
import { localToday } from '../local-today.ts'
import { readDatabase, rowsOf, sightingLines } from '../raw-database.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'

const day = localToday()
const id = 'own-pixelwrite-example'
let standIn: StandIn
let context: BrowserContext
let dashboard: Page
let tab: Page

beforeEach(async () => {
  standIn = await startStandIn()
  context = await launchChromium({ serverPort: standIn.port })
  dashboard = await openDashboard(context, '#/own-tools')
  tab = await context.newPage()
})

afterEach(async () => {
  await context.close()
  await standIn.stop()
})

async function addTool(address: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await dashboard.getByRole('link', { name: 'Add a tool' }).click()
  const dialog = dashboard.getByRole('dialog')
  for (const [label, value] of Object.entries({ 'Name *': 'PixelWrite', 'Address of the tool *': address, ...fields })) await dialog.getByLabel(label, { exact: true }).fill(value)
}

async function save(): Promise<void> {
  await dashboard.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await dashboard.getByRole('dialog').waitFor({ state: 'detached' })
}

/** A change of own tools reaches the worker by a signal; nothing outside shows that it has heard it. */
const workerHears = () => dashboard.waitForTimeout(2500)

/** Leaves at once: nothing but the event can tell of the visit. */
async function visit(url: string): Promise<void> {
  await tab.goto(url)
  await tab.goto('about:blank')
  await tab.waitForTimeout(1000)
}

const expectCount = (count: number, toolId = id) => expect.poll(() => sightingLines(dashboard)).toEqual([`${toolId} pixelwrite.example ${day} ×${count}`])

test('a tool that is added by its address is noticed, also by a worker that was killed, until it is retired; then it is merged into the catalogue', async () => {
  await addTool('https://www.pixelwrite.example/editor/42?secret=1', { Vendor: 'Pixel KK' })
  const preview = dashboard.getByRole('dialog').locator('aside')
  await preview.getByText('https://docs.pixelwrite.example/').waitFor()
  await save()
  await expect.poll(() => rowsOf(dashboard, 'ownTools')).toEqual([{ id, name: 'PixelWrite', vendorId: 'own-pixel-kk', matches: [{ host: 'pixelwrite.example' }], addedOn: day }])
  await workerHears()

  await visit('https://pixelwrite.example/editor/1')
  await expectCount(1)
  await killWorker(context, tab)
  await visit('https://pixelwrite.example/editor/2')
  await expectCount(2)

  await dashboard.getByRole('button', { name: 'Retire PixelWrite' }).click()
  await dashboard.getByText('Retired on').waitFor()
  await workerHears()
  await visit('https://pixelwrite.example/editor/3')
  await killWorker(context, tab)
  await visit('https://pixelwrite.example/editor/4')
  await visit('https://claude.ai/new')
  await expect.poll(() => sightingLines(dashboard)).toEqual([`claude claude.ai ${day} ×1`, `${id} pixelwrite.example ${day} ×2`])

  await dashboard.getByRole('button', { name: 'Notice PixelWrite again' }).click()
  await workerHears()
  await visit('https://pixelwrite.example/editor/5')
  await expect.poll(() => sightingLines(dashboard)).toContain(`${id} pixelwrite.example ${day} ×3`)

  await dashboard.getByRole('link', { name: 'Merge PixelWrite into a tool' }).click()
  await dashboard.getByRole('combobox', { name: 'Name of the tool in the catalogue' }).fill('perplexity')
  await dashboard.keyboard.press('Enter')
  await dashboard.getByRole('button', { name: 'Merge into Perplexity' }).click()
  await expect.poll(() => sightingLines(dashboard)).toEqual([`claude claude.ai ${day} ×1`, `perplexity pixelwrite.example ${day} ×3`])
  const { ownTools, entries = [], audit = [] } = await readDatabase(dashboard)
  expect(ownTools).toEqual([])
  expect(entries.map((entry) => entry['toolId'])).toEqual(['claude', 'perplexity'])
  expect(audit.filter((line) => line['reason'] === `merged: ${id} → perplexity`).map((line) => line['subject'])).toEqual(['tool', 'tool', 'own-tool'])
  await dashboard.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => sightingLines(dashboard)).toEqual([`claude claude.ai ${day} ×1`, `${id} pixelwrite.example ${day} ×3`])
})

test('a tool that was retired while the worker slept wakes it no more', async () => {
  await addTool('https://pixelwrite.example/')
  await save()
  await workerHears()
  await killWorker(context, tab)
  await dashboard.getByRole('button', { name: 'Retire PixelWrite' }).click()
  await workerHears()
  await killWorker(context, tab)
  await expect.poll(runningWorkers).toBe(0)
  await visit('https://pixelwrite.example/')
  expect(await runningWorkers()).toBe(0)
  await visit('https://claude.ai/new')
  expect(await runningWorkers()).toBe(1)
})

async function runningWorkers(): Promise<number> {
  const session = await context.newCDPSession(tab)
  const { targetInfos } = await session.send('Target.getTargets')
  await session.detach()
  return targetInfos.filter((target) => target.type === 'service_worker').length
}

test('an address is refused that many organisations share, and one that the catalogue has is named', async () => {
  await addTool('https://github.io/')
  await dashboard.getByText('Many organisations share this ending').waitFor()
  await dashboard.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await expect.poll(() => rowsOf(dashboard, 'ownTools')).toEqual([])
  await dashboard.getByRole('dialog').getByLabel('Address of the tool *').fill('https://chatgpt.com/c/1')
  await dashboard.getByText('ChatGPT of the catalogue already matches chatgpt.com').waitFor()
})

test('a narrower address leaves the rest of the domain alone, and adding can be undone', async () => {
  await addTool('https://ai.pixelwrite.example/draw/7')
  await dashboard.getByRole('radio', { name: 'Only ai.pixelwrite.example' }).check()
  await dashboard.getByRole('combobox', { name: 'Only below this path' }).fill('/draw')
  await save()
  await workerHears()
  await visit('https://pixelwrite.example/')
  await visit('https://ai.pixelwrite.example/write')
  await visit('https://ai.pixelwrite.example/draw/8')
  await expect.poll(() => sightingLines(dashboard)).toEqual([`own-ai-pixelwrite-example ai.pixelwrite.example ${day} ×1`])
  await dashboard.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => sightingLines(dashboard)).toEqual([])
  await expect.poll(() => rowsOf(dashboard, 'ownTools')).toEqual([])
})

test('is offered to the catalogue as records that its schema takes', async () => {
  await addTool('https://pixelwrite.example/', { Vendor: 'Pixel KK' })
  await dashboard.getByLabel('Category').selectOption('image')
  await save()
  await dashboard.getByRole('link', { name: 'Offer PixelWrite to the catalogue' }).click()
  await dashboard.getByLabel('Website').fill('https://pixel.example')
  const download = dashboard.waitForEvent('download')
  await dashboard.getByRole('button', { name: 'Save the file' }).click()
  expect((await download).suggestedFilename()).toBe('daylight-tool-pixelwrite.json')
  const { tools, vendors } = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  expect(toolRecordSchema.parse(tools[0])).toMatchObject({ id: 'pixelwrite', vendor: 'pixel-kk', category: 'image', matches: [{ host: 'pixelwrite.example' }] })
  expect(vendorRecordSchema.parse(vendors[0])).toEqual({ id: 'pixel-kk', name: 'Pixel KK', website: 'https://pixel.example' })
})
