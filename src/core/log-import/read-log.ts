/** Reads a log from its bytes, in pieces of any size: first its beginning, to be looked at, then the whole of it. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { LogDecoder, type LogEncoding } from '#core/log-import/log-decoder.ts'
import { UnreadableLogError } from '#core/log-import/log-fault.ts'
import { type KnownTools, type LogPlan, LogReading, type LogResult } from '#core/log-import/log-reading.ts'
import type { LogShape } from '#core/log-import/log-shape.ts'
import { type LogSketch, sketchLog } from '#core/log-import/log-sketch.ts'

/** What is looked at beforehand. Characters. */
const sampleLength = 262_144

export interface LogSample {
  text: string
  encoding: LogEncoding
  sketch: LogSketch
}

/** The beginning of a log and its sketch, by the `shape` where somebody knows it. Throws UnreadableLogError. Leaves the rest of `bytes` unread. */
export async function sampleLog(bytes: AsyncIterable<Uint8Array>, today: IsoDate, shape?: LogShape): Promise<LogSample> {
  const decoder = new LogDecoder()
  let text = ''
  for await (const piece of bytes) {
    text += decoder.decode(piece)
    if (text.length >= sampleLength) break
  }
  const sample = text.length < sampleLength ? text + decoder.end() : text.slice(0, sampleLength)
  const sketch = sketchLog(sample, today, shape)
  if (typeof sketch === 'string') throw new UnreadableLogError(sketch)
  return { text: sample, encoding: decoder.encoding ?? 'utf-8', sketch }
}

export interface LogProgress {
  lines: number
  tools: number
}

/** The whole log. `onProgress` is called after each piece. Throws UnreadableLogError. */
export async function readLog(
  bytes: AsyncIterable<Uint8Array>,
  plan: LogPlan,
  tools: KnownTools,
  { onProgress, onOutside }: { onProgress?: (progress: LogProgress) => void; onOutside?: (place: string) => void } = {},
): Promise<LogResult> {
  const decoder = new LogDecoder()
  const reading = new LogReading(plan, tools, onOutside)
  for await (const piece of bytes) {
    reading.push(decoder.decode(piece))
    onProgress?.(reading.progress)
  }
  reading.push(decoder.end())
  return reading.end()
}
