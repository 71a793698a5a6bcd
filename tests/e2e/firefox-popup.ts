/** The popup as it opens from Firefox's toolbar. No driver sees it; the window that it belongs to reaches into it. */
import type { Browser } from 'puppeteer-core'
import { inWindow, waitInWindow } from './firefox-window.ts'

/** Opens the popup over the tab in front. */
export async function openRealPopup(browser: Browser): Promise<void> {
  await inWindow(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID('daylight@daylight.example')
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true)
    })()`,
  )
}

/** Waits until the popup says `text`. */
export async function waitInPopup(browser: Browser, text: string): Promise<void> {
  await waitInWindow(browser, inPopup(`content.document.body?.textContent.includes(${JSON.stringify(text)})`), true, `"${text}" in the popup`)
}

/** Presses the button that reads `name`. */
export async function pressInPopup(browser: Browser, name: string): Promise<void> {
  await waitInPopup(browser, name)
  await inWindow(browser, inPopup(pressing(name)))
}

/** Presses the button and takes the popup away in the same turn, before anything could be written. */
export async function pressAndClosePopup(browser: Browser, name: string): Promise<void> {
  await waitInPopup(browser, name)
  await inWindow(browser, inPopup(`(${pressing(name)}, content.close())`))
  await waitInWindow(browser, `document.querySelector('.webextension-popup-browser') === null`, true, 'the end of the popup')
}

export async function closePopup(browser: Browser): Promise<void> {
  await inWindow(browser, `for (const panel of document.querySelectorAll('panel')) panel.hidePopup()`)
  await waitInWindow(browser, `document.querySelector('.webextension-popup-browser') === null`, true, 'the end of the popup')
}

function pressing(name: string): string {
  return `[...content.document.querySelectorAll('button')].find((button) => button.textContent.trim() === ${JSON.stringify(name)}).click()`
}

/** Runs in the window: what `expression` says beside the popup's page, whose window it knows as `content`. undefined while there is no popup. */
function inPopup(expression: string): string {
  const script = `sendAsyncMessage('daylight-answer', (() => { try { return ${expression} } catch (fault) { return String(fault) } })())`
  return `new Promise((resolve) => {
    const manager = document.querySelector('.webextension-popup-browser')?.messageManager
    if (!manager) return resolve(undefined)
    const listen = ({ data }) => {
      manager.removeMessageListener('daylight-answer', listen)
      resolve(data)
    }
    manager.addMessageListener('daylight-answer', listen)
    manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false)
    setTimeout(resolve, 2000)
  })`
}
