/** The browser's own history: permission for it is asked when it is read and given back afterwards. An address never leaves this module. */
import { type Browser, browser } from 'wxt/browser'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { type HistoryWindow, halves } from '#core/first-day/history-window.ts'
import { type FoundOpening, isPageOpening, wasShown } from '#core/first-day/opening-counts.ts'
import { catchUpSoon } from '#platform/catch-up-alarm.ts'

type HistoryItem = Browser.history.HistoryItem

const permissions = { permissions: ['history' as const] }

/** Held while a page reads the history, and freed by the browser also when that page is closed in the middle of it. */
const lockName = 'reading-history'

/** A search answers at most so many addresses, and does not say whether there were more. */
const mostAddresses = 5000

/** So many addresses are asked for their visits at the same time. */
const atOnce = 64

export type HistoryOutcome = 'read' | 'refused' | 'cancelled'

export interface HistoryReading {
  windows: readonly HistoryWindow[]
  /** The tool of an address and its host; undefined for every other site, of which nothing more is asked. */
  toolAt: (address: string) => { toolId: string; host: string } | undefined
  dayOf: (epochMs: number) => IsoDate
  /** Called for each page that was opened. */
  onOpening: (opening: FoundOpening) => void
  /** Called after each window with how many are done and how many entries were looked through: an address opened on several days is one on each. */
  onProgress: (done: number, entries: number) => void
  signal: AbortSignal
}

/** Asks for the permission, reads, and gives it back whatever happens. Must be called from a click: the browser asks the person. */
export async function readHistory(reading: HistoryReading): Promise<HistoryOutcome> {
  if (!(await browser.permissions.request(permissions))) return 'refused'
  // The worker gives back what a page leaves behind that is closed while it reads.
  await catchUpSoon()
  return navigator.locks.request(lockName, async () => {
    try {
      return await readWindows(reading)
    } finally {
      await giveBack()
    }
  })
}

/** Gives the permission back that a page left behind which was closed while it read. */
export async function giveBackHistory(): Promise<void> {
  if (!(await browser.permissions.contains(permissions))) return
  await navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await giveBack()
  })
}

async function giveBack(): Promise<void> {
  await browser.permissions.remove(permissions)
}

async function readWindows(reading: HistoryReading): Promise<HistoryOutcome> {
  const { windows, onProgress, signal } = reading
  // An address that was opened on several days comes up in each; its visits are asked for once.
  const asked = new Set<string>()
  let entries = 0
  for (const [done, window] of windows.entries()) {
    // In Firefox the halves of a window share the moment between them.
    const inWindow = new Set<string>()
    for await (const found of addressesIn(window)) {
      if (signal.aborted) return 'cancelled'
      for (const { url = '' } of found) inWindow.add(url)
      await readAddresses(found, asked, reading)
    }
    if (signal.aborted) return 'cancelled'
    entries += inWindow.size
    onProgress(done + 1, entries)
  }
  return 'read'
}

/** All addresses that were opened in the window: one whose answer is full is cut in halves until none is. */
async function* addressesIn(window: HistoryWindow, maxResults = mostAddresses): AsyncGenerator<HistoryItem[]> {
  const items = await browser.history.search({ text: '', startTime: window.from, endTime: window.to, maxResults })
  const [newer, older] = items.length < maxResults ? [] : (halves(window) ?? [])
  if (newer && older) {
    yield* addressesIn(newer, maxResults)
    yield* addressesIn(older, maxResults)
  } else if (items.length >= maxResults) yield* addressesIn(window, maxResults * 2)
  else yield items
}

async function readAddresses(items: readonly HistoryItem[], asked: Set<string>, { windows, toolAt, dayOf, onOpening, signal }: HistoryReading): Promise<void> {
  const known = items.flatMap((item) => {
    const { url = '' } = item
    const place = asked.has(url) || !wasShown(item) ? undefined : toolAt(url)
    if (place === undefined) return []
    asked.add(url)
    return [{ url, ...place }]
  })
  const [from, to] = [windows.at(-1)?.from ?? 0, windows[0]?.to ?? 0]
  for (let start = 0; start < known.length && !signal.aborted; start += atOnce) {
    await Promise.all(
      known.slice(start, start + atOnce).map(async ({ url, toolId, host }) => {
        for (const { visitTime = 0, transition, isLocal } of await browser.history.getVisits({ url })) {
          // What the browser was told by the same person's other devices. Firefox does not tell which visits those are.
          if (isLocal === false) continue
          if (visitTime >= from && visitTime < to && isPageOpening(transition)) onOpening({ toolId, host, day: dayOf(visitTime) })
        }
      }),
    )
  }
}
