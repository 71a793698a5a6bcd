/** What a person sees of a log before it is read: its format, what is read of it and what is thrown away, and what has to be asked. */
import { addDays, daysBetween, type IsoDate } from '#core/calendar/iso-date.ts'
import type { LogFault } from '#core/log-import/log-fault.ts'
import { hasPlace, hasTime, type LogShape } from '#core/log-import/log-shape.ts'
import { type DayOrder, LogTimeReader } from '#core/log-import/log-time.ts'
import { recogniseLog } from '#core/log-import/recognise-log.ts'
import { emptyRow, rowReader, timeText } from '#core/log-import/row-reader.ts'

export interface LogSketch {
  shape: LogShape
  /** true: the day has to be given, because no line tells it. */
  needsDay: boolean
  /** true: some dates could be read in two orders, and none shows which is meant. */
  needsOrder: boolean
  /** The order that some date showed. */
  order?: DayOrder
  /** true: times say nothing of where they belong to. */
  needsZone: boolean
  /** Where they belong to unless somebody says otherwise. */
  usualZone: 'local' | 'utc'
  /** true: no column tells an address, a host or an application; somebody has to choose one. */
  needsPlace: boolean
}

/** The sketch of the log that begins with `sample`; or why it is none. `today` only matters for times without a year. */
export function sketchLog(sample: string, today: IsoDate, known?: LogShape): LogSketch | LogFault {
  if (sample.trim() === '') return 'empty'
  const shape = known ?? recogniseLog(sample)
  if (shape === undefined) return 'unknown-format'
  return shape === 'json-document' ? shape : sketchOf(shape, sample, today)
}

/** The same for a shape that is known, such as after somebody has chosen other columns. */
export function sketchOf(shape: LogShape, sample: string, today: IsoDate): LogSketch {
  const { isAmbiguous, isWithoutZone, order } = lookAtTimes(shape, sample, today)
  const needsDay = !hasTime(shape)
  return {
    shape,
    needsDay,
    needsOrder: !needsDay && isAmbiguous && order === undefined,
    ...(order && { order }),
    needsZone: !needsDay && isWithoutZone,
    // Umbrella's documentation and the W3C's draft of the extended log format say UTC.
    usualZone: shape.format === 'umbrella' || shape.format === 'w3c' ? 'utc' : 'local',
    needsPlace: !hasPlace(shape),
  }
}

function lookAtTimes(shape: LogShape, sample: string, today: IsoDate): { isAmbiguous: boolean; isWithoutZone: boolean; order: DayOrder | undefined } {
  const time = new LogTimeReader('day-first', daysBetween('1970-01-01' as IsoDate, addDays(today, 1)))
  const read = rowReader(shape)
  const row = emptyRow()
  let [isAmbiguous, isWithoutZone]: [boolean, boolean] = [false, false]
  let order: DayOrder | undefined
  for (const line of sample.split(/\r\n|\n|\r/).slice(shape.hasHeader ? 1 : 0)) {
    if (read(line, row) !== 'row' || !time.read(timeText(row))) continue
    isAmbiguous ||= time.isAmbiguous
    isWithoutZone ||= !time.isInstant
    order ??= time.shownOrder
  }
  return { isAmbiguous, isWithoutZone, order }
}
