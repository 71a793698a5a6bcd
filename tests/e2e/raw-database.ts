/** The extension's database as it lies on disk, read without any of the extension's own code. */

/** Every row of every object store, by the store's name. Empty before the extension has made its database. */
export type RawDatabase = Record<string, Record<string, unknown>[]>

/** A page of Playwright or of Puppeteer. */
interface Evaluates {
  evaluate<Result>(work: () => Promise<Result>): Promise<Result>
}

/** `page` must be one of the extension's own pages. */
export function readDatabase(page: Evaluates): Promise<RawDatabase> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    // Opening a database that does not exist would create it, empty.
    const isThere = (await indexedDB.databases()).some(({ name }) => name === 'daylight')
    if (!isThere) return {}
    const db = await settled(indexedDB.open('daylight'))
    const stores = [...db.objectStoreNames]
    const rows: Record<string, Record<string, unknown>[]> = {}
    const transaction = db.transaction(stores)
    for (const store of stores) rows[store] = await settled(transaction.objectStore(store).getAll())
    db.close()
    return rows
  })
}

/** Every row of one object store, to be waited for: `expect.poll(() => rowsOf(page, 'flags'))`. */
export async function rowsOf(page: Evaluates, store: string): Promise<Record<string, unknown>[] | undefined> {
  return (await readDatabase(page))[store]
}

/** The sightings as "tool host day ×count", sorted. */
export async function sightingLines(page: Evaluates): Promise<string[]> {
  const { sightings = [] } = await readDatabase(page)
  return sightings.map(({ toolId, host, day, count }) => `${toolId} ${host} ${day} ×${count}`).sort()
}
