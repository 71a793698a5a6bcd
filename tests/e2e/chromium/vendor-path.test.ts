import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchChromium, openDashboard } from '../chromium.ts'
import { officerOf } from '../chromium-officer.ts'
import { signAs } from '../dashboard-steps.ts'
import { localToday } from '../local-today.ts'
import { readDatabase, rowsOf, sightingLines } from '../raw-database.ts'
import { type StandIn, startStandIn } from '../stand-in-server.ts'
import { climbTheLadder, endOf, judgeTeam, watchItLapse } from '../vendor-path.ts'

const today = localToday()
let standIn: StandIn
let context: BrowserContext
let page: Page

beforeAll(async () => {
  standIn = await startStandIn()
  context = await launchChromium({ serverPort: standIn.port })
  page = await openDashboard(context)
  const tab = await context.newPage()
  await tab.goto('https://claude.ai/new')
  await vi.waitUntil(async () => (await sightingLines(page)).length === 1, { timeout: 15_000 })
  await tab.close()
  await signAs(page, 'Ken Ito')
})

afterAll(async () => {
  await context?.close()
  await standIn?.stop()
})

test('a procurement officer takes a vendor from hearsay to a confirmed certificate', async () => {
  await climbTheLadder(officerOf(page), today)
  await expect
    .poll(() => rowsOf(page, 'certificates'))
    .toMatchObject([{ vendorId: 'anthropic', evidenceLevel: 'confirmed', expiresOn: endOf(today), seenOn: today, seenBy: 'Ken Ito' }])
})

test('and to a scope that covers the plan in use, which meets what is required', async () => {
  await judgeTeam(officerOf(page))
  await expect.poll(() => rowsOf(page, 'judgements')).toMatchObject([{ toolId: 'claude', plan: 'Team', verdict: 'yes', judgedBy: 'Ken Ito', judgedOn: today }])
})

test('and watches it lapse as days pass, though nothing on disk changes', async () => {
  const before = await readDatabase(page)
  await watchItLapse(officerOf(page), today)
  expect(await readDatabase(page)).toEqual(before)
})
