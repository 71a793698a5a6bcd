/**
 * Remembers, in the browser's memory and never on disk, which loads of a page were dealt with: so that a load whose event was missed is counted once, and none
 * twice. An event is missed when the worker is stopped half-way.
 */
import { browser } from 'wxt/browser'
import type { NavigationKind, OpenPage } from '#platform/navigation.ts'

/** document: this load is still to be counted. presence: the page is there, and was counted or need not be. */
export type CountKind = 'document' | 'presence'

/**
 * Who dealt with a load. Those of an event are loads of watched hosts, and are remembered as long as the browser runs; those of the catch-up are of any page that
 * was open, and are forgotten when it is not.
 */
type DealtBy = 'event' | 'catch-up'

/** Before the browser's id of a load. One entry each, so that a load is remembered without reading the others. */
const prefix = 'pageLoad:'

export interface PageLoads {
  onEvent: (page: OpenPage, kind: NavigationKind) => Promise<void>
  /** Goes through the open pages. A browser that has just started remembers nothing: all that it has restored counts as loaded. */
  catchUp: (openPages: () => Promise<OpenPage[]>) => Promise<void>
}

export function watchPageLoads(count: (page: OpenPage, kind: CountKind) => Promise<void>): PageLoads {
  /** Loads dealt with since the last catch-up read what is remembered. */
  const recent = new Set<string>()
  /** Loads that the catch-up has counted and whose event may still arrive. */
  const caughtUp = new Set<string>()
  /** One catch-up at a time: a second one that reads before the first has remembered would count again. */
  let last: Promise<void> = Promise.resolve()
  const lookAround = async (openPages: () => Promise<OpenPage[]>) => {
    recent.clear()
    const remembered = await readRemembered()
    const pages = await openPages()
    const ids = pages.flatMap(({ documentId }) => documentId ?? [])
    const missed = new Set(ids.filter((id) => !remembered.has(id) && !recent.has(id)))
    for (const id of missed) {
      recent.add(id)
      caughtUp.add(id)
    }
    await Promise.all([remember([...missed], 'catch-up'), forget([...remembered].flatMap(([id, by]) => (by === 'catch-up' && !ids.includes(id) ? id : [])))])
    for (const page of pages) await count(page, page.documentId !== undefined && missed.has(page.documentId) ? 'document' : 'presence')
  }
  return {
    onEvent: async (page, kind) => {
      const { documentId } = page
      if (documentId === undefined) return count(page, kind === 'route' ? 'presence' : 'document')
      // A page that the browser kept comes back with the id of its load.
      const isCounted = kind === 'route' || caughtUp.delete(documentId) || (kind === 'back-or-forward' && (await isRemembered(documentId)))
      const counted = count(page, isCounted ? 'presence' : 'document')
      recent.add(documentId)
      // On its way before the row is: a worker that is killed in between must not count the load twice.
      await Promise.all([counted, remember([documentId], 'event')])
    },
    catchUp: (openPages) => {
      const done = last.then(() => lookAround(openPages))
      last = done.catch(() => undefined)
      return done
    },
  }
}

async function isRemembered(id: string): Promise<boolean> {
  return prefix + id in (await browser.storage.session.get(prefix + id))
}

async function readRemembered(): Promise<Map<string, DealtBy>> {
  const entries = Object.entries(await browser.storage.session.get(null)) as [string, DealtBy][]
  return new Map(entries.flatMap(([key, by]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), by] as const] : [])))
}

async function remember(ids: readonly string[], by: DealtBy): Promise<void> {
  if (ids.length > 0) await browser.storage.session.set(Object.fromEntries(ids.map((id) => [prefix + id, by])))
}

async function forget(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await browser.storage.session.remove(ids.map((id) => prefix + id))
}
