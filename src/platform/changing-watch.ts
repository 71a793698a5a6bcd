/** Watches hosts that change while the extension runs: the organisation's own tools. */
import type { WatchedHosts } from '#core/detection/watched-hosts.ts'
import { type NavigationKind, type OpenPage, watchNavigation } from '#platform/navigation.ts'

/** Answers a function that watches the given hosts in place of those before. */
export function changingWatch(onPage: (page: OpenPage, kind: NavigationKind) => void): (hosts: WatchedHosts) => void {
  let stop: (() => void) | undefined
  return (hosts) => {
    stop?.()
    stop = watchNavigation(hosts, onPage)
  }
}
