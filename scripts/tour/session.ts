/** One day's browser of the tour: opens pages and waits until each is dealt with, and kills the worker in between where that is asked for. */
import type { BrowserContext, Page } from 'playwright-core'
import { killWorker, launchChromium, openDashboard } from '../../tests/e2e/chromium.ts'
import { readDatabase } from '../../tests/e2e/raw-database.ts'
import type { Visit } from './week.ts'

export interface Session {
  context: BrowserContext
  profile: string
  /** The dashboard, open all day. */
  dashboard: Page
  /** The tab in which everything is opened. */
  tab: Page
  visit: (visit: Visit) => Promise<void>
  /** Between any two steps: here the worker may be killed. */
  pause: () => Promise<void>
  end: () => Promise<void>
}

export interface SessionOptions {
  profile: string
  serverPort: number
  environment: Record<string, string>
  isKilling: boolean
}

/** A worker that is stopped while it starts for the first time stays dead for the session. */
const firstStartMs = 1500
/** Long enough for a visit that leaves no trace to have left one, if it did. */
const settledMs = 250

export async function startSession({ profile, serverPort, environment, isKilling }: SessionOptions): Promise<Session> {
  const context = await launchChromium({ profile, serverPort, environment })
  const dashboard = await openDashboard(context)
  const tab = await context.newPage()
  if (isKilling) await tab.waitForTimeout(firstStartMs)
  const pause = async () => {
    if (isKilling) await killWorker(context, dashboard)
  }
  return { context, profile, dashboard, tab, pause, visit: (visit) => open(tab, dashboard, visit).then(pause), end: () => context.close() }
}

/** Waits until at least `pages` pages of `tool` were counted. */
export async function waitForPages(dashboard: Page, tool: string, pages: number): Promise<void> {
  for (let waited = 0; waited < 5000 && (await pagesOf(dashboard, tool)) < pages; waited += 50) await dashboard.waitForTimeout(50)
}

/** Opens one page, or changes the address inside the one that is open, and waits until it was counted. */
async function open(tab: Page, dashboard: Page, { kind, url, tool }: Visit): Promise<void> {
  const before = await pagesOf(dashboard, tool)
  if (kind === 'open') await tab.goto(url)
  else await tab.evaluate((to) => history.pushState({}, '', to), url)
  await tab.waitForTimeout(settledMs)
  // A page that changes its address counts only for the first of a day; more than one page, and the first was before.
  if (tool !== undefined) await waitForPages(dashboard, tool, kind === 'open' ? before + 1 : Math.max(before, 1))
}

async function pagesOf(dashboard: Page, tool: string | undefined): Promise<number> {
  if (tool === undefined) return 0
  const { sightings = [] } = await readDatabase(dashboard)
  return sightings.filter((row) => row['toolId'] === tool).reduce((sum, row) => sum + Number(row['count']), 0)
}
