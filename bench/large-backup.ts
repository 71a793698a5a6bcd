// Saves and restores a register with a great deal of evidence in a real Chromium: `npm run bench:backup -- --files 50`. Needs a build (`npm run build`).
import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { launchChromium, openDashboard } from '../tests/e2e/chromium.ts'
import { putEvidence } from '../tests/e2e/put-evidence.ts'
import { setup as keepTemporaryFilesTogether } from '../tests/temporary-folder.ts'
import { measured } from './page-heap.ts'

keepTemporaryFilesTogether()

const files = Number(parseArgs({ options: { files: { type: 'string', default: '50' } } }).values.files)
const megabyte = 1_000_000

const source = await launchChromium()
const page = await openDashboard(source, '#/imports/backup')
await page.evaluate(putEvidence, { files, bytes: 10 * megabyte })
await page.reload()
const [saving, download] = await measured(page, async () => {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 600_000 }), page.getByRole('button', { name: 'Save backup' }).click()])
  return file
})
const path = await download.path()
console.log(`saved ${Math.round(statSync(path).size / megabyte)} MB in ${saving.seconds} s, heap at most ${saving.heapMegabytes} MB over the start`)

const target = await launchChromium()
const fresh = await openDashboard(target, '#/imports/backup')
const [reading] = await measured(fresh, async () => {
  await fresh.locator('main input[type=file]').setInputFiles(path)
  await fresh.getByText('is whole: every file in it').waitFor({ timeout: 600_000 })
})
console.log(`read and checked in ${reading.seconds} s, heap at most ${reading.heapMegabytes} MB over the start`)
const [restoring] = await measured(fresh, async () => {
  await fresh.getByRole('button', { name: /^(Restore|Replace what is here)$/ }).click()
  await fresh.getByText(/^Restored:/).waitFor({ timeout: 600_000 })
})
console.log(`restored in ${restoring.seconds} s, heap at most ${restoring.heapMegabytes} MB over the start`)
await source.close()
await target.close()
