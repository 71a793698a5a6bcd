/**
 * What somebody does in the popup is laid down here before it is written to the database: a popup is gone the moment somebody looks elsewhere, and takes an
 * unfinished write with it. The note is taken in the same turn, and the worker carries out what is left when the popup closes, or when it starts. In Firefox
 * only `localStorage` takes it so soon: its `storage.local` is written by the popup itself, and lost with it. Chromium's worker has no `localStorage`.
 */
import { browser } from 'wxt/browser'
import type { Errand } from '#core/register/errand.ts'

const prefix = 'errand '
const port = 'popup'

/** Begins at once: called in the turn of the click, the note outlives the popup. */
export async function layDown(id: string, errand: Errand): Promise<void> {
  if (import.meta.env.FIREFOX) localStorage.setItem(prefix + id, JSON.stringify(errand))
  else await browser.storage.local.set({ [prefix + id]: errand })
}

export async function takeAway(id: string): Promise<void> {
  if (import.meta.env.FIREFOX) localStorage.removeItem(prefix + id)
  else await browser.storage.local.remove(prefix + id)
}

/** Everything that is left, by id. Only Daylight's own pages can lay anything down. */
export async function laidDown(): Promise<(readonly [id: string, errand: Errand])[]> {
  const stored: [key: string, value: unknown][] = import.meta.env.FIREFOX ? Object.entries<string>(localStorage) : Object.entries(await browser.storage.local.get(null))
  return stored.filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), import.meta.env.FIREFOX ? JSON.parse(String(value)) : (value as Errand)])
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
