import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { killWorker, launchChromium, newProfile, openDashboard } from '../chromium.ts'
import { localToday } from '../local-today.ts'
import { flagTool, flagUnknownSite, popupText, press, waitForText } from '../popup-steps.ts'
import { readDatabase, rowsOf, sightingLines } from '../raw-database.ts'
import { withRealPopup } from '../real-popup.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'

const day = localToday()
let standIn: StandIn
let context: BrowserContext
let profile: string
let dashboard: Page
let tab: Page

beforeEach(async () => {
  standIn = await startStandIn()
  profile = newProfile()
  context = await launchChromium({ serverPort: standIn.port, profile })
  dashboard = await openDashboard(context)
  tab = await context.newPage()
})

afterEach(async () => {
  await context.close()
  await standIn.stop()
})

test('an employee flags the tool in front of them', async () => {
  await tab.goto('https://claude.ai/new')
  await withRealPopup(context, profile, tab, async (popup) => {
    await waitForText(popup, 'Claude')
    expect(await popupText(popup)).toContain('Unreviewed')
    await flagTool(popup, { purpose: 'Summaries of long mails', data: ['internal', 'customer'], account: 'personal', note: 'Free plan' })
  })
  const { flags, entries } = await readDatabase(dashboard)
  expect(flags).toEqual([
    { id: expect.any(String), toolId: 'claude', day, purpose: 'Summaries of long mails', data: ['internal', 'customer'], account: 'personal', note: 'Free plan' },
  ])
  expect(entries).toMatchObject([{ toolId: 'claude', foundBy: 'visit', foundOn: day }])
})

test('two clicks are enough to flag', async () => {
  await tab.goto('https://chatgpt.com/')
  await withRealPopup(context, profile, tab, async (popup) => {
    await press(popup, 'I use this tool')
    await press(popup, 'Flag')
    await waitForText(popup, 'is flagged')
  })
  await expect.poll(() => rowsOf(dashboard, 'flags')).toMatchObject([{ toolId: 'chatgpt', purpose: '', data: [], account: 'work' }])
})

test('a site that the catalogue does not know is flagged, and noticed from then on, also by a worker that was killed', async () => {
  await tab.goto('https://pixelwrite.example/new')
  await tab.waitForTimeout(1500)
  expect(await sightingLines(dashboard)).toEqual([])
  await withRealPopup(context, profile, tab, async (popup) => {
    await waitForText(popup, 'Not in the catalogue')
    await flagUnknownSite(popup, { purpose: 'Pictures', data: ['public'], account: 'none' }, 'Pixelwrite')
  })
  const { ownTools, flags } = await readDatabase(dashboard)
  expect(ownTools).toEqual([{ id: 'own-pixelwrite-example', name: 'Pixelwrite', matches: [{ host: 'pixelwrite.example' }], addedOn: day }])
  expect(flags).toMatchObject([{ toolId: 'own-pixelwrite-example', purpose: 'Pictures' }])
  const line = (count: number) => [`own-pixelwrite-example pixelwrite.example ${day} ×${count}`]
  // It stands open in the tab where it was flagged.
  await expect.poll(() => sightingLines(dashboard)).toEqual(line(1))
  await tab.goto('https://pixelwrite.example/d/1')
  await expect.poll(() => sightingLines(dashboard)).toEqual(line(2))
  await tab.goto('about:blank')
  await killWorker(context, tab)
  await tab.goto('https://pixelwrite.example/d/2')
  await expect.poll(() => sightingLines(dashboard)).toEqual(line(3))
})

test('a page of the browser is not looked at', async () => {
  await tab.goto('chrome://version/')
  await withRealPopup(context, profile, tab, (popup) => waitForText(popup, 'Daylight does not look at this page'))
})

test('a paused Daylight notices nothing until it is resumed, and then the page that is open', async () => {
  await tab.goto('https://news.example/')
  await withRealPopup(context, profile, tab, async (popup) => {
    await press(popup, 'Pause')
    await popup.locator('#pause-menu button').click()
    await waitForText(popup, 'Paused through')
  })
  await tab.goto('https://chatgpt.com/')
  await tab.waitForTimeout(700)
  expect(await sightingLines(dashboard)).toEqual([])
  await withRealPopup(context, profile, tab, async (popup) => {
    await press(popup, 'Resume')
    await popup.waitForSelector('::-p-aria([name="Pause"][role="button"])')
  })
  await expect.poll(() => sightingLines(dashboard)).toEqual([`chatgpt chatgpt.com ${day} ×1`])
  await tab.goto('https://chatgpt.com/c/1')
  await expect.poll(() => sightingLines(dashboard)).toEqual([`chatgpt chatgpt.com ${day} ×2`])
})

test('what is pressed in the very moment in which the popup closes is not lost', async () => {
  await tab.goto('https://claude.ai/new')
  await tab.waitForTimeout(1500)
  /** Presses and closes in one turn, before anything could be written. */
  const pressAndClose = (selector: string, word: string) =>
    withRealPopup(context, profile, tab, async (popup) => {
      if (selector.startsWith('form')) await press(popup, 'I use this tool')
      await popup.waitForSelector(selector.replace('form', ''))
      const gone = popup.evaluate((wanted) => {
        ;[...document.querySelectorAll('button')].find((button) => button.textContent.includes(wanted))?.click()
        window.close()
      }, word)
      await gone.catch(() => undefined)
    })
  await pressAndClose('form input[name="purpose"]', 'Flag')
  await expect.poll(async () => (await readDatabase(dashboard))['flags']).toMatchObject([{ toolId: 'claude', day }])
  await pressAndClose('#pause-menu button', 'For today')
  const pausedThrough = async () => (await readDatabase(dashboard))['settings']?.find(({ id }) => id === 'settings')?.['pausedThrough']
  await expect.poll(pausedThrough).toBe(day)
  await pressAndClose('header button', 'Resume')
  await expect.poll(pausedThrough).toBeUndefined()
  const stored = () => dashboard.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get(null))
  await expect.poll(async () => Object.keys(await stored()).filter((key) => key.startsWith('errand'))).toEqual([])
})
