/**
 * What somebody does in the popup is laid down here before it is written to the database: a popup is gone the moment somebody looks elsewhere, and takes an
 * unfinished write with it. The browser takes the note in the same turn, and the worker carries out what is left when the popup closes, or when it starts.
 */
import { browser } from 'wxt/browser'
import type { Errand } from '#core/register/errand.ts'

const prefix = 'errand '
const port = 'popup'

/** Begins at once: called in the turn of the click, the note outlives the popup. */
export function layDown(id: string, errand: Errand): Promise<void> {
  return browser.storage.local.set({ [prefix + id]: errand })
}

export function takeAway(id: string): Promise<void> {
  return browser.storage.local.remove(prefix + id)
}

/** Everything that is left, by id. Only Daylight's own pages can lay anything down. */
export async function laidDown(): Promise<(readonly [id: string, errand: Errand])[]> {
  const stored = await browser.storage.local.get(null)
  return Object.entries(stored).flatMap(([key, errand]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), errand as Errand] as const] : []))
}

/** For the popup: lets the worker see when it closes. */
export function tellWhenClosed(): void {
  browser.runtime.connect({ name: port })
}

/** Must be called in the worker's first turn. */
export function onPopupClosed(listener: () => void): void {
  browser.runtime.onConnect.addListener((connected) => {
    if (connected.name === port) connected.onDisconnect.addListener(listener)
  })
}
