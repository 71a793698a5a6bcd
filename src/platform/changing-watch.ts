/** Watches hosts that change while the extension runs: the organisation's own tools. */
import { browser } from 'wxt/browser'
import type { WatchedHosts } from '#core/detection/watched-hosts.ts'
import { type NavigationKind, type OpenPage, watchNavigation } from '#platform/navigation.ts'

const key = 'ownToolsWatched'

/**
 * Answers a function that watches the given hosts in place of those before. The browser keeps the filters of a worker that has ended, and would wake the next
 * one for them: so the last list is remembered, and its filters are taken away by adding and removing them once. A list that has not changed is left in peace.
 */
export function changingWatch(onPage: (page: OpenPage, kind: NavigationKind) => void): (hosts: WatchedHosts) => Promise<void> {
  let stop: (() => void) | undefined
  return async (hosts) => {
    const before = (await browser.storage.local.get(key))[key] as WatchedHosts | undefined
    stop ??= before && watchNavigation(before, onPage)
    if (JSON.stringify(before) === JSON.stringify(hosts)) return
    stop?.()
    stop = watchNavigation(hosts, onPage)
    await browser.storage.local.set({ [key]: hosts })
  }
}
