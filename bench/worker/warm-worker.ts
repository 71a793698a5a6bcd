/** A worker that is awake: from the browser's event to the row on disk, against the same get and put without anything around it. */
import type { browser } from 'wxt/browser'
import { launch, sleep } from './devtools.ts'
import type { Extensions } from './extensions.ts'
import { keepListener, watchWrites } from './instruments.ts'

type Listener = Parameters<typeof browser.webNavigation.onCommitted.addListener>[0]

export interface WarmTimes {
  /** Milliseconds, one value a round. */
  daylight: number[]
  raw: number[]
}

export async function measureWarmWorker(extensions: Extensions, serverPort: number, rounds: number): Promise<WarmTimes> {
  const chromium = await launch({ extension: extensions.patched('warm', `${keepListener}\n${watchWrites}`), serverPort })
  try {
    await sleep(3000)
    const worker = await chromium.attachToWorker()
    return await worker.evaluate(takeTurns, rounds)
  } finally {
    await chromium.close()
  }
}

/** Runs in the worker. Both write to the same table of the same database, each to a row of its own. */
async function takeTurns(rounds: number): Promise<WarmTimes> {
  const kept = globalThis as unknown as { keptListener: Listener; whenWritten: () => void }
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('daylight')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const work = {
    daylight: () =>
      kept.keptListener({
        ...{ tabId: 1, frameId: 0, parentFrameId: -1, processId: -1, timeStamp: Date.now(), transitionType: 'link', transitionQualifiers: [] },
        ...{ url: 'https://chatgpt.com/c/123', documentId: crypto.randomUUID(), documentLifecycle: 'active', frameType: 'outermost_frame' },
      }),
    raw: () => {
      const store = db.transaction('sightings', 'readwrite', { durability: 'strict' }).objectStore('sightings')
      const row = { toolId: 'chatgpt', host: 'raw.example', day: '2026-11-22', count: 1 }
      const request = store.get([row.toolId, row.host, row.day])
      request.onsuccess = () => store.put({ ...row, count: (request.result?.count ?? 0) + 1 })
    },
  }
  /** The mean of some events that come one after the other, with a rest in between as between real ones. */
  const meanMs = async (start: () => void) => {
    const events = 20
    let total = 0
    for (let i = 0; i < events; i++) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      const started = performance.now()
      await new Promise<void>((resolve) => {
        kept.whenWritten = resolve
        start()
      })
      total += performance.now() - started
    }
    return total / events
  }
  const times: WarmTimes = { daylight: [], raw: [] }
  for (let round = -2; round < rounds; round++) {
    for (const name of ['raw', 'daylight'] as const) {
      const ms = await meanMs(work[name])
      if (round >= 0) times[name].push(ms)
    }
  }
  return times
}
