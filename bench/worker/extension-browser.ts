/** A browser with an extension, a page of that extension, and a tab in which sites are visited. */
import type { browser } from 'wxt/browser'
import { extensionId } from '../../tests/e2e/chromium.ts'
import { type Chromium, launch, sleep } from './devtools.ts'
import type { Target } from './devtools-connection.ts'

declare const chrome: typeof browser

export interface ExtensionBrowser {
  chromium: Chromium
  tab: Target
  /** Shows the extension's manifest: a page in its origin that runs none of its code. */
  extensionPage: Target
  visit: (url: string) => Promise<void>
  /** Ends the worker as the browser does after half a minute of idleness. */
  stopWorker: () => Promise<void>
}

/** A worker that is stopped while it starts for the first time stays dead for the session. */
const firstStartMs = 3000

export async function openExtensionBrowser(extension: string, serverPort: number): Promise<ExtensionBrowser> {
  const chromium = await launch({ extension, serverPort })
  await sleep(firstStartMs)
  const extensionPage = await chromium.openPage(`chrome-extension://${extensionId}/manifest.json`)
  const tab = await chromium.openPage('about:blank')
  await tab.send('ServiceWorker.enable')
  return {
    chromium,
    tab,
    extensionPage,
    visit: (url) => visit(tab, url),
    stopWorker: async () => {
      await tab.send('ServiceWorker.stopAllWorkers')
    },
  }
}

/** Opens an address and waits until the page is loaded. */
export async function visit(tab: Target, url: string): Promise<void> {
  const loaded = tab.next('Page.loadEventFired')
  await tab.send('Page.navigate', { url })
  await loaded
}

/** Lets every alarm of the extension go off now. */
export async function ringAlarms({ extensionPage }: ExtensionBrowser): Promise<void> {
  await extensionPage.evaluate(async () => {
    for (const { name } of await chrome.alarms.getAll()) await chrome.alarms.create(name, { when: Date.now() })
  })
}
