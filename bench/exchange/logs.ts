/**
 * Reading a million lines of a log against only parsing them, and the memory that it takes. CSV against Papa.parse of the same text in pieces; Squid's own
 * format against cutting the lines into their fields and the host out of the address. The peers neither look for a tool nor read a time.
 */
import { closeSync, mkdtempSync, openAsBlob, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { patternHosts } from '#core/detection/tool-index.ts'
import { knownTools } from '#core/log-import/known-tools.ts'
import { type LogPlan, LogReading } from '#core/log-import/log-reading.ts'
import { fixedShapes } from '#core/log-import/log-shape.ts'
import { sketchLog } from '#core/log-import/log-sketch.ts'
import { readLog } from '#core/log-import/read-log.ts'
import { logBytes } from '#platform/log-file.ts'
import { median, sink } from '../timing.ts'
import type { Ratio } from './ratio.ts'

const lines = 1_000_000
const rounds = 5
/** One request in so many goes to a tool. */
const toolEvery = 20
/** As long as the pieces in which a browser hands over a file. */
const piece = 65_536
const mostMegabytes = 120

const { tools, hostSets, generalExceptions } = shippedCatalogue
const known = knownTools({ tools: [...tools.values()], hostSets, generalExceptions })
const toolHosts = [...tools.values()].flatMap((tool) => tool.matches.flatMap((pattern) => (pattern.path === undefined ? patternHosts(pattern, hostSets) : [])))
const today = '2026-11-23' as IsoDate
const common = { order: 'day-first', zone: 'utc', timeZone: 'Asia/Tokyo', today } as const

export async function measureLogs(): Promise<Ratio[]> {
  const csv = textOf((i) => csvLine(i), 'Date Time,User,Client IP,Method,URL,Status,Action,Category,Bytes,User Agent\r\n')
  const sketch = sketchLog(csv.slice(0, 100_000), today)
  if (typeof sketch === 'string') throw new Error(sketch)
  const csvRatio = ratioOf('CSV of a proxy', 'Papa.parse of the same text', csv, { ...common, shape: sketch.shape }, parsedByPapa)
  const squid = textOf((i) => squidLine(i), '')
  const squidRatio = ratioOf('Squid access.log', 'cutting fields and host', squid, { ...common, shape: fixedShapes.squid }, cutIntoFields)
  return [csvRatio, squidRatio, await peakMemory(squid)]
}

function ratioOf(format: string, against: string, text: string, plan: LogPlan, peer: (text: string) => void): Ratio {
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round <= rounds; round++) {
    const [mine, other] = [milliseconds(() => readInPieces(text, plan)), milliseconds(() => peer(text))]
    // The first round warms up.
    if (round === 0) continue
    ours.push(mine)
    theirs.push(other)
  }
  const [mine, other] = [median(ours), median(theirs)]
  return {
    measure: `Log, ${lines.toLocaleString('en')} lines, ${format}`,
    against,
    reach: 1.6,
    ratio: mine / other,
    note: `${Math.round(mine)} ms against ${Math.round(other)} ms`,
  }
}

function readInPieces(text: string, plan: LogPlan): void {
  const reading = new LogReading(plan, known)
  for (let at = 0; at < text.length; at += piece) reading.push(text.slice(at, at + piece))
  const { tally } = reading.end()
  if (tally.accepted < (0.9 * lines) / toolEvery) throw new Error(`only ${tally.accepted} lines were accepted`)
}

function parsedByPapa(text: string): void {
  // Lets Papa hand rows over in pieces, its fastest way: one call a row would cost more.
  const chunk = ({ data }: Papa.ParseResult<string[]>) => {
    sink.truthy += data.length
  }
  Papa.parse<string[]>(text, { chunkSize: 1 << 20, chunk } as Papa.ParseConfig<string[]>)
}

function cutIntoFields(text: string): void {
  for (let at = 0, end = text.indexOf('\n'); end !== -1; at = end + 1, end = text.indexOf('\n', at)) {
    const address = text.slice(at, end).split(/ +/)[6] ?? ''
    const start = address.indexOf('://') + 3
    const host = start === 2 ? (address.split(':')[0] ?? '') : address.slice(start, address.indexOf('/', start))
    sink.truthy += host.length
  }
}

/** Of the whole way: file, bytes, text, lines. */
async function peakMemory(text: string): Promise<Ratio> {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-bench-'))
  const path = join(folder, 'access.log')
  const file = openSync(path, 'w')
  for (let at = 0; at < text.length; at += 1 << 24) writeSync(file, text.slice(at, at + (1 << 24)))
  closeSync(file)
  globalThis.gc?.()
  const before = bytesInUse()
  let peak = 0
  await readLog(logBytes(await openAsBlob(path)), { ...common, shape: fixedShapes.squid }, known, {
    onProgress: () => {
      peak = Math.max(peak, bytesInUse() - before)
    },
  })
  rmSync(folder, { recursive: true })
  const megabytes = peak / 2 ** 20
  return {
    measure: `Log, ${lines.toLocaleString('en')} lines from a file, peak memory over baseline`,
    against: `${mostMegabytes} MB`,
    reach: 1,
    ratio: megabytes / mostMegabytes,
    note: `${Math.round(megabytes)} MB`,
  }
}

function bytesInUse(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

function milliseconds(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function textOf(line: (i: number) => string, header: string): string {
  const parts: string[] = [header]
  for (let i = 0; i < lines; i += 10_000) parts.push(Array.from({ length: 10_000 }, (_, j) => line(i + j)).join(''))
  return parts.join('')
}

function hostAt(i: number): string {
  if (i % toolEvery === 0) return toolHosts[(i * 7919) % toolHosts.length] ?? ''
  return `${i % 3 === 0 ? 'www.' : 'cdn.'}${((i * 2_654_435_761) >>> 0).toString(36)}.${i % 2 === 0 ? 'com' : 'co.jp'}`
}

const firstSecond = 1_790_000_000

function squidLine(i: number): string {
  const host = hostAt(i)
  const request = i % 5 === 0 ? `TCP_MISS/200 5120 GET http://${host}/p/${i}?q=1` : `TCP_TUNNEL/200 5120 CONNECT ${host}:443`
  return `${firstSecond + i}.${100 + (i % 900)}    ${100 + (i % 900)} 192.0.2.${i % 250} ${request} user${i % 500}@example.co.jp HIER_DIRECT/198.51.100.7 -\n`
}

function csvLine(i: number): string {
  const time = new Date((firstSecond + i) * 1000).toISOString().slice(0, 19).replace('T', ' ')
  return `${time},user${i % 500}@example.co.jp,192.0.2.${i % 250},GET,https://${hostAt(i)}/p/${i},200,Allowed,"Business, general",${i % 9000},"Mozilla/5.0 (Windows NT 10.0; Win64; x64)"\r\n`
}
