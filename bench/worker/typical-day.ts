/** The processor time of a working day, compressed: what takes time is done, the idle hours in between are left out. */
import { readFileSync } from 'node:fs'
import { sleep } from './devtools.ts'
import { type ExtensionBrowser, openExtensionBrowser, ringAlarms } from './extension-browser.ts'

/** 500 visits in 50 spells of 10, the worker stopped after each as it is after half a minute of idleness; every 25th visit is to an AI tool. */
const spells = 50
const visitsPerSpell = 10
const everyNthIsTool = 25
/** In eight hours, one every five minutes. */
const alarms = 96

const tools = ['https://chatgpt.com/', 'https://claude.ai/new', 'https://www.perplexity.ai/', 'https://gemini.google.com/app', 'https://www.deepl.com/translator']

/** Processor seconds. */
export interface DayTimes {
  browserProcess: number
  /** The process in which the extension's worker runs. */
  extensionProcess: number
}

/** Lives the day in the browsers of all contenders, spell by spell in turn. `others` are the sites that are no AI tool. */
export async function liveDay<Name extends string>(contenders: Record<Name, string>, serverPort: number, others: readonly string[]): Promise<Record<Name, DayTimes>> {
  const names = Object.keys(contenders) as Name[]
  const browsers = await Promise.all(names.map((name) => openExtensionBrowser(contenders[name], serverPort)))
  const before = await Promise.all(browsers.map(processTimes))
  for (let spell = 0; spell < spells; spell++) {
    for (const each of browsers) await liveSpell(each, spell, others)
  }
  const after = await Promise.all(browsers.map(processTimes))
  for (const { chromium } of browsers) await chromium.close()
  const spent = (i: number, process: keyof DayTimes) => (after[i]?.[process] ?? 0) - (before[i]?.[process] ?? 0)
  return Object.fromEntries(names.map((name, i) => [name, { browserProcess: spent(i, 'browserProcess'), extensionProcess: spent(i, 'extensionProcess') }])) as Record<
    Name,
    DayTimes
  >
}

async function liveSpell(browser: ExtensionBrowser, spell: number, others: readonly string[]): Promise<void> {
  for (let i = 0; i < visitsPerSpell; i++) {
    const visit = spell * visitsPerSpell + i
    const tool = visit % everyNthIsTool === 0 ? tools[(visit / everyNthIsTool) % tools.length] : undefined
    await browser.visit(tool ?? others[visit % others.length] ?? '')
  }
  await sleep(250)
  await browser.stopWorker()
  for (let ring = alarmsUntil(spell); ring < alarmsUntil(spell + 1); ring++) {
    await sleep(100)
    await ringAlarms(browser)
    await sleep(500)
    await browser.stopWorker()
  }
}

/** Spread evenly over the day. */
function alarmsUntil(spell: number): number {
  return Math.floor((spell * alarms) / spells)
}

async function processTimes({ chromium }: ExtensionBrowser): Promise<DayTimes> {
  const { processInfo } = await chromium.browser.send<{ processInfo: { id: number; type: string; cpuTime: number }[] }>('SystemInfo.getProcessInfo')
  const total = (isWanted: (info: { id: number; type: string }) => boolean) => processInfo.filter(isWanted).reduce((sum, { cpuTime }) => sum + cpuTime, 0)
  return {
    browserProcess: total(({ type }) => type === 'browser'),
    extensionProcess: total(({ id, type }) => type === 'renderer' && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process')),
  }
}
