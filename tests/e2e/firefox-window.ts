/** The window of Firefox itself, around the pages: what belongs to the browser and is no page, Puppeteer has no words for. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'

/** The part of Puppeteer's own connection that is needed. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>
}

/** Evaluates `expression` in the window, with the rights of the browser; a promise is waited for. Throws what it throws. */
export async function inWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection }
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const [window] = (tree as { contexts: { context: string }[] }).contexts
  const { result } = await connection.send('script.evaluate', { expression, target: { context: window?.context }, awaitPromise: true })
  const answer = result as { result?: { value?: unknown }; exceptionDetails?: { text: string } }
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
  return answer.result?.value
}

/** Evaluates again and again until the answer is `wanted`. */
export async function waitInWindow(browser: Browser, expression: string, wanted: unknown, what: string): Promise<void> {
  for (let waited = 0; waited < 15_000; waited += 100) {
    if ((await inWindow(browser, expression)) === wanted) return
    await pause(100)
  }
  throw new Error(`${what} did not come about`)
}
