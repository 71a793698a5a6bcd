/** The extensions that are measured: Daylight as it ships, copies of it with a few lines put before the worker's own, and two that do the least. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'wxt'
import type { browser } from 'wxt/browser'

declare const chrome: typeof browser

export interface Extensions {
  /** Daylight as `npm run build` makes it. */
  shipped: string
  /** A copy whose worker first runs `lines`. */
  patched: (name: string, lines: string) => string
  /** Writes down each page with one strict IndexedDB get and put, whatever the page; its worker first runs `lines`. */
  raw: (lines: string) => string
  /** Does nothing at all. */
  idle: () => string
  remove: () => void
}

/** Builds into a temporary folder. */
export async function buildExtensions(): Promise<Extensions> {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-bench-build-'))
  await build({ outDir: folder, browser: 'chrome', manifestVersion: 3, logger: silent, vite: () => ({ logLevel: 'silent' }) })
  const shipped = join(folder, 'chrome-mv3')
  const { key } = JSON.parse(readFileSync(join(shipped, 'manifest.json'), 'utf8'))
  const make = (name: string, permissions: readonly string[], worker: string) => {
    const made = join(folder, name)
    mkdirSync(made)
    writeFileSync(join(made, 'manifest.json'), JSON.stringify({ manifest_version: 3, name, version: '1', key, permissions, background: { service_worker: 'background.js' } }))
    writeFileSync(join(made, 'background.js'), worker)
    return made
  }
  return {
    shipped,
    patched: (name, lines) => {
      const copy = join(folder, name)
      cpSync(shipped, copy, { recursive: true })
      const worker = join(copy, 'background.js')
      writeFileSync(worker, `${lines}\n${readFileSync(worker, 'utf8')}`)
      return copy
    },
    raw: (lines) => make('raw', ['webNavigation', 'unlimitedStorage'], `${lines}\n(${rawWorker})()`),
    idle: () => make('idle', ['alarms'], ''),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The build's own words do not belong among the figures. */
const nothing = () => {}
const silent = { debug: nothing, log: nothing, info: nothing, warn: nothing, error: console.error, fatal: console.error, success: nothing, level: 0 }

/** The same database, table and row as Daylight's, so that nothing but the work differs. Travels as text. */
function rawWorker() {
  const opened = new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('daylight', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('sightings', { keyPath: ['toolId', 'host', 'day'] })
    request.onsuccess = () => resolve(request.result)
  })
  chrome.webNavigation.onCommitted.addListener(async ({ frameId, url }) => {
    if (frameId !== 0) return
    const db = await opened
    const store = db.transaction('sightings', 'readwrite', { durability: 'strict' }).objectStore('sightings')
    const row = { toolId: 'raw', host: new URL(url).hostname, day: '2026-11-22', count: 1 }
    const request = store.get([row.toolId, row.host, row.day])
    request.onsuccess = () => store.put({ ...row, count: (request.result?.count ?? 0) + 1 })
  })
}
