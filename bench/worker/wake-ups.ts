/** How often the worker wakes while sites are visited. */
import { sleep } from './devtools.ts'
import { openExtensionBrowser } from './extension-browser.ts'

interface VersionsUpdated {
  versions: { versionId: string; runningStatus: string }[]
}

/** Starts of the worker, which is stopped before each visit. */
export async function countWakeUps(extension: string, serverPort: number, addresses: readonly string[]): Promise<number> {
  const { chromium, tab, visit, stopWorker } = await openExtensionBrowser(extension, serverPort)
  let starts = 0
  const status = new Map<string, string>()
  // The same status is told several times.
  tab.on('ServiceWorker.workerVersionUpdated', ({ versions }: VersionsUpdated) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'starting' && status.get(versionId) !== 'starting') starts += 1
      status.set(versionId, runningStatus)
    }
  })
  await stopWorker()
  await sleep(500)
  starts = 0
  for (const address of addresses) {
    await visit(address)
    await sleep(150)
    await stopWorker()
    await sleep(50)
  }
  await chromium.close()
  return starts
}
