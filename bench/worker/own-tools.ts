/** Whether a visit to one of the organisation's own tools counts that wakes the worker and is left at once: its filters are added while the extension runs. */
import type { browser } from 'wxt/browser'
import { sleep } from './devtools.ts'
import { openExtensionBrowser } from './extension-browser.ts'

declare const chrome: typeof browser

const own = { id: 'own-pixelwrite-example', name: 'PixelWrite', matches: [{ host: 'pixelwrite.example' }], addedOn: '2026-11-22' }

/** How many of so many visits were counted. */
export async function countOwnToolVisits(extension: string, serverPort: number, rounds: number): Promise<number> {
  const { chromium, extensionPage, visit, stopWorker } = await openExtensionBrowser(extension, serverPort)
  await extensionPage.evaluate(addOwnTool, own)
  await sleep(1500)
  for (let round = 0; round < rounds; round++) {
    await visit('https://news.example/')
    await stopWorker()
    await sleep(700)
    await visit(`https://pixelwrite.example/${round}`)
    await visit('https://news.example/')
    await sleep(1000)
  }
  const counted = await extensionPage.evaluate(countSightings, own.id)
  await chromium.close()
  return counted
}

/** Both run in a page of the extension, whose database is there already. */
async function addOwnTool(tool: typeof own): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('daylight')
    request.onsuccess = () => resolve(request.result)
  })
  const transaction = db.transaction('ownTools', 'readwrite')
  transaction.objectStore('ownTools').put(tool)
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  db.close()
  // As src/platform/wake-signal.ts does.
  await chrome.storage.local.set({ catchUpSignals: 1 })
}

async function countSightings(toolId: string): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('daylight')
    request.onsuccess = () => resolve(request.result)
  })
  const rows = await new Promise<{ toolId: string; count: number }[]>((resolve) => {
    const request = db.transaction('sightings').objectStore('sightings').getAll()
    request.onsuccess = () => resolve(request.result)
  })
  db.close()
  return rows.filter((row) => row.toolId === toolId).reduce((sum, { count }) => sum + count, 0)
}
