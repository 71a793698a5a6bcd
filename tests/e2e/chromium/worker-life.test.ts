import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { killWorker, launchChromium, newProfile, openDashboard } from '../chromium.ts'
import { localToday } from '../local-today.ts'
import { sightingLines } from '../raw-database.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'

/** A worker that is stopped while it starts for the first time stays dead for the session. */
const firstStartMs = 3000

let standIn: StandIn
let context: BrowserContext
let profile: string
const day = localToday()

beforeEach(async () => {
  standIn = await startStandIn()
  profile = newProfile()
  context = await launch()
  await pause(firstStartMs)
})

afterEach(async () => {
  await context.close()
  await standIn.stop()
})

function launch(): Promise<BrowserContext> {
  return launchChromium({ serverPort: standIn.port, profile })
}

test('counts the same when the worker is killed between the visits', async () => {
  const dashboard = await openDashboard(context)
  const page = await context.newPage()
  const chatgpt = (count: number) => `chatgpt chatgpt.com ${day} ×${count}`
  const claude = `claude claude.ai ${day} ×1`
  const visits: [url: string, lines: string[]][] = [
    ['https://chatgpt.com/', [chatgpt(1)]],
    ['https://news.example/', [chatgpt(1)]],
    ['https://claude.ai/new', [chatgpt(1), claude]],
    ['https://chatgpt.com/c/1', [chatgpt(2), claude]],
    ['https://chatgpt.com/c/2', [chatgpt(3), claude]],
  ]
  for (const [url, lines] of visits) {
    await killWorker(context, page)
    await page.goto(url)
    // The write of the last visit ends before the next kill; what a kill in the middle costs is the next test.
    await expect.poll(() => sightingLines(dashboard)).toEqual(lines)
  }
})

test('still has the tool when the worker is killed right after the visit', async () => {
  const dashboard = await openDashboard(context)
  const page = await context.newPage()
  await page.goto('https://chatgpt.com/')
  await killWorker(context, page)
  // Whatever starts the worker again makes it look at the open tabs; here that is the next visit.
  const second = await context.newPage()
  await second.goto('https://claude.ai/new')
  await expect.poll(() => sightingLines(dashboard)).toEqual([`chatgpt chatgpt.com ${day} ×1`, `claude claude.ai ${day} ×1`])
})

test('has each sighting on disk long before the worker sleeps: nothing waits in memory', async () => {
  const page = await context.newPage()
  await page.goto('https://chatgpt.com/')
  // A worker sleeps after 30 s without work.
  await page.waitForTimeout(3000)
  // No open tab may remind the worker of the tool.
  await page.goto('about:blank')
  await killWorker(context, page)
  await context.close()
  context = await launch()
  const dashboard = await openDashboard(context)
  expect(await sightingLines(dashboard)).toEqual([`chatgpt chatgpt.com ${day} ×1`])
})

test('keeps counting in the same row after the browser was restarted', async () => {
  const page = await context.newPage()
  for (const path of ['', 'c/1']) await page.goto(`https://chatgpt.com/${path}`)
  const before = await openDashboard(context)
  await expect.poll(() => sightingLines(before)).toEqual([`chatgpt chatgpt.com ${day} ×2`])
  await context.close()
  context = await launch()
  const dashboard = await openDashboard(context)
  expect(await sightingLines(dashboard)).toEqual([`chatgpt chatgpt.com ${day} ×2`])
  await (await context.newPage()).goto('https://chatgpt.com/')
  await expect.poll(() => sightingLines(dashboard)).toEqual([`chatgpt chatgpt.com ${day} ×3`])
})
