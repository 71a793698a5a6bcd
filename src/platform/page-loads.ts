/**
 * Remembers, in the browser's memory and never on disk, which loads of a page were dealt with: so that a load whose event was missed is counted once, and none
 * twice. Events are missed when the worker is stopped half-way, and for hosts that the worker cannot know in its first turn (the organisation's own tools).
 */
import { browser } from 'wxt/browser'
import type { NavigationKind, OpenPage } from '#platform/navigation.ts'

/** document: this load is still to be counted. presence: the page is there, and was counted or need not be. */
export type CountKind = 'document' | 'presence'

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
  return {
    onEvent: async (page, kind) => {
      const { documentId } = page
      const isCounted = documentId !== undefined && caughtUp.delete(documentId)
      const counted = count(page, kind === 'document' && !isCounted ? 'document' : 'presence')
      if (documentId !== undefined) {
        recent.add(documentId)
        // Nobody waits for it, but it is on its way before the row is: a worker that is killed in between must not count the load twice.
        await remember([documentId])
      }
      await counted
    },
    catchUp: async (openPages) => {
      recent.clear()
      const remembered = await readRemembered()
      const pages = await openPages()
      const ids = pages.flatMap(({ documentId }) => documentId ?? [])
      const missed = new Set(ids.filter((id) => !remembered.has(id) && !recent.has(id)))
      for (const id of missed) {
        recent.add(id)
        caughtUp.add(id)
      }
      await Promise.all([remember([...missed]), forget([...remembered].filter((id) => !ids.includes(id)))])
      for (const page of pages) await count(page, page.documentId !== undefined && missed.has(page.documentId) ? 'document' : 'presence')
    },
  }
}

async function readRemembered(): Promise<Set<string>> {
  const keys = Object.keys(await browser.storage.session.get(null))
  return new Set(keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)))
}

async function remember(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await browser.storage.session.set(Object.fromEntries(ids.map((id) => [prefix + id, true])))
}

async function forget(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await browser.storage.session.remove(ids.map((id) => prefix + id))
}
