/** What the browser tells about pages that open, reduced at once to places. Only hosts that are asked for are ever heard of. */
import { type Browser, browser } from 'wxt/browser'
import { type Place, placeOf } from '#core/detection/place.ts'
import type { WatchedHost, WatchedHosts } from '#core/detection/watched-hosts.ts'

/**
 * document: a page was loaded, by a link, by typing, by a reload, by a restored tab. back-or-forward: a page came back, loaded anew or as the browser kept it.
 * route: the address changed inside a loaded page.
 */
export type NavigationKind = 'document' | 'back-or-forward' | 'route'

/** A page that is open at top level. */
export interface OpenPage {
  place: Place
  /** The browser's id of this one load of the page; undefined where the browser gives none. */
  documentId: string | undefined
}

type Details = Browser.webNavigation.WebNavigationTransitionCallbackDetails

/**
 * Calls `onPage` for each top-level page at the watched hosts, and wakes the worker for no other. Must be called in the worker's first turn. Answers a function that
 * stops it.
 *
 * Of a redirect the browser tells the last address only; of a page in a private window, nothing (`incognito` in the manifest). A prerendered page is told again when
 * somebody comes to see it, so `onTabReplaced`, which knows no filter and would wake the worker for every site, is not needed.
 */
export function watchNavigation(hosts: WatchedHosts, onPage: (page: OpenPage, kind: NavigationKind) => void): () => void {
  const { onReferenceFragmentUpdated, onHistoryStateUpdated, onCommitted } = browser.webNavigation
  const listen = (kindOf: (details: Details) => NavigationKind) => (details: Details) => {
    const place = isTopLevelPage(details) ? placeOf(details.url) : undefined
    if (place !== undefined) onPage({ place, documentId: details.documentId }, kindOf(details))
  }
  // The shortest list first: with each, Chromium arranges anew all that it has until then (docs/performance.md).
  const events = [
    { event: onReferenceFragmentUpdated, listener: listen(() => 'route'), hosts: hosts.fragments },
    { event: onHistoryStateUpdated, listener: listen(() => 'route'), hosts: hosts.routes },
    { event: onCommitted, listener: listen(loadKind), hosts: hosts.documents },
  ].filter((each) => each.hosts.length > 0)
  for (const { event, listener, hosts } of events) event.addListener(listener, { url: hosts.map(urlFilter) })
  return () => {
    for (const { event, listener } of events) event.removeListener(listener)
  }
}

/** A host with everything below it. Chromium puts a dot before the host that it compares, so ".x.ai" covers "x.ai" and leaves out "linux.ai"; Firefox does so for `hostContains` only. */
function urlFilter(watched: WatchedHost) {
  if (typeof watched !== 'string') return watched
  return import.meta.env.FIREFOX ? { hostContains: `.${watched}`, hostSuffix: watched } : { hostSuffix: `.${watched}` }
}

function loadKind({ transitionQualifiers }: Details): NavigationKind {
  return transitionQualifiers?.includes('forward_back') ? 'back-or-forward' : 'document'
}

/** Prerendered pages that nobody has seen yet, and frames inside pages, are not visits. */
function isTopLevelPage(details: Details): boolean {
  return (
    details.frameId === 0 &&
    (details.frameType === undefined || details.frameType === 'outermost_frame') &&
    (details.documentLifecycle === undefined || details.documentLifecycle === 'active')
  )
}

/** The page of every open tab. Needs no permission beyond webNavigation. */
export async function openPages(): Promise<OpenPage[]> {
  const tabs = await browser.tabs.query({})
  const pages = await Promise.all(tabs.map((tab) => tabPage(tab.id)))
  return pages.filter((page) => page !== undefined)
}

async function tabPage(tabId: number | undefined): Promise<OpenPage | undefined> {
  if (tabId === undefined) return undefined
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null)
  const place = frame?.url ? placeOf(frame.url) : undefined
  return place && { place, documentId: frame?.documentId }
}

/** The place of the tab in front of the popup. */
export async function currentPlace(): Promise<Place | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return (await tabPage(tab?.id))?.place
}
