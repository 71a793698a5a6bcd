/** What the browser tells about pages that open, reduced at once to places. Only hosts that are asked for are ever heard of. */
import { type Browser, browser } from 'wxt/browser'
import { type Place, placeOf } from '#core/detection/place.ts'
import type { WatchedHost, WatchedHosts } from '#core/detection/watched-hosts.ts'

/** document: a page was loaded. route: the address changed inside a loaded page. */
export type NavigationKind = 'document' | 'route'

/** A page that is open at top level. */
export interface OpenPage {
  place: Place
  /** The browser's id of this one load of the page; undefined where the browser gives none. */
  documentId: string | undefined
}

type Details = Browser.webNavigation.WebNavigationTransitionCallbackDetails

/**
 * Calls `onPage` for each top-level page at the watched hosts, and wakes the worker for no other. Must be called in the worker's first turn.
 * `hostSuffix` knows no label boundary ("evilchatgpt.com" passes for "chatgpt.com"), so `onPage` has to match again. Answers a function that stops it.
 */
export function watchNavigation(hosts: WatchedHosts, onPage: (page: OpenPage, kind: NavigationKind) => void): () => void {
  const { onReferenceFragmentUpdated, onHistoryStateUpdated, onCommitted } = browser.webNavigation
  const listen = (kind: NavigationKind) => (details: Details) => {
    const place = isTopLevelPage(details) ? placeOf(details.url) : undefined
    if (place !== undefined) onPage({ place, documentId: details.documentId }, kind)
  }
  // The shortest list first: with each, Chromium arranges anew all that it has until then (docs/performance.md).
  const events = [
    { event: onReferenceFragmentUpdated, listener: listen('route'), hosts: hosts.fragments },
    { event: onHistoryStateUpdated, listener: listen('route'), hosts: hosts.routes },
    { event: onCommitted, listener: listen('document'), hosts: hosts.documents },
  ].filter((each) => each.hosts.length > 0)
  for (const { event, listener, hosts } of events) event.addListener(listener, { url: hosts.map(urlFilter) })
  return () => {
    for (const { event, listener } of events) event.removeListener(listener)
  }
}

function urlFilter(watched: WatchedHost) {
  return typeof watched === 'string' ? { hostSuffix: watched } : watched
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

/** Prerendered pages that nobody has seen yet, and frames inside pages, are not visits. */
function isTopLevelPage(details: Details): boolean {
  return (
    details.frameId === 0 &&
    (details.frameType === undefined || details.frameType === 'outermost_frame') &&
    (details.documentLifecycle === undefined || details.documentLifecycle === 'active')
  )
}
