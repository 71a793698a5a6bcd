/** From the start of a navigation to the row on disk, with the worker asleep. */
import { sleep } from './devtools.ts'
import { type ExtensionBrowser, openExtensionBrowser } from './extension-browser.ts'

/** Milliseconds, one value a round, for each contender: folders of extensions that tell of their writes. */
export async function measureColdWorkers<Name extends string>(contenders: Record<Name, string>, serverPort: number, rounds: number): Promise<Record<Name, number[]>> {
  const names = Object.keys(contenders) as Name[]
  const browsers = await Promise.all(names.map(async (name) => ({ name, browser: await openExtensionBrowser(contenders[name], serverPort) })))
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = -2; round < rounds; round++) {
    for (const { name, browser } of browsers) {
      const ms = await coldVisit(browser)
      if (round >= 0) times[name].push(ms)
    }
  }
  for (const { browser } of browsers) await browser.chromium.close()
  return times
}

async function coldVisit({ tab, extensionPage, visit, stopWorker }: ExtensionBrowser): Promise<number> {
  await visit('https://news.example/')
  await sleep(400)
  await stopWorker()
  await sleep(600)
  const written = extensionPage.evaluate(nextWrite)
  await visit('https://chatgpt.com/')
  const at = await written
  return at - (await tab.evaluate(() => performance.timeOrigin))
}

/** Runs in a page of the extension. */
function nextWrite(): Promise<number> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel('bench')
    channel.onmessage = ({ data }) => {
      channel.close()
      resolve(data)
    }
  })
}
