/** What merging colleagues' bundles costs over writing the same rows as they are: in an in-memory IndexedDB (fake-indexeddb), so that both are without a disk. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { readReport } from '#core/sharing/colleague-report.ts'
import { type HeldReport, heldReport } from '#core/sharing/held-report.ts'
import { openBundle } from '#platform/open-bundle.ts'
import { makeSealingKeyPair, seal } from '#platform/sealing.ts'
import { takeInReports } from '#store/commands/colleague-reports.ts'
import { DaylightDatabase } from '#store/database.ts'
import { median } from '../timing.ts'
import type { Ratio } from './ratio.ts'
import { bundles, bundleTexts, rowKey, rowsEach, rowsOf } from './sample-bundles.ts'

const rounds = 5

/** Each round writes into fresh databases, in turn; parsing, checking, joining, storing and the figures are all in the merge, opening the seal is not. */
export async function measureBundles(): Promise<Ratio[]> {
  const texts = bundleTexts()
  const rows = rowsOf(texts)
  const merges: number[] = []
  const puts: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const merged = await timed(() => merge(texts, `merge-${round}`))
    const put = await timed(() => rawPut(rows, `put-${round}`))
    if (round > 0) {
      merges.push(merged)
      puts.push(put)
    }
  }
  const opening = await openingMs(texts)
  const note = `${rows.length} rows; ${Math.round(median(merges))} ms against ${Math.round(median(puts))} ms in fake-indexeddb; opening the ${bundles} seals takes ${Math.round(opening)} ms more`
  return [{ measure: `merge of ${bundles} bundles of ${rowsEach} rows`, against: 'a raw bulkPut of the rows', reach: 2, ratio: median(merges) / median(puts), note }]
}

async function merge(texts: readonly string[], name: string): Promise<void> {
  const db = new DaylightDatabase(name)
  const store = { db, clock: { now: () => Date.UTC(2026, 10, 22), timeZone: () => 'UTC' }, newId: () => 'id' }
  const held = texts.map(heldOf)
  const { fates } = await takeInReports(store, held, () => true)
  if (fates.some((fate) => fate !== 'taken-in')) throw new Error('a bundle was not taken in')
  db.close()
  await Dexie.delete(name)
}

async function rawPut(rows: readonly object[], name: string): Promise<void> {
  const db = new Dexie(name)
  db.version(1).stores({ rows: `[${rowKey.join('+')}]` })
  await db.table('rows').bulkPut([...rows])
  db.close()
  await Dexie.delete(name)
}

async function openingMs(texts: readonly string[]): Promise<number> {
  const { recipient, identity } = await makeSealingKeyPair()
  const sealed = await Promise.all(texts.map((text) => seal(new TextEncoder().encode(text), [recipient])))
  return timed(async () => {
    for (const each of sealed) await openBundle(each, [identity])
  })
}

function heldOf(text: string): HeldReport {
  const reading = readReport(text)
  if (!('report' in reading)) throw new Error('a report could not be read')
  return heldReport(reading.report, reading.hash)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
