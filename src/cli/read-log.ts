/** `read-log`: how many requests a log tells of, per tool and day, what became of every line; and with `--into` the days into the register of a backup. */
import { parseArgs } from 'node:util'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { type IsoDate, localDay, parseIsoDate } from '#core/calendar/iso-date.ts'
import { knownTools, toolList } from '#core/log-import/known-tools.ts'
import type { LogPlan } from '#core/log-import/log-reading.ts'
import { fixedShapes } from '#core/log-import/log-shape.ts'
import type { LogSketch } from '#core/log-import/log-sketch.ts'
import { readLog, sampleLog } from '#core/log-import/read-log.ts'
import { requestPlan } from '#core/log-import/request-plan.ts'
import type { OwnTool } from '#core/register/inventory.ts'
import { takeOverLog } from '#store/commands/log-import.ts'
import { changeRegister, intoOptions } from './change-register.ts'
import { choiceOf } from './choice-of.ts'
import { logInput } from './log-input.ts'

const options = {
  ...intoOptions,
  format: { type: 'string' },
  day: { type: 'string' },
  dates: { type: 'string' },
  zone: { type: 'string' },
  'log-times': { type: 'string' },
} as const

/** One JSON object: the plan, the rows, oldest day first, and the tally; with `--into` also how many of the rows were written, and where. */
export async function runReadLog(): Promise<void> {
  const { values } = parseArgs({ args: process.argv.slice(3), options })
  if (values.into === undefined && values.out !== undefined) throw new Error('--out writes a register: say by --into which one the days come into')
  const answer = values.into === undefined ? await toldBy(values, []) : await takenOver(values)
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

/** All that the log tells is taken over, by the rule of the dashboard: of a day that logs told of before the larger number stands. */
async function takenOver(values: Values) {
  const { answer, saved } = await changeRegister(values, [], async ({ store, register }) => {
    const told = await toldBy(values, register.facts.ownTools)
    const existing = await store.db.sightings.bulkGet(told.rows.map(({ toolId, host, day }) => [toolId, host, day] as [string, string, string]))
    const written = requestPlan(told.rows, existing).length
    if (written > 0) await takeOverLog(store, told.rows)
    return { answer: { ...told, written }, isKept: true }
  })
  return { ...answer, saved }
}

async function toldBy(values: Values, ownTools: readonly OwnTool[]) {
  const timeZone = values.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const today = localDay(Date.now(), timeZone)
  const input = logInput()
  const sample = await sampleLog(input.beginning(), today, shapeOf(values.format))
  const plan = planOf(sample.sketch, { ...values, timeZone, today })
  const { rows, tally } = await readLog(input.all(), plan, knownTools(toolList(shippedCatalogue, ownTools)))
  return { format: plan.shape.format, encoding: sample.encoding, daysIn: timeZone, rows, tally }
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
    order: sketch.order ?? choiceOf('--dates', dates, ['day-first', 'month-first']) ?? 'day-first',
    zone: choiceOf('--log-times', zone, ['local', 'utc']) ?? sketch.usualZone,
    timeZone,
    today,
    ...(sketch.needsDay && { day: given }),
  }
}
