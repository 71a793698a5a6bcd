/** Notifications of the browser: their permission is asked when somebody turns them on, and given back when they are turned off. */
import { browser } from 'wxt/browser'

const permissions = { permissions: ['notifications' as const] }

export interface Notice {
  /** A later notice with the same id takes the place of this one. */
  id: string
  title: string
  message: string
}

/** Must be called from a click: the browser may ask the person. false: refused. */
export function askForNotifications(): Promise<boolean> {
  return browser.permissions.request(permissions)
}

export async function giveBackNotifications(): Promise<void> {
  await browser.permissions.remove(permissions)
}

/** Also false after the person took the permission away in the browser's own settings. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(permissions)
}

export async function showNotice({ id, title, message }: Notice): Promise<void> {
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message })
}

/** Calls `listener` when one of our notices is clicked, and takes it away. Must be called in the worker's first turn. */
export function onNoticeClicked(listener: (id: string) => void): void {
  const listen = () =>
    browser.notifications.onClicked.addListener((id) => {
      void browser.notifications.clear(id)
      listener(id)
    })
  // Without the permission there is nothing to listen to yet.
  if (browser.notifications) listen()
  else browser.permissions.onAdded.addListener((added) => added.permissions?.includes('notifications') && browser.notifications && listen())
}
