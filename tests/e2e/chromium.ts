/** A real Chromium with the built extension in it, every host mapped to one local server. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Worker } from 'playwright-core'

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
  executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  extensionPath = '.output/chrome-mv3',
}: ChromiumOptions = {}): Promise<BrowserContext> {
  const extension = resolve(extensionPath)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
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
export async function worker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
}
