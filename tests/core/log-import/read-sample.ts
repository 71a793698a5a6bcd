/** Reads the samples of logs as the extension does, against the shipped catalogue. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { knownTools } from '#core/log-import/known-tools.ts'
import type { LogPlan, LogResult } from '#core/log-import/log-reading.ts'
import { rejectedLines } from '#core/log-import/log-tally.ts'
import { type LogSample, readLog, sampleLog } from '#core/log-import/read-log.ts'

const { tools, hostSets, generalExceptions } = shippedCatalogue
export const catalogueTools = knownTools({ tools: [...tools.values()], hostSets, generalExceptions })
const today = '2026-11-23' as IsoDate

export function sampleBytes(name: string): Uint8Array {
  const bytes = readFileSync(`tests/samples/logs/${name}`)
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** In pieces of `size` bytes, so that characters and lines are cut wherever it falls. */
export async function* pieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

export function planFor({ sketch }: LogSample, choices: Partial<LogPlan> = {}): LogPlan {
  return { shape: sketch.shape, order: sketch.order ?? 'day-first', zone: sketch.usualZone, timeZone: 'Asia/Tokyo', today, ...choices }
}

export async function readBytes(bytes: Uint8Array, choices: Partial<LogPlan> = {}): Promise<LogResult & { sample: LogSample }> {
  const sample = await sampleLog(pieces(bytes), today)
  return { sample, ...(await readLog(pieces(bytes), planFor(sample, choices), catalogueTools)) }
}

export async function readText(text: string, choices: Partial<LogPlan> = {}): Promise<LogResult & { sample: LogSample }> {
  return readBytes(new TextEncoder().encode(text), choices)
}

/** "chatgpt chatgpt.com 2026-11-20 ×2". */
export function rowLines({ rows }: LogResult): string[] {
  return rows.map(({ toolId, host, day, requests }) => `${toolId} ${host} ${day} ×${requests}`)
}

/** "7 lines: 4 accepted, 2 outside, 1 blocked, 0 beside, 0 rejected". */
export function tallyLine({ tally }: LogResult): string {
  const { lines, accepted, outside, blocked, beside } = tally
  return `${lines} lines: ${accepted} accepted, ${outside} outside, ${blocked} blocked, ${beside} beside, ${rejectedLines(tally)} rejected`
}
