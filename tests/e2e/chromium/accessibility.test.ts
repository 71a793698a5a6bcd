import axe, { type AxeResults } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleRegister } from '../../sample/register.ts'
import { launchChromium, newProfile, openDashboard } from '../chromium.ts'
import { dashboardPages } from '../dashboard-pages.ts'
import { goTo } from '../dashboard-steps.ts'
import { fillDatabase } from '../fill-database.ts'
import { localToday } from '../local-today.ts'
import { waitForText } from '../popup-steps.ts'
import { withRealPopup } from '../real-popup.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'

const popups = { 'https://claude.ai/new': 'Claude', 'https://shop.example/': 'Not in the catalogue', 'chrome://version/': 'does not look' }
const profile = newProfile()
let standIn: StandIn
let context: BrowserContext
let dashboard: Page

beforeAll(async () => {
  standIn = await startStandIn()
  context = await launchChromium({ serverPort: standIn.port, profile })
  dashboard = await openDashboard(context)
  await fillDatabase(dashboard, sampleRegister(localToday()), { userName: 'Mika Sato', organisation: 'Example KK' })
  await dashboard.reload()
})

afterAll(async () => {
  await context?.close()
  await standIn?.stop()
})

/** A page of Playwright or of Puppeteer. The content security policy keeps scripts out of the page, not what the debugger evaluates. */
interface Evaluates {
  evaluate<Result, Argument>(work: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>
}

/** What axe finds wrong by WCAG 2.2 AA, one line each. */
async function faults(page: Evaluates): Promise<string[]> {
  const { violations } = await page.evaluate(async (source): Promise<AxeResults> => {
    // biome-ignore lint/security/noGlobalEval: this is how axe-core comes into a page that accepts no script.
    if (!('axe' in globalThis)) globalThis.eval(source)
    return Reflect.get(globalThis, 'axe').run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
  }, axe.source)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`))
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(Object.values(dashboardPages))('the dashboard at %s is accessible', async (hash) => {
    await dashboard.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await goTo(dashboard, '#/')
    await goTo(dashboard, hash)
    await dashboard.waitForTimeout(300)
    expect(await faults(dashboard)).toEqual([])
  })

  test.each(Object.entries(popups))('the popup over %s is accessible', async (url, words) => {
    const tab = await context.newPage()
    await tab.goto(url)
    const found = await withRealPopup(context, profile, tab, async (popup) => {
      await popup.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ])
      await waitForText(popup, words)
      // The colours change with the theme over a moment.
      await tab.waitForTimeout(300)
      return faults(popup as unknown as Evaluates)
    })
    await tab.close()
    expect(found).toEqual([])
  })
})
