/** `assess`: the assurance and the requirement of every tool of a copy, on any day. */
import { parseArgs } from 'node:util'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { parseIsoDate } from '#core/calendar/iso-date.ts'
import { readBackup } from '#core/export/backup.ts'
import { toolAssessment } from '#core/export/tool-assessment.ts'
import { joinProfiles } from '#core/register/join-profiles.ts'
import { readRegisterInput } from './input.ts'

/** Without `--on` the day on which the copy was saved. */
export async function runAssess(): Promise<void> {
  const { on } = parseArgs({ args: process.argv.slice(3), options: { on: { type: 'string' } } }).values
  const backup = readBackup(await readRegisterInput())
  const day = on === undefined ? backup.day : parseIsoDate(on)
  if (day === undefined) throw new Error(`"${on}" is no day: write YYYY-MM-DD, such as 2026-11-22`)
  const { tools } = joinProfiles(shippedCatalogue, backup, day)
  process.stdout.write(`${JSON.stringify({ on: day, tools: tools.map(toolAssessment) }, null, 2)}\n`)
}
