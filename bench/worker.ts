// What the background worker costs in a real Chromium, against the least that an extension can do: `npm run bench:worker`, about ten minutes.
// Contenders take turns; medians are compared. An argument runs one part alone: `npm run bench:worker cold`.
import { startStandIn } from '../tests/e2e/stand-in-server.ts'
import { ordinaryAddresses } from './addresses.ts'
import { median, ratio } from './timing.ts'
import { measureColdWorkers } from './worker/cold-worker.ts'
import { buildExtensions } from './worker/extensions.ts'
import { dropFilters, tellWrites } from './worker/instruments.ts'
import { countOwnToolVisits } from './worker/own-tools.ts'
import { measurePageLoads, signTest } from './worker/page-loads.ts'
import { type DayKind, type DayTimes, liveDay } from './worker/typical-day.ts'
import { countWakeUps } from './worker/wake-ups.ts'
import { measureWarmWorker } from './worker/warm-worker.ts'

interface Row {
  measure: string
  against: string
  reach: string
  measured: string
}

/** Sites that everybody knows, a search among them, and sites that nobody does. */
const known = ['https://www.google.com/search?q=weather', 'https://www.wikipedia.org/', 'https://www.bbc.co.uk/news', 'https://www.rakuten.co.jp/']
const outside = [...known, ...ordinaryAddresses([''], { count: 97, hitShare: 0 }).slice(1)]
const extensions = await buildExtensions()
const { port, stop } = await startStandIn()
const unfiltered = extensions.patched('unfiltered', dropFilters)
const idle = extensions.idle()

const parts: Record<string, () => Promise<Row[]>> = {
  warm: async () => {
    const { daylight, raw } = await measureWarmWorker(extensions, port, 30)
    return [
      {
        measure: 'warm worker, event to durable row',
        against: 'one raw strict get + put in the same worker',
        reach: '≤ 1.8 ×',
        measured: `${ratio(median(daylight), median(raw))} × (${ms(daylight)} to ${ms(raw)})`,
      },
    ]
  },
  cold: async () => {
    const contenders = {
      raw: extensions.raw(tellWrites),
      daylight: extensions.patched('cold', tellWrites),
      unfiltered: extensions.patched('cold-unfiltered', `${dropFilters}\n${tellWrites}`),
    }
    const { raw, daylight, unfiltered } = await measureColdWorkers(contenders, port, 25)
    const against = 'an extension whose worker does only that, unfiltered'
    const row = (measure: string, reach: string, times: readonly number[]) => ({
      measure,
      against,
      reach,
      measured: `${ratio(median(times), median(raw))} × (${ms(times)} to ${ms(raw)})`,
    })
    return [row('cold worker, navigation to durable row', '≤ 2.0 ×', daylight), row('the same without event filters', '', unfiltered)]
  },
  day: () => dayRows('random', 'visits at random times'),
  bursts: () => dayRows('bursts', 'ten visits at a time'),
  wakes: async () => {
    const control = await countWakeUps(extensions.shipped, port, ['https://chatgpt.com/'])
    if (control === 0) throw new Error('a visit to a tool did not wake the worker: the count is not to be trusted')
    return [
      { measure: 'wake-ups in 100 visits to sites outside', against: 'zero, the floor', reach: '0', measured: String(await countWakeUps(extensions.shipped, port, outside)) },
      { measure: 'the same without event filters', against: '', reach: '', measured: String(await countWakeUps(unfiltered, port, outside)) },
    ]
  },
  own: async () => [
    {
      measure: "20 visits to an organisation's own tool, left at once, worker cold",
      against: 'all counted',
      reach: '20',
      measured: String(await countOwnToolVisits(extensions.shipped, port, 20)),
    },
  ],
  loads: async () => {
    const times = await measurePageLoads(extensions.shipped, port, { 'a site outside': 'https://news.example/', 'a tool': 'https://chatgpt.com/' }, 200)
    return Object.entries(times).map(([name, each]) => ({
      measure: `page load of ${name}, 200 in turn`,
      against: 'no extension',
      reach: 'sign test, p > 0.05',
      measured: `${ratio(median(each.with), median(each.without))} × (${ms(each.with)} to ${ms(each.without)}), p = ${signTest(each).toFixed(2)}`,
    }))
  },
}

const wanted = process.argv.slice(2)
console.log('| measure | against | reach | measured |\n|---|---|---|---|')
for (const [name, measureRows] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const { measure, against, reach, measured } of await measureRows()) console.log(`| ${measure} | ${against} | ${reach} | ${measured} |`)
}
await stop()
extensions.remove()
// Chromium's pipes would keep the process for a while.
process.exit()

async function dayRows(kind: DayKind, told: string): Promise<Row[]> {
  const times = await liveDay(
    kind,
    {
      filtered: { extension: extensions.shipped, hears: (isTool) => isTool },
      unfiltered: { extension: unfiltered, hears: () => true },
      idle: { extension: idle, hears: () => false },
    },
    port,
    outside,
  )
  const all = ({ extensionProcess, browserProcess }: DayTimes) => extensionProcess + browserProcess - times.idle.browserProcess - times.idle.extensionProcess
  const row = (measure: string, ours: number, theirs: number) => ({
    measure: `${measure}, ${told}`,
    against: 'the same build without event filters',
    reach: '≤ 1.0 ×',
    measured: `${ratio(ours, theirs)} × (${ours.toFixed(1)} s to ${theirs.toFixed(1)} s)`,
  })
  return [
    row("processor time of a day, the extension's process", times.filtered.extensionProcess, times.unfiltered.extensionProcess),
    row("the same with the browser's process, less a browser with an idle extension", all(times.filtered), all(times.unfiltered)),
  ]
}

function ms(values: readonly number[]): string {
  return `${median(values).toPrecision(3)} ms`
}
