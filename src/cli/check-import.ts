/** `check-import`: what bringing a CSV file in would do with each of its rows. */
import { parseArgs } from 'node:util'
import { today } from '#core/calendar/clock.ts'
import { systemClock } from '#platform/clock.ts'
import { openRegisterFile, registerOn } from './register-file.ts'
import { onePath, planTableFile, tableFileOptions, toldPlan } from './table-file.ts'

/** The exit code is 1 where a row is rejected. */
export async function runCheckImport(): Promise<void> {
  const options = { into: { type: 'string' }, ...tableFileOptions } as const
  const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
  if (values.into === undefined) throw new Error('say which register the file is checked against: --into FILE, a backup or a copy saved by "My data"')
  const { register } = await openRegisterFile(values.into)
  const told = toldPlan(await planTableFile(onePath(positionals), values, registerOn(register.facts, today(systemClock))))
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
  if (told.rejected > 0) process.exitCode = 1
}
