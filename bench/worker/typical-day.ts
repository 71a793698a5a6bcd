/** The processor time of a working day, compressed: what takes time is done, the idle hours in between are left out. */
import { readFileSync } from 'node:fs'
import { sleep } from './devtools.ts'
import { type ExtensionBrowser, openExtensionBrowser, ringAlarms } from './extension-browser.ts'

const hours = 8
const visits = 500
const everyNthIsTool = 25
/** The alarm of the look around rings every half hour. */
const alarmSeconds = 1800
/** After so long without an event Chromium stops a worker. */
const idleSeconds = 30

/** How the visits lie in the day. random: each as likely at any time as at any other. bursts: ten within forty seconds, then nine minutes of something else. */
export type DayKind = 'random' | 'bursts'

const tools = ['https://chatgpt.com/', 'https://claude.ai/new', 'https://www.perplexity.ai/', 'https://gemini.google.com/app', 'https://www.deepl.com/translator']

/** Processor seconds. */
export interface DayTimes {
  browserProcess: number
  /** The process in which the extension's worker runs. */
  extensionProcess: number
}

export interface Contender {
  /** Folder of the extension. */
  extension: string
  /** Whether the browser wakes its worker for a visit. */
  hears: (isTool: boolean) => boolean
}

interface Living extends ExtensionBrowser {
  hears: Contender['hears']
  /** When its worker last had an event, in seconds; undefined: it is stopped. */
  lastEvent: number | undefined
}

/** Lives the day in the browsers of all contenders, visit by visit in turn. `others` are the sites that are no AI tool. */
export async function liveDay<Name extends string>(
  kind: DayKind,
  contenders: Record<Name, Contender>,
  serverPort: number,
  others: readonly string[],
): Promise<Record<Name, DayTimes>> {
  const names = Object.keys(contenders) as Name[]
  const browsers: Living[] = await Promise.all(
    names.map(async (name) => ({ ...(await openExtensionBrowser(contenders[name].extension, serverPort)), hears: contenders[name].hears, lastEvent: 0 })),
  )
  const before = await Promise.all(browsers.map(processTimes))
  let second = 0
  for (const [visit, gap] of gapsOf(kind).entries()) {
    for (let ring = Math.floor(second / alarmSeconds) + 1; ring * alarmSeconds < second + gap; ring++) for (const each of browsers) await liveAlarm(each, ring * alarmSeconds)
    second += gap
    const tool = visit % everyNthIsTool === 0 ? tools[(visit / everyNthIsTool) % tools.length] : undefined
    for (const each of browsers) await liveVisit(each, second, tool ?? others[visit % others.length] ?? '', tool !== undefined)
  }
  await sleep(1000)
  const after = await Promise.all(browsers.map(processTimes))
  for (const { chromium } of browsers) await chromium.close()
  const spent = (i: number, process: keyof DayTimes) => (after[i]?.[process] ?? 0) - (before[i]?.[process] ?? 0)
  return Object.fromEntries(names.map((name, i) => [name, { browserProcess: spent(i, 'browserProcess'), extensionProcess: spent(i, 'extensionProcess') }])) as Record<
    Name,
    DayTimes
  >
}

async function liveVisit(browser: Living, second: number, address: string, isTool: boolean): Promise<void> {
  await stopWhereIdle(browser, second)
  await browser.visit(address)
  if (browser.hears(isTool)) browser.lastEvent = second
}

async function liveAlarm(browser: Living, second: number): Promise<void> {
  await stopWhereIdle(browser, second)
  await ringAlarms(browser)
  await sleep(500)
  browser.lastEvent = second
}

async function stopWhereIdle(browser: Living, second: number): Promise<void> {
  if (browser.lastEvent === undefined || second - browser.lastEvent < idleSeconds) return
  await sleep(250)
  await browser.stopWorker()
  browser.lastEvent = undefined
}

/** Seconds before each visit. The same every time. */
function gapsOf(kind: DayKind): number[] {
  if (kind === 'bursts') return Array.from({ length: visits }, (_, i) => (i % 10 === 0 ? 540 : 4))
  let state = 42
  const random = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  return Array.from({ length: visits }, () => (-Math.log(random()) * hours * 3600) / visits)
}

async function processTimes({ chromium }: ExtensionBrowser): Promise<DayTimes> {
  const { processInfo } = await chromium.browser.send<{ processInfo: { id: number; type: string; cpuTime: number }[] }>('SystemInfo.getProcessInfo')
  const total = (isWanted: (info: { id: number; type: string }) => boolean) => processInfo.filter(isWanted).reduce((sum, { cpuTime }) => sum + cpuTime, 0)
  return {
    browserProcess: total(({ type }) => type === 'browser'),
    extensionProcess: total(({ id, type }) => type === 'renderer' && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process')),
  }
}
