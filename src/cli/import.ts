/** `import`: brings a CSV file into the register of a backup, as the dashboard does after somebody looked it through. */
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { today } from '#core/calendar/clock.ts'
import { changesOf, conflictChoices } from '#core/table-import/import-plan.ts'
import { importTable } from '#store/commands/table-import.ts'
import { readFacts } from '#store/queries.ts'
import { changeRegister, intoOptions } from './change-register.ts'
import { choiceOf } from './choice-of.ts'
import { registerOn } from './register-file.ts'
import { onePath, planTableFile, tableFileOptions, toldPlan } from './table-file.ts'

/**
 * Rows that are rejected stay out and the others come in, in one transaction. With `--conflicts stop`, which is what goes without it, nothing is
 * written where a row would change a record. The exit code is 1 where a row is rejected or nothing was written for that reason.
 */
export async function runImport(): Promise<void> {
  const options = { ...intoOptions, ...tableFileOptions, conflicts: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
  const path = onePath(positionals)
  const conflicts = choiceOf('--conflicts', values.conflicts, conflictChoices) ?? 'stop'
  const { answer, saved } = await changeRegister(values, path === undefined ? [] : [path], async ({ store }) => {
    const planned = await planTableFile(path, values, registerOn(await readFacts(store.db), today(store.clock)))
    const changes = changesOf(planned.plan, conflicts)
    const isStopped = conflicts === 'stop' && planned.plan.counts.changed > 0
    if (changes.length > 0) await importTable(store, { table: planned.plan.table, fileName: path === undefined ? 'standard input' : basename(path), changes })
    return { answer: { ...toldPlan(planned), conflicts, written: changes.length }, isKept: !isStopped }
  })
  const { rows, ...sums } = answer
  process.stdout.write(`${JSON.stringify({ ...sums, saved, rows }, null, 2)}\n`)
  if (answer.rejected > 0 || saved === null) process.exitCode = 1
}
