/** A repeating alarm that outlives the worker. */
import { browser } from 'wxt/browser'

/** Calls `listener` every `periodInMinutes`. Alarms may not survive a restart of the browser, so it is created again when missing. Must be called in the worker's first turn. */
export function every(name: string, periodInMinutes: number, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener()
  })
  void ensureAlarm(name, periodInMinutes)
}

async function ensureAlarm(name: string, periodInMinutes: number): Promise<void> {
  if ((await browser.alarms.get(name)) === undefined) await browser.alarms.create(name, { periodInMinutes })
}
