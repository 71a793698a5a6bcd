/** A small value that the next worker has before anything else: in its first turn in Firefox, and in Chromium before the event that woke it arrives. */
import { browser } from 'wxt/browser'

/**
 * Calls `use` with what was kept, if anything was. Must be the first thing that the worker does. Firefox forgets a listener that is not there when the first turn ends, but its
 * event page can read `localStorage`; Chromium's worker has no storage that answers at once, but hands the event over only after all that was asked before.
 */
export async function recall<Value>(key: string, use: (value: Value) => void): Promise<void> {
  const atOnce = globalThis.localStorage?.getItem(key)
  const kept = atOnce ?? (await browser.storage.local.get(key))[key]
  if (typeof kept === 'string') use(JSON.parse(kept))
}

/** Keeps `value`, which has to survive JSON. */
export async function keepForStart(key: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value)
  globalThis.localStorage?.setItem(key, text)
  await browser.storage.local.set({ [key]: text })
}
