/** How long a page takes to load, in a browser with the extension and in one without any. */
import { type Chromium, launch, sleep } from './devtools.ts'
import type { Target } from './devtools-connection.ts'
import { visit } from './extension-browser.ts'

/** Milliseconds, one value a round. */
export interface LoadTimes {
  with: number[]
  without: number[]
}

/** Loads each address in both browsers in turn, first in the one and then in the other. */
export async function measurePageLoads<Name extends string>(
  extension: string,
  serverPort: number,
  addresses: Record<Name, string>,
  rounds: number,
): Promise<Record<Name, LoadTimes>> {
  const names = Object.keys(addresses) as Name[]
  const browsers = { with: await launch({ extension, serverPort }), without: await launch({ serverPort }) }
  await sleep(3000)
  const tabs = { with: await openTab(browsers.with), without: await openTab(browsers.without) }
  const times = Object.fromEntries(names.map((name) => [name, { with: [], without: [] } as LoadTimes])) as Record<Name, LoadTimes>
  for (let round = -5; round < rounds; round++) {
    for (const name of names) {
      for (const side of round % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
        const ms = await loadMs(tabs[side], addresses[name])
        if (round >= 0) times[name][side].push(ms)
      }
    }
  }
  for (const chromium of Object.values(browsers)) await chromium.close()
  return times
}

function openTab(chromium: Chromium): Promise<Target> {
  return chromium.openPage('about:blank')
}

/** From the start of the navigation to the end of the load event, by the page's own clock. */
async function loadMs(tab: Target, address: string): Promise<number> {
  await visit(tab, address)
  await sleep(20)
  return tab.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd)
}

/**
 * The two-sided sign test: how probable it is that one side is faster in so many of the rounds, or in more, if both are equally fast. Above 0.05 the difference
 * cannot be told from noise.
 */
export function signTest({ with: ours, without }: LoadTimes): number {
  const differences = ours.map((ms, i) => ms - (without[i] ?? 0)).filter((difference) => difference !== 0)
  const slower = differences.filter((difference) => difference > 0).length
  const fewer = Math.min(slower, differences.length - slower)
  let probability = 0
  for (let k = 0; k <= fewer; k++) probability += Math.exp(logChoose(differences.length, k) - differences.length * Math.LN2)
  return Math.min(1, 2 * probability)
}

function logChoose(n: number, k: number): number {
  let log = 0
  for (let i = 1; i <= k; i++) log += Math.log((n - k + i) / i)
  return log
}
