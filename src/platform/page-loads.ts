/**
 * Remembers, in the browser's memory and never on disk, which loads of a page were dealt with: so that a load whose event was missed is counted once, and none
 * twice. Events are missed when the worker is stopped half-way, and for hosts that the worker cannot know in its first turn (the organisation's own tools).
 */
import { browser } from 'wxt/browser'
import type { NavigationKind, OpenPage } from '#platform/navigation.ts'

/** document: this load is still to be counted. presence: the page is there, and was counted or need not be. */
export type CountKind = 'document' | 'presence'

/** By the browser's id of the load: who dealt with it. */
type Loads = Record<string, 'event' | 'catch-up'>

const key = 'pageLoads'

export interface PageLoads {
  onEvent: (page: OpenPage, kind: NavigationKind) => Promise<void>
  /** Goes through the open pages. A browser that has just started remembers nothing: all that it has restored counts as loaded. */
  catchUp: (openPages: () => Promise<OpenPage[]>) => Promise<void>
}

/** Calls `count` for one page after the other. A load is remembered before it is counted: a worker that is killed in between must not count it twice. */
export function watchPageLoads(count: (page: OpenPage, kind: CountKind) => Promise<void>): PageLoads {
  let turn: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work, work)
    return turn
  }
  return {
    onEvent: (page, kind) =>
      inTurn(async () => {
        const { documentId } = page
        const loads = await readLoads()
        // The catch-up can meet a page before its event arrives.
        const isCounted = documentId !== undefined && loads[documentId] === 'catch-up'
        if (documentId !== undefined) await writeLoads({ ...loads, [documentId]: 'event' })
        await count(page, kind === 'document' && !isCounted ? 'document' : 'presence')
      }),
    catchUp: (openPages) =>
      inTurn(async () => {
        const loads = await readLoads()
        const pages = await openPages()
        const ids = pages.flatMap(({ documentId }) => documentId ?? [])
        // What is no longer open is forgotten.
        await writeLoads(Object.fromEntries(ids.map((id) => [id, loads[id] ?? 'catch-up'])))
        for (const page of pages) await count(page, page.documentId !== undefined && !(page.documentId in loads) ? 'document' : 'presence')
      }),
  }
}

async function readLoads(): Promise<Loads> {
  return ((await browser.storage.session.get(key))[key] as Loads | undefined) ?? {}
}

async function writeLoads(loads: Loads): Promise<void> {
  await browser.storage.session.set({ [key]: loads })
}
