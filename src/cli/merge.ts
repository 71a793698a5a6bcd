/** `merge`: brings colleagues' changes into the register of a backup, and tells what is in conflict then. */
import { parseArgs } from 'node:util'
import { changeRegister, intoOptions } from './change-register.ts'
import { mergeFiles } from './merge-files.ts'

/** All of the files or, where one is refused, none. The exit code is 1 where something is in conflict: the register is written all the same, and shows the later side until a person settles it. */
export async function runMerge(): Promise<void> {
  const { values, positionals: names } = parseArgs({ args: process.argv.slice(3), options: { ...intoOptions, identity: { type: 'string' } }, allowPositionals: true })
  if (names.length === 0) throw new Error('name the files with changes that colleagues saved: merge --into BACKUP.zip --out NEW.zip FILE…')
  const { answer, saved } = await changeRegister(values, names, async ({ store }) => ({ answer: await mergeFiles(store, names, values.identity), isKept: true }))
  process.stdout.write(`${JSON.stringify({ ...answer, saved }, null, 2)}\n`)
  if (answer.conflicts.length > 0) process.exitCode = 1
}
