/** The popup as it opens from the toolbar. Playwright does not show it as a page; Puppeteer, connected to the same browser, does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page as Tab } from 'playwright-core'
import { connect, type Page } from 'puppeteer-core'
import { optionsUrl } from './chromium.ts'

/** Opens the popup over `tab`, hands it to `work`, and closes it. `profile` is the one the browser was launched with; the dashboard must be open in another tab. */
export async function withRealPopup<Result>(context: BrowserContext, profile: string, tab: Tab, work: (popup: Page) => Promise<Result>): Promise<Result> {
  await tab.bringToFront()
  const browser = await connect({ browserURL: `http://127.0.0.1:${debuggingPort(profile)}`, defaultViewport: null })
  try {
    const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: 15_000 })
    // By the dashboard, not by the worker: that may have been killed a moment ago.
    await context
      .pages()
      .find((page) => page.url().startsWith(optionsUrl))
      ?.evaluate(() => Reflect.get(globalThis, 'chrome').action.openPopup())
    const popup = await (await opened).asPage()
    const result = await work(popup)
    await popup.close().catch(() => undefined)
    return result
  } finally {
    await browser.disconnect()
  }
}

/** Chromium writes the port that it took into its profile. */
function debuggingPort(profile: string): string {
  return readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? ''
}
