/** Writes rows straight into the extension's database, for pictures and for tests that need a register to start from. */
import type { Page } from 'playwright-core'
import type { RegisterFacts } from '#core/register/register-facts.ts'
import { defaultSettings, type Settings } from '#core/register/settings.ts'
import type { GroupFigures } from '#core/sharing/group-figures.ts'

/** `page` must be one of the extension's own pages that has opened the database. Settings that are given are set, the others kept. */
export async function fillDatabase(page: Page, facts: Partial<RegisterFacts> & { colleagueFigures?: readonly GroupFigures[] }, settings: Partial<Settings> = {}): Promise<void> {
  await page.evaluate(
    async ({ rowsByTable, settings, defaults }) => {
      const settled = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const db = await settled(indexedDB.open('daylight'))
      const tables = Object.keys(rowsByTable)
      const transaction = db.transaction([...tables, 'settings'], 'readwrite')
      for (const [table, rows] of Object.entries(rowsByTable)) for (const row of rows) transaction.objectStore(table).put(row)
      const before = await settled(transaction.objectStore('settings').get('settings'))
      transaction.objectStore('settings').put({ ...defaults, ...before, ...settings, id: 'settings' })
      await new Promise((resolve) => {
        transaction.oncomplete = resolve
      })
      db.close()
    },
    { rowsByTable: facts as Record<string, readonly object[]>, settings, defaults: defaultSettings },
  )
}
