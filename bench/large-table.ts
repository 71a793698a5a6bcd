// Saves a very large table from the dashboard of a real Chromium: `npm run bench:table -- --rows 1000000`. Needs a build (`npm run build`).
import { createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { launchChromium, openDashboard } from '../tests/e2e/chromium.ts'
import { decide, goTo, signAs } from '../tests/e2e/dashboard-steps.ts'
import { setup as keepTemporaryFilesTogether } from '../tests/temporary-folder.ts'
import { measured } from './page-heap.ts'

keepTemporaryFilesTogether()

const rows = Number(parseArgs({ options: { rows: { type: 'string', default: '1000000' } } }).values.rows)
const patience = 600_000

const browser = await launchChromium()
const page = await openDashboard(browser, '#/exports')
await page.evaluate(putSightings, rows)
const [opening] = await measured(page, async () => {
  await page.reload()
  await page.getByRole('button', { name: 'Save sightings.csv' }).waitFor({ timeout: patience })
})
console.log(`the page opens in ${opening.seconds} s, heap ${opening.heapMegabytes} MB over the start`)
await signAs(page, 'Ken Ito')
const [deciding] = await measured(page, async () => {
  await decide(page, 'chatgpt', 'Approved', { 'Review by': '2099-01-01' })
  await page.locator('main').getByText('Ken Ito').first().waitFor({ timeout: patience })
})
console.log(`a decision is taken and shown in ${deciding.seconds} s`)
await goTo(page, '#/exports')
const [saving, download] = await measured(page, async () => {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: patience }), page.getByRole('button', { name: 'Save sightings.csv' }).click()])
  return file
})
const path = await download.path()
let lines = 0
for await (const line of createInterface({ input: createReadStream(path) })) if (line) lines++
if (lines !== rows + 1) throw new Error(`${lines} lines were saved of ${rows} and the headings`)
console.log(`saved ${rows} rows, ${Math.round(statSync(path).size / 1e6)} MB, in ${saving.seconds} s, heap at most ${saving.heapMegabytes} MB over the start`)
const [cancelling] = await measured(page, async () => {
  await page.getByRole('button', { name: 'Save sightings.csv' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('sightings.csv was not saved: you cancelled it.').waitFor({ timeout: patience })
})
console.log(`begun and cancelled in ${cancelling.seconds} s`)
await browser.close()

/** Runs in the page. A year of days at each host, a hundred thousand rows in a transaction. */
async function putSightings(rows: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('daylight')
    request.onsuccess = () => resolve(request.result)
  })
  for (let from = 0; from < rows; from += 100_000) {
    const transaction = db.transaction('sightings', 'readwrite')
    for (let i = from; i < Math.min(rows, from + 100_000); i++) {
      const day = new Date(Date.UTC(2025, 0, 1 + (i % 365))).toISOString().slice(0, 10)
      transaction.objectStore('sightings').put({ toolId: 'chatgpt', host: `host-${Math.floor(i / 365)}.example`, day, count: 1 })
    }
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
  }
  db.close()
}
