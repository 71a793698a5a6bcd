/** Daylight's own pages: their addresses, and opening them. */
import { browser } from 'wxt/browser'

/** Shows the dashboard at `hash` ("#/tool/chatgpt"): in the tab where it is already open, else in a new one. */
export async function openDashboard(hash = '#/'): Promise<void> {
  const url = browser.runtime.getURL('/options.html')
  const contexts = await browser.runtime.getContexts?.({ contextTypes: ['TAB'] }).catch(() => undefined)
  const open = contexts?.find((context) => context.documentUrl?.startsWith(url))
  if (open === undefined) await browser.tabs.create({ url: `${url}${hash}` })
  else {
    await browser.tabs.update(open.tabId, { url: `${url}${hash}`, active: true })
    await browser.windows.update(open.windowId, { focused: true })
  }
}

/** The version in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version
}

/** The permissions in the manifest: "webNavigation", "storage". */
export function heldPermissions(): readonly string[] {
  return browser.runtime.getManifest().permissions ?? []
}
