/** `read-log`: how many requests a log tells of, per tool and day, and what became of every line. */
import { parseArgs } from 'node:util'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { type IsoDate, localDay, parseIsoDate } from '#core/calendar/iso-date.ts'
import { knownTools } from '#core/log-import/known-tools.ts'
import type { LogPlan } from '#core/log-import/log-reading.ts'
import { fixedShapes } from '#core/log-import/log-shape.ts'
import type { LogSketch } from '#core/log-import/log-sketch.ts'
import type { DayOrder } from '#core/log-import/log-time.ts'
import { readLog, sampleLog } from '#core/log-import/read-log.ts'
import { logInput } from './log-input.ts'

const options = {
  format: { type: 'string' },
  day: { type: 'string' },
  dates: { type: 'string' },
  zone: { type: 'string' },
  'log-times': { type: 'string' },
} as const

/** One JSON object: the plan, the rows, oldest day first, and the tally. */
export async function runReadLog(): Promise<void> {
  const { values } = parseArgs({ args: process.argv.slice(3), options })
  const timeZone = values.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const today = localDay(Date.now(), timeZone)
  const input = logInput()
  const sample = await sampleLog(input.beginning(), today, shapeOf(values.format))
  const plan = planOf(sample.sketch, { ...values, timeZone, today })
  const { tools, hostSets, generalExceptions } = shippedCatalogue
  const { rows, tally } = await readLog(input.all(), plan, knownTools({ tools: [...tools.values()], hostSets, generalExceptions }))
  process.stdout.write(`${JSON.stringify({ format: plan.shape.format, encoding: sample.encoding, daysIn: timeZone, rows, tally }, null, 2)}\n`)
}

function shapeOf(format: string | undefined) {
  if (format === undefined) return undefined
  const shape = Object.entries(fixedShapes).find(([name]) => name === format)?.[1]
  if (shape === undefined) throw new Error(`no format "${format}": give one of ${Object.keys(fixedShapes).join(', ')}, or none where the log has named columns`)
  return shape
}

interface Choices {
  day?: string | undefined
  dates?: string | undefined
  'log-times'?: string | undefined
  timeZone: string
  today: IsoDate
}

/** Throws where the log leaves something open that only a person knows. */
function planOf(sketch: LogSketch, { day, dates, 'log-times': zone, timeZone, today }: Choices): LogPlan {
  const given = day === undefined ? undefined : parseIsoDate(day)
  if (day !== undefined && given === undefined) throw new Error(`"${day}" is no day: write YYYY-MM-DD, such as 2026-11-22`)
  if (sketch.needsPlace) throw new Error('no column holds an address or a host: give the log a first line that names its columns, one of them "url" or "domain"')
  if (sketch.needsDay && given === undefined) throw new Error('no line tells a day: give it with --day YYYY-MM-DD')
  if (sketch.needsOrder && dates === undefined) throw new Error('dates could be read either way: say --dates day-first or --dates month-first')
  return {
    shape: sketch.shape,
    order: sketch.order ?? choice<DayOrder>(dates, ['day-first', 'month-first']) ?? 'day-first',
    zone: choice<LogPlan['zone']>(zone, ['local', 'utc']) ?? sketch.usualZone,
    timeZone,
    today,
    ...(sketch.needsDay && { day: given }),
  }
}

function choice<Value extends string>(text: string | undefined, values: readonly Value[]): Value | undefined {
  if (text === undefined) return undefined
  const found = values.find((value) => value === text)
  if (found === undefined) throw new Error(`"${text}" is none of ${values.join(', ')}`)
  return found
}
