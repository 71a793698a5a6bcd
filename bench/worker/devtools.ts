/** A Chromium driven by the bare DevTools protocol. Playwright and Puppeteer attach to every worker and hold up its start; here nobody looks at a worker unless asked to. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from '../../tests/e2e/chromium.ts'
import { connect, type Target } from './devtools-connection.ts'

export interface Chromium {
  browser: Target
  openPage: (url: string) => Promise<Target>
  /** Attaches to the running worker of the extension. */
  attachToWorker: () => Promise<Target>
  close: () => Promise<void>
}

/** Starts on an empty profile, with every host of the internet found on the local server. Without `extension` there is none. */
export async function launch({ extension, serverPort }: { extension?: string | undefined; serverPort: number }): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'daylight-bench-'))
  const flags = [
    '--headless',
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    ...(extension === undefined ? ['--disable-extensions'] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    `--host-resolver-rules=MAP * 127.0.0.1:${serverPort}`,
    '--ignore-certificate-errors',
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  const chromium = spawn(chromiumPath(), [...flags, 'about:blank'], { stdio: 'ignore' })
  const { browser, session, disconnect } = await connect(await endpoint(profile, chromium))
  const attach = async (targetId: string) => {
    const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
    return session(sessionId)
  }
  return {
    browser,
    openPage: async (url) => {
      const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url })
      const page = await attach(targetId)
      await page.send('Page.enable')
      return page
    },
    attachToWorker: async () => {
      const { targetInfos } = await browser.send<{ targetInfos: { type: string; targetId: string; url: string }[] }>('Target.getTargets')
      const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'))
      if (worker === undefined) throw new Error('no worker of an extension is running')
      return attach(worker.targetId)
    },
    close: async () => {
      const ended = new Promise((resolve) => chromium.once('exit', resolve))
      await browser.send('Browser.close')
      await ended
      disconnect()
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    },
  }
}

/** Waits for the file in which Chromium says where it listens. */
async function endpoint(profile: string, chromium: ChildProcess): Promise<string> {
  const file = join(profile, 'DevToolsActivePort')
  for (let waitedMs = 0; waitedMs < 30_000; waitedMs += 50) {
    if (existsSync(file)) {
      const [port, path] = readFileSync(file, 'utf8').split('\n')
      if (port && path) return `ws://127.0.0.1:${port}${path}`
    }
    if (chromium.exitCode !== null) throw new Error(`Chromium ended with code ${chromium.exitCode}`)
    await sleep(50)
  }
  throw new Error('Chromium did not say within 30 s where it listens')
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
