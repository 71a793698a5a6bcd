/** A real Firefox with the built extension in it, the named hosts mapped to the local machine. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
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
}

export async function launchFirefox({ profile, hosts, idleMs = 30_000, downloads }: FirefoxOptions): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
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
  await browser.installExtension(resolve('.output/firefox-mv3'))
  return browser
}

/** Opens a page of the extension; `path` such as "/options.html#/exports". With `address`, the page is told that the tab in front shows that address. */
export async function openExtensionPage(browser: Browser, path: string, address?: string): Promise<Page> {
  const page = await browser.newPage()
  if (address !== undefined) {
    await page.evaluateOnNewDocument((url) => {
      const { webNavigation } = Reflect.get(globalThis, 'browser') ?? {}
      if (webNavigation) webNavigation.getFrame = () => Promise.resolve({ url })
    }, address)
  }
  // Firefox loads the page and never says so; what counts is that it is there.
  void page.goto(`${origin}${path}`).catch(() => undefined)
  await page.waitForFunction(() => document.readyState === 'complete' && document.getElementById('app')?.childElementCount, { timeout: 15_000 })
  return page
}

/** Visits an address in a page of its own. */
export async function visit(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url, { waitUntil: 'load' })
  return page
}

function firefoxPath(): string {
  const places = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']
  const found = places.find((place) => place !== undefined && existsSync(place))
  if (found === undefined) throw new Error('No Firefox found. Install it, or set FIREFOX to its path.')
  return found
}
