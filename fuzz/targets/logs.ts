/** Logs of every format that is recognised: read as the dashboard reads them, with whatever a person would be asked answered somehow. */
import { readdirSync, readFileSync } from 'node:fs'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { knownTools } from '#core/log-import/known-tools.ts'
import { UnreadableLogError } from '#core/log-import/log-fault.ts'
import { type LogColumn, withRoles } from '#core/log-import/log-shape.ts'
import { sketchOf } from '#core/log-import/log-sketch.ts'
import { rejectedLines } from '#core/log-import/log-tally.ts'
import { readLog, sampleLog } from '#core/log-import/read-log.ts'
import { logBytes } from '#platform/log-file.ts'
import type { FuzzAnswer, FuzzTarget } from '../fuzz-target.ts'

const folder = 'tests/samples/logs'
const today = '2026-11-23' as IsoDate
const { tools, hostSets, generalExceptions } = shippedCatalogue
const known = knownTools({ tools: [...tools.values()], hostSets, generalExceptions })

export const logsTarget: FuzzTarget = {
  name: 'logs',
  seeds: async () => readdirSync(folder).map((name) => new Uint8Array(readFileSync(`${folder}/${name}`))),
  read: async (bytes): Promise<FuzzAnswer> => {
    const file = new Blob([bytes])
    try {
      const sample = await sampleLog(logBytes(file), today)
      const isWithoutPlace = sample.sketch.needsPlace
      // Somebody who does not know better chooses the first column.
      const shape = withRoles(sample.sketch.shape, ({ role }: LogColumn, at) => (isWithoutPlace && at === 0 ? 'address' : role))
      const { needsDay, order, usualZone } = sketchOf(shape, sample.text, today)
      const plan = { shape, order: order ?? ('month-first' as const), zone: usualZone, timeZone: 'Asia/Tokyo', today, ...(needsDay && { day: today }) }
      const { rows, tally } = await readLog(logBytes(file), plan, known)
      const requests = rows.filter((row) => !(row.requests >= 1) || row.day > today)
      if (requests.length > 0) throw new Error(`impossible rows: ${JSON.stringify(requests)}`)
      return { read: tally.lines, accepted: tally.accepted + tally.outside + tally.blocked + tally.beside, rejected: rejectedLines(tally) }
    } catch (fault) {
      if (fault instanceof UnreadableLogError) return { refused: fault.fault }
      throw fault
    }
  },
}
