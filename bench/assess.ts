// How long it takes to assess a large register against reading it from the database, in real Chromium: `npm run bench:assess` after `npm run build`.
// The register is written into the extension's own database; the rows are read with IndexedDB's fastest way, getAll, and assessed by the code of src/core.
import { build } from 'vite'
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { launchChromium, openDashboard } from '../tests/e2e/chromium.ts'
import { fillDatabase } from '../tests/e2e/fill-database.ts'
import { setup as keepTemporaryFilesTogether } from '../tests/temporary-folder.ts'
import { largeRegister } from './large-register.ts'
import { median, ratio } from './timing.ts'

keepTemporaryFilesTogether()
const rounds = 9
const today = '2026-11-22' as IsoDate
const facts = largeRegister({ vendors: 5_000, certificatesEach: 2 }, today)
const context = await launchChromium()
try {
  const page = await openDashboard(context, '#/settings')
  await fillDatabase(page, facts)
  // Closed and opened again, so that the first round does not read what was just written from memory.
  await page.reload()
  await page.evaluate(await assessmentCode())
  const measured = await page.evaluate(
    async ({ rounds, days }) => {
      const { assessVendor } = Reflect.get(globalThis, 'assessment')
      const settled = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const db = await settled(indexedDB.open('daylight'))
      const reading: number[] = []
      const assessing: number[] = []
      let warnings = 0
      for (let round = 0; round <= rounds; round++) {
        const started = performance.now()
        const transaction = db.transaction(['vendors', 'certificates', 'claims'])
        const [vendors, certificates, claims] = await Promise.all(['vendors', 'certificates', 'claims'].map((table) => settled(transaction.objectStore(table).getAll())))
        const read = performance.now()
        const certificatesOf = Map.groupBy(certificates ?? [], (each) => each.vendorId)
        const claimsOf = Map.groupBy(claims ?? [], (each) => each.vendorId)
        for (const { id, position } of vendors ?? []) {
          warnings += assessVendor({ certificates: certificatesOf.get(id) ?? [], claims: claimsOf.get(id) ?? [], position }, days[round]).warnings.length
        }
        if (round > 0) {
          reading.push(read - started)
          assessing.push(performance.now() - read)
        }
      }
      db.close()
      return { reading, assessing, warnings }
    },
    { rounds, days: Array.from({ length: rounds + 1 }, (_, i) => addDays(today, i)) },
  )
  const [reading, assessing] = [median(measured.reading), median(measured.assessing)]
  console.log(`${facts.vendors.length} vendors with ${facts.certificates.length} certificates in Chromium ${context.browser()?.version() ?? ''}; medians of ${rounds} rounds`)
  console.log(`  read from the database  ${reading.toFixed(1)} ms`)
  console.log(`  assess                  ${assessing.toFixed(1)} ms`)
  console.log(`  assessing takes ${ratio(assessing, reading)} × reading (${measured.warnings} warnings found)`)
  if (assessing >= reading) process.exitCode = 1
} finally {
  await context.close()
}

/** The assessment as one script that sets `globalThis.assessment`. */
async function assessmentCode(): Promise<string> {
  const [output] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: true, lib: { entry: 'src/core/assurance/assess.ts', name: 'assessment', formats: ['iife'] } },
    }),
  ].flat()
  if (output === undefined || !('output' in output)) throw new Error('nothing was built')
  return `${output.output[0].code}; globalThis.assessment = assessment; undefined`
}
