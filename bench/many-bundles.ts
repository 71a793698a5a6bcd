// Takes a thousand colleagues' bundles in on the dashboard of a real Chromium, against writing their rows as they are into an IndexedDB of the same page: `npm run bench:bundles`.
// Both take turns, medians are compared; exits 1 when the ratio is beyond its reach. Needs a build (`npm run build`).
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { seal } from '#platform/sealing.ts'
import { launchChromium, openDashboard } from '../tests/e2e/chromium.ts'
import { rowsOf as databaseRowsOf } from '../tests/e2e/raw-database.ts'
import { setup as keepTemporaryFilesTogether } from '../tests/temporary-folder.ts'
import { bundles, bundleTexts, rowKey, rowsEach, rowsOf } from './exchange/sample-bundles.ts'
import { measured } from './page-heap.ts'
import { median, ratio } from './timing.ts'

keepTemporaryFilesTogether()

const reach = 2
const patience = 120_000
const rounds = Number(parseArgs({ options: { rounds: { type: 'string', default: '3' } } }).values.rounds)

const browser = await launchChromium()
const page = await openDashboard(browser, '#/imports/colleagues')
await page.getByRole('button', { name: 'Make a key' }).click()
await page.getByText('Drop the files here').waitFor()
const [key] = (await databaseRowsOf(page, 'sharingKeys')) ?? []
const texts = bundleTexts()
const paths = await sealedFiles(texts, String(key?.['recipient']))
await page.evaluate(keepRows, JSON.stringify(rowsOf(texts)))

const intakes: number[] = []
const puts: number[] = []
let heapMegabytes = 0
for (let round = 0; round <= rounds; round++) {
  const [heap, intake] = await measured(page, () => takeIn(page, paths))
  await page.getByRole('button', { name: 'Take back out' }).click()
  await page.getByText('What these files brought in is out again.').first().waitFor({ timeout: patience })
  const put = await page.evaluate(putRows, { name: `rows-${round}`, keyPath: rowKey })
  if (round === 0) continue
  intakes.push(intake)
  puts.push(put)
  heapMegabytes = Math.max(heapMegabytes, heap.heapMegabytes)
}
await browser.close()
const measuredRatio = ratio(median(intakes), median(puts))
if (Number(measuredRatio) > reach) process.exitCode = 1
console.log(`${bundles} sealed files of ${rowsEach} rows, from choosing them to the answer on the page: ${measuredRatio} × putting the rows as they are (reach ${reach})`)
console.log(
  `${Math.round(median(intakes))} ms (${spread(intakes)}) against ${Math.round(median(puts))} ms (${spread(puts)}); heap of the page at most ${heapMegabytes} MB over the start`,
)

async function sealedFiles(texts: readonly string[], recipient: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-bench-bundles-'))
  return Promise.all(
    texts.map(async (text, i) => {
      const path = join(folder, `${i}.age`)
      writeFileSync(path, await seal(new TextEncoder().encode(text), [recipient]))
      return path
    }),
  )
}

/** Milliseconds in the page, from the moment it is given the files to the moment it says what became of them. */
async function takeIn(page: Page, paths: readonly string[]): Promise<number> {
  const taking = page.evaluate(timeTakeIn, `${paths.length.toLocaleString('en')} files were looked at.`)
  await page.getByLabel('Choose files').setInputFiles([...paths])
  const milliseconds = await taking
  const held = await databaseRowsOf(page, 'colleagueReports')
  if (held?.length !== paths.length) throw new Error(`${held?.length} of ${paths.length} reports were taken in`)
  return milliseconds
}

/** Runs in the page. */
function timeTakeIn(answer: string): Promise<number> {
  return new Promise((resolve) => {
    document.addEventListener(
      'change',
      () => {
        const started = performance.now()
        const observer = new MutationObserver(() => {
          if (!document.querySelector('main')?.textContent.includes(answer)) return
          observer.disconnect()
          resolve(performance.now() - started)
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      },
      { capture: true, once: true },
    )
  })
}

/** Runs in the page. */
function keepRows(json: string): void {
  Reflect.set(globalThis, 'benchRows', JSON.parse(json))
}

/** Runs in the page: one put after the other in one transaction, as durable as Daylight's own. */
async function putRows({ name, keyPath }: { name: string; keyPath: string[] }): Promise<number> {
  const rows = Reflect.get(globalThis, 'benchRows') as object[]
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath })
    request.onsuccess = () => resolve(request.result)
  })
  const started = performance.now()
  const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' })
  const store = transaction.objectStore('rows')
  for (const row of rows) store.put(row)
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
  const milliseconds = performance.now() - started
  db.close()
  indexedDB.deleteDatabase(name)
  return milliseconds
}

function spread(values: readonly number[]): string {
  return `${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))}`
}
