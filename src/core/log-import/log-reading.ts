/** Reads a log to its end and keeps of it how many requests went to which tool on which day; users and other hosts are gone with their line. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { ToolIndex } from '#core/detection/tool-index.ts'
import { DayReader, type TimeReading } from '#core/log-import/day-reader.ts'
import { LineCutter, longestLine } from '#core/log-import/line-cutter.ts'
import type { Rejection } from '#core/log-import/log-fault.ts'
import type { LogShape } from '#core/log-import/log-shape.ts'
import { addRejected, emptyTally, type LogTally } from '#core/log-import/log-tally.ts'
import { type LogPlace, logPlace } from '#core/log-import/place-reader.ts'
import { emptyRow, type LogRow, type ReadRow, rowReader, timeText } from '#core/log-import/row-reader.ts'
import { RequestCounts, type ToolRequests } from '#core/log-import/tool-requests.ts'

/** What has to be known before a log can be read. Plain data: it goes to the worker as it is. */
export interface LogPlan extends TimeReading {
  shape: LogShape
  /** The day of every line, for a log that tells none. */
  day?: IsoDate | undefined
}

export interface LogResult {
  rows: readonly ToolRequests[]
  tally: LogTally
}

/** What tells a tool: by address or host, and by its name where a log has nothing else. */
export interface KnownTools {
  index: ToolIndex
  /** The place of a tool by its name in lower case. */
  byName: ReadonlyMap<string, LogPlace>
}

type Fate = 'accepted' | 'outside' | 'blocked' | 'beside' | Rejection

/** A quoted field may run over so many lines; then its quote was none. */
const mostJoinedLines = 10

const mostRequests = 1_000_000_000

export class LogReading {
  readonly #plan: LogPlan
  readonly #tools: KnownTools
  readonly #lines: LineCutter
  readonly #readRow: ReadRow
  readonly #days: DayReader
  readonly #row: LogRow = emptyRow()
  readonly #counts = new RequestCounts()
  readonly #tally = emptyTally()
  readonly #onOutside: ((place: string) => void) | undefined
  /** Lines of a quoted field that has not ended. */
  #open: string[] = []
  #isHeaderNext: boolean

  /** `onOutside` hears the host or address of each request to no tool: only for a person who asked to see them. */
  constructor(plan: LogPlan, tools: KnownTools, onOutside?: (place: string) => void) {
    this.#plan = plan
    this.#tools = tools
    this.#onOutside = onOutside
    this.#readRow = rowReader(plan.shape)
    this.#days = new DayReader(plan)
    this.#isHeaderNext = plan.shape.hasHeader === true
    this.#lines = new LineCutter(
      (line) => this.#onLine(line),
      () => this.#settle('too-long'),
    )
  }

  push(text: string): void {
    this.#lines.push(text)
  }

  /** Lines read and tools found so far. */
  get progress(): { lines: number; tools: number } {
    return { lines: this.#tally.lines, tools: this.#counts.tools }
  }

  end(): LogResult {
    this.#lines.end()
    while (this.#open.length > 0) this.#giveUpFirst()
    return { rows: this.#counts.rows(), tally: this.#tally }
  }

  #onLine(line: string): void {
    if (this.#open.length > 0) this.#join(line)
    else this.#read(line)
  }

  #read(line: string): void {
    if (line.trim() === '') this.#settle('beside')
    else if (this.#isHeaderNext) {
      this.#isHeaderNext = false
      this.#settle('beside')
    } else {
      const outcome = this.#readRow(line, this.#row)
      if (outcome === 'open') this.#open.push(line)
      else this.#settle(outcome === 'row' ? this.#fate() : outcome)
    }
  }

  /** Puts the lines of a quoted field together. A field that does not end takes its first line with it and no other. */
  #join(line: string): void {
    this.#open.push(line)
    const joined = this.#open.join('\n')
    const isHopeless = joined.length > longestLine || this.#open.length > mostJoinedLines
    const outcome = isHopeless ? 'open' : this.#readRow(joined, this.#row)
    if (isHopeless) this.#giveUpFirst()
    else if (outcome !== 'open') {
      // The lines that were put together are one row, and the others belong to it.
      for (let i = 1; i < this.#open.length; i++) this.#settle('beside')
      this.#open = []
      this.#settle(outcome === 'row' ? this.#fate() : outcome)
    }
  }

  #giveUpFirst(): void {
    const [, ...others] = this.#open
    this.#open = []
    this.#settle('unfinished-quote')
    for (const line of others) this.#onLine(line)
  }

  /** What becomes of the row that was read. */
  #fate(): Fate {
    const row = this.#row
    const place = this.#place(row)
    if (place === 'no-host') return 'no-host'
    if (place === undefined) {
      this.#onOutside?.(row.address || row.host)
      return 'outside'
    }
    if (isRefusal(row.outcome)) return 'blocked'
    const requests = row.count === '' ? 1 : wholeNumber(row.count)
    if (requests === undefined) return 'no-count'
    if (requests === 0) return 'beside'
    const day = this.#plan.day ?? this.#days.dayOf(timeText(row))
    if (day === undefined) return this.#days.fault
    this.#counts.add(place, day, requests)
    return 'accepted'
  }

  #place({ address, host, app }: LogRow): LogPlace | undefined | 'no-host' {
    const text = (address || host).trim()
    const found = text === '' ? 'no-host' : firstPlace(text, this.#tools.index)
    if (app === '' || typeof found === 'object') return found
    return this.#tools.byName.get(app.trim().toLowerCase())
  }

  #settle(fate: Fate): void {
    const tally = this.#tally
    tally.lines += 1
    if (fate === 'accepted' || fate === 'outside' || fate === 'blocked' || fate === 'beside') tally[fate] += 1
    else addRejected(tally, fate, tally.lines)
  }
}

/** Of several hosts, such as the domains of an application, the first that is a tool's. */
function firstPlace(text: string, index: ToolIndex): LogPlace | undefined | 'no-host' {
  if (!text.includes(' ') && !text.includes(';')) return logPlace(index, text)
  const found = text.split(/[\s,;]+/).map((part) => (part === '' ? 'no-host' : logPlace(index, part)))
  return found.find((place) => typeof place === 'object') ?? (found.includes(undefined) ? undefined : 'no-host')
}

/** The words of proxies and resolvers for a request that they did not let through: "TCP_DENIED/403", "Blocked", "block", "deny", 拒否. */
function isRefusal(outcome: string): boolean {
  if (outcome === '') return false
  const word = outcome.toLowerCase()
  return (
    word.startsWith('block') ||
    word.startsWith('den') ||
    word.startsWith('drop') ||
    word.startsWith('reset') ||
    word.includes('denied') ||
    word.includes('拒否') ||
    word.includes('ブロック')
  )
}

/** "1,234" and "1234". */
function wholeNumber(text: string): number | undefined {
  const number = Number(text.trim().replaceAll(',', ''))
  return text.trim() !== '' && Number.isInteger(number) && number >= 0 && number <= mostRequests ? number : undefined
}
