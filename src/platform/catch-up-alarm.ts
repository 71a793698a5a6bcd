/** The alarm of the look around, which outlives the worker. */
import { browser } from 'wxt/browser'

const regular = { name: 'catch-up', periodInMinutes: 30 }
const single = { name: 'catch-up-soon', delayInMinutes: 5 }

/** Calls `listener` every half hour, and in between where `catchUpSoon` asked for it. Alarms may not survive a restart of the browser. Must be called in the worker's first turn. */
export function onCatchUpDue(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === regular.name || name === single.name) listener()
  })
  void ensureAlarm()
}

/** Asks for a look around in five minutes, for what must not wait for half an hour nor hang on the page that asks. */
export async function catchUpSoon(): Promise<void> {
  const { name, ...when } = single
  await browser.alarms.create(name, when)
}

async function ensureAlarm(): Promise<void> {
  const { name, ...when } = regular
  if ((await browser.alarms.get(name))?.periodInMinutes !== when.periodInMinutes) await browser.alarms.create(name, when)
}
