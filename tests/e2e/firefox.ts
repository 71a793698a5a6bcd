/** A real Firefox with the built extension in it, the named hosts mapped to the local machine. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, launch, type Page } from 'puppeteer-core'

/** Fixed by a preference, so that the extension's pages have the same address and the same database after a restart. */
const extensionUuid = 'c0ffee00-4200-4001-8000-da1119470000'
const origin = `moz-extension://${extensionUuid}`

export interface FirefoxOptions {
  profile: string
  /** Answered by a server on port 443 of this machine: Firefox maps names, not ports. */
  hosts: readonly string[]
  /** After how long an idle event page is suspended; Firefox's own is 30 s. */
  idleMs?: number
  /** Where downloads go, without asking. */
  downloads?: string
  /** Added to the environment of the browser alone: TZ sets its time zone. */
  environment?: Record<string, string>
  /** false: a browser to which Daylight has not come yet; `installDaylight` brings it. */
  installed?: boolean
}

export async function launchFirefox({ profile, hosts, idleMs = 30_000, downloads, environment = {}, installed = true }: FirefoxOptions): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    env: { ...process.env, ...environment },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      'extensions.background.idle.timeout': idleMs,
      'extensions.webextensions.uuids': JSON.stringify({ 'daylight@daylight.example': extensionUuid }),
      // An extension loaded for a test leaves when the browser ends; its data must not.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.locale.requested': 'en-GB',
      ...(downloads && {
        'browser.download.dir': downloads,
        'browser.download.folderList': 2,
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
      }),
    },
  })
  if (installed) await installDaylight(browser)
  return browser
}

export async function installDaylight(browser: Browser): Promise<void> {
  await browser.installExtension(resolve('.output/firefox-mv3'))
}

/** Opens a page of the extension; `path` such as "/options.html#/exports". */
export async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage()
  // Firefox loads the page and never says so; what counts is that it is there.
  void page.goto(`${origin}${path}`).catch(() => undefined)
  await waitForApp(page)
  return page
}

/**
 * Opens the popup's page in a tab and loads it anew while a tab at `address` is in front, which it then takes for the tab it was opened over: for forms, which
 * Puppeteer fills in there. The real popup is in `firefox-popup.ts`.
 */
export async function openPopupPage(browser: Browser, address: string): Promise<Page> {
  const popup = await openExtensionPage(browser, '/popup.html')
  await visit(browser, address)
  await reload(popup)
  // The popup has asked which tab is in front by the time it shows its foot.
  await popup.waitForSelector('footer')
  await popup.bringToFront()
  return popup
}

/** Loads a page of the extension anew. */
export async function reload(page: Page): Promise<void> {
  // Firefox says of no page of an extension that it was loaded: the old one is known by a mark that the new one does not have.
  await page.evaluate(() => document.body.setAttribute('data-before-reload', ''))
  void page.evaluate(() => location.reload()).catch(() => undefined)
  const isGone = () => page.evaluate(() => !document.body.hasAttribute('data-before-reload')).catch(() => false)
  while (!(await isGone())) await pause(100)
  await waitForApp(page)
}

/** The downloads in a folder once all of them are whole. Firefox lays an empty file down under the last name and writes into another one, `.part`, which replaces it. */
export function savedFiles(folder: string): string[] {
  const names = readdirSync(folder)
  if (names.some((name) => name.endsWith('.part'))) return []
  return names.filter((name) => statSync(join(folder, name)).size > 0)
}

/** While a page is being replaced, every question to it fails. */
async function waitForApp(page: Page): Promise<void> {
  const isThere = () => page.evaluate(() => document.readyState === 'complete' && Boolean(document.querySelector('#app > :not(.still-reading)'))).catch(() => false)
  for (let waited = 0; waited < 15_000; waited += 100) {
    if (await isThere()) return
    await pause(100)
  }
  throw new Error(`${page.url()} did not show anything`)
}

/** Visits an address in a page of its own. */
export async function visit(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url, { waitUntil: 'load' })
  return page
}

/** Where Firefox is on this machine, or as FIREFOX says. */
export function firefoxPath(): string {
  const places = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']
  const found = places.find((place) => place !== undefined && existsSync(place))
  if (found === undefined) throw new Error('No Firefox found. Install it, or set FIREFOX to its path.')
  return found
}
