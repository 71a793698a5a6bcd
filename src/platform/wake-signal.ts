/** Tells the sleeping worker that the organisation's own tools have changed, or that noticing goes on. A write to storage wakes it; a live query would not. */
import { browser } from 'wxt/browser'
import { catchUpSoon } from '#platform/catch-up-alarm.ts'

const key = 'catchUpSignals'

export async function signalCatchUp(): Promise<void> {
  // Firefox wakes its event page only for listeners of the first turn: a tool that was just added is among them from the next start on.
  if (import.meta.env.FIREFOX) await catchUpSoon()
  const stored = await browser.storage.local.get(key)
  await browser.storage.local.set({ [key]: Number(stored[key] ?? 0) + 1 })
}

/** Must be called in the worker's first turn. */
export function onCatchUpSignal(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) listener()
  })
}
