/** What a thousand colleagues would share, for the benchmarks of taking it in. */
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import { reportText, type SharedRow } from '#core/sharing/colleague-report.ts'
import { outgoingReport, sparingChoices } from '#core/sharing/outgoing-report.ts'

export const bundles = 1000
export const rowsEach = 200
const day = '2026-11-22' as IsoDate

/** The texts inside the bundles: each tells twenty tools on ten days each. */
export function bundleTexts(): string[] {
  return Array.from({ length: bundles }, (_, i) => reportOf(i))
}

/** Every row of the bundles with its reporter, as a database of rows would hold it. */
export function rowsOf(texts: readonly string[]): (SharedRow & { reporter: string })[] {
  return texts.flatMap((text, i) => (JSON.parse(text) as { rows: SharedRow[] }).rows.map((row) => ({ reporter: reporterId(i), ...row })))
}

/** A tool is on a day only once, so these name a row. */
export const rowKey = ['reporter', 'tool', 'from', 'host']

const tools = [
  'chatgpt',
  'claude',
  'gemini',
  'perplexity',
  'deepl',
  'github-copilot',
  'cursor',
  'midjourney',
  'grammarly',
  'notion-ai',
  'elevenlabs',
  'runway',
  'suno',
  'poe',
  'le-chat',
  'deepseek',
  'kimi',
  'gamma',
  'replit',
  'lovable',
]

function reportOf(number: number): string {
  const sightings = Array.from({ length: rowsEach }, (_, i) => ({
    toolId: tools[(number + i) % tools.length] ?? '',
    host: 'tool.example',
    day: addDays(day, -(number % 50) - Math.floor(i / tools.length) * 9),
    count: 1 + (i % 5),
  }))
  const choices = { ...sparingChoices, precision: 'day' as const, pages: true, hosts: true }
  return reportText(outgoingReport({ sightings, flags: [], ownTools: [] }, choices, { reporter: reporterId(number), revision: 1, sharedOn: day }))
}

function reporterId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
