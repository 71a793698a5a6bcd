/** The time of a piece of work in a page, and what it adds to the page's heap. */
import type { Page } from 'playwright-core'

const megabyte = 1_000_000

/** How long `work` takes, and by how much the heap of the page grows at the most; what is garbage and not yet collected counts too. */
export async function measured<Answer>(of: Page, work: () => Promise<Answer>): Promise<[{ seconds: string; heapMegabytes: number }, Answer]> {
  const session = await of.context().newCDPSession(of)
  await session.send('HeapProfiler.collectGarbage')
  const heap = async () => (await session.send('Runtime.getHeapUsage')).usedSize
  const before = await heap()
  let most = before
  const timer = setInterval(() => void heap().then((now) => (most = Math.max(most, now))), 100)
  const started = performance.now()
  const answer = await work()
  clearInterval(timer)
  return [{ seconds: ((performance.now() - started) / 1000).toFixed(1), heapMegabytes: Math.round((most - before) / megabyte) }, answer]
}
