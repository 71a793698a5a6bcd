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
  /** Goes through the open pages. Only after a start of the browser, when there is nothing to compare with, it takes all of them for counted. */
  catchUp: (openPages: () => Promise<OpenPage[]>) => Promise<void>
}

/** Calls `count` for one page after the other. */
export function watchPageLoads(count: (page: OpenPage, kind: CountKind) => Promise<void>): PageLoads {
  let turn: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work, work)
    return turn
  }
  return {
    onEvent: (page, kind) =>
      inTurn(async () => {
        const loads = await readLoads()
        // The event of a page that the catch-up has met before it.
        const isCounted = page.documentId !== undefined && loads?.[page.documentId] === 'catch-up'
        await count(page, kind === 'document' && !isCounted ? 'document' : 'presence')
        if (loads !== undefined && page.documentId !== undefined) await writeLoads({ ...loads, [page.documentId]: 'event' })
      }),
    catchUp: (openPages) =>
      inTurn(async () => {
        const loads = await readLoads()
        const open: Loads = {}
        for (const page of await openPages()) {
          const { documentId } = page
          const isMissed = loads !== undefined && documentId !== undefined && !(documentId in loads)
          await count(page, isMissed ? 'document' : 'presence')
          if (documentId !== undefined) open[documentId] = loads?.[documentId] ?? (isMissed ? 'catch-up' : 'event')
        }
        // What is no longer open is forgotten.
        await writeLoads(open)
      }),
  }
}

async function readLoads(): Promise<Loads | undefined> {
  return (await browser.storage.session.get(key))[key] as Loads | undefined
}

async function writeLoads(loads: Loads): Promise<void> {
  await browser.storage.session.set({ [key]: loads })
}
