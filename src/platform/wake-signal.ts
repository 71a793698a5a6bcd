/** Tells the sleeping worker that the organisation's own tools have changed. A write to storage wakes it; a live query would not. */
import { browser } from 'wxt/browser'

const key = 'ownToolsChanges'

export async function signalOwnToolsChanged(): Promise<void> {
  const stored = await browser.storage.local.get(key)
  await browser.storage.local.set({ [key]: Number(stored[key] ?? 0) + 1 })
}

/** Must be called in the worker's first turn. */
export function onOwnToolsChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) listener()
  })
}
