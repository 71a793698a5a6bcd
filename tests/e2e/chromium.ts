/** A real Chromium with the built extension in it, every host mapped to one local server. */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'

/** Follows from `key` in wxt.config.ts. */
export const extensionId = 'ameignjnljhbjfkpmcffeopjlladipkk'
export const optionsUrl = `chrome-extension://${extensionId}/options.html`
export const popupUrl = `chrome-extension://${extensionId}/popup.html`

export interface ChromiumOptions {
  /** Kept between launches to restart the browser on the same profile. */
  profile?: string
  /** Where https://… of every host is answered. */
  serverPort?: number
  headless?: boolean
  locale?: string
  executablePath?: string
  extensionPath?: string
  /** Added to the environment of the browser alone: libfaketime moves its clock this way. */
  environment?: Record<string, string>
}

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'daylight-profile-'))
}

/** Launches and waits until the worker has started: the first navigation after a fresh install can come before it. */
export async function launchChromium({
  profile = newProfile(),
  serverPort,
  headless = true,
  locale = 'en-GB',
  executablePath = chromiumPath(),
  extensionPath = '.output/chrome-mv3',
  environment = {},
}: ChromiumOptions = {}): Promise<BrowserContext> {
  const extension = resolve(extensionPath)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    env: { ...process.env, ...environment } as Record<string, string>,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
      // A second way in beside Playwright's own: only Puppeteer shows the real popup (real-popup.ts).
      '--remote-debugging-port=0',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${locale}`,
      ...(serverPort === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${serverPort}`]),
    ],
  })
  await worker(context)
  return context
}

/** The extension's worker, awake or just starting. */
async function worker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
}

/** A page of the extension: the dashboard at `hash`. */
export async function openDashboard(context: BrowserContext, hash = '#/'): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${optionsUrl}${hash}`)
  await page.locator('nav').first().waitFor()
  return page
}

/** Ends the worker as the browser does after half a minute of idleness. `page` is any page of the same browser. */
export async function killWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

/** Where Chromium is, by CHROMIUM or in the usual places. */
export function chromiumPath(): string {
  const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium']
  const found = places.find((place) => place !== undefined && existsSync(place))
  if (found === undefined) throw new Error('No Chromium found. Install it, or set CHROMIUM to its path.')
  return found
}
