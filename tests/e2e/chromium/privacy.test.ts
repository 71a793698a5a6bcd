import { expect, test } from 'vitest'
import { launchChromium, openDashboard } from '../chromium.ts'
import { type RawDatabase, readDatabase, sightingLines } from '../raw-database.ts'
import { startStandIn } from '../stand-in-server.ts'

/** Planted in paths, queries, fragments and titles; must be found nowhere. */
const secret = 'kingfisher'

const visits = [
  `https://chatgpt.com/c/${secret}?q=${secret}#${secret}`,
  `https://claude.ai/chat/${secret}?model=${secret}`,
  `https://user:${secret}@gemini.google.com/app/${secret}`,
  `https://www.perplexity.ai/search/${secret}`,
  `https://bank.example/${secret}?account=${secret}`,
  `https://www.google.com/search?q=${secret}`,
  `https://${secret}.internal.example/wiki`,
  `https://docs.google.com/document/d/${secret}/edit`,
]

test('keeps no address, path, query, title or time finer than the hour of anything it noticed itself', async () => {
  const standIn = await startStandIn()
  const context = await launchChromium({ serverPort: standIn.port })
  const dashboard = await openDashboard(context)
  const page = await context.newPage()
  for (const visit of visits) {
    await page.goto(visit)
    await page.evaluate((word) => {
      document.title = word
      history.pushState({}, '', `/c/pushed-${word}`)
      location.hash = word
    }, secret)
  }
  await expect.poll(() => sightingLines(dashboard)).toHaveLength(4)
  await dashboard.waitForTimeout(500)
  const database = await readDatabase(dashboard)
  const localStorageRows = await dashboard.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get(null))
  await context.close()
  await standIn.stop()

  const values = [...leaves(database), ...leaves(localStorageRows)]
  expect(values.filter((value) => typeof value === 'string' && value.includes(secret))).toEqual([])
  expect(values.filter((value) => typeof value === 'string' && (value.includes('/') || value.includes('?') || value.includes('#')))).toEqual([])
  expect(values.filter((value) => typeof value === 'string' && value.includes(':') && !isWholeHour(value))).toEqual([])
  // Dates, blobs and numbers as large as an epoch in seconds would be instants in disguise.
  expect(values.filter((value) => typeof value === 'object' || (typeof value === 'number' && value > 1_000_000))).toEqual([])
  expect(columnsOf(database)).toEqual({
    sightings: ['count', 'day', 'host', 'toolId'],
    entries: ['decision', 'foundBy', 'foundOn', 'toolId'],
    // The hash chains the lines above; it is made of nothing else.
    audit: ['about', 'action', 'at', 'by', 'changes', 'hash', 'seq', 'subject', 'subjectId'],
    meta: ['hash', 'key', 'seq', 'value'],
  })
})

/** Every value that is no list and no plain record, and every field name. */
function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.entries(value).flatMap(([name, inner]) => [name, ...leaves(inner)])
  return value === null ? [] : [value]
}

function isWholeHour(text: string): boolean {
  return text.endsWith(':00:00Z') && text.length === '2026-11-22T09:00:00Z'.length
}

function columnsOf(database: RawDatabase): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(database)
      .filter(([, rows]) => rows.length > 0)
      .map(([store, rows]) => [store, [...new Set(rows.flatMap((row) => Object.keys(row)))].sort()]),
  )
}
