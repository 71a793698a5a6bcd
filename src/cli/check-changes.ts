/** `check-changes`: whether files with changes are as they were saved, and what they hold together; with `--into` what they would do to a register. */
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import type { ChangesFile } from '#core/merging/changes-file.ts'
import { changesSummary } from '#core/merging/changes-summary.ts'
import { readChanges } from './changes-input.ts'
import { readIdentities } from './identities.ts'
import { fileBlob } from './register-file.ts'

const options = { into: { type: 'string' }, identity: { type: 'string' } } as const

/** Files are the arguments; without any the one on standard input. The exit code is 1 where one is refused, or where something would be in conflict with the register. */
export async function runCheckChanges(): Promise<void> {
  const { values, positionals: names } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
  if (values.into !== undefined) return checkAgainst(values.into, names, values.identity)
  const identities = values.identity === undefined ? [] : await readIdentities(values.identity)
  const blobs = names.length === 0 ? [new Blob([await buffer(process.stdin)])] : await Promise.all(names.map(fileBlob))
  const files: ChangesFile[] = []
  for (const [i, blob] of blobs.entries()) {
    const read = await readChanges(blob, identities)
    if ('fault' in read) {
      const { kind, ...where } = read.fault
      process.stdout.write(`${JSON.stringify({ ...(names[i] && { file: names[i] }), refused: kind, ...where })}\n`)
      process.exitCode = 1
      return
    }
    files.push(read.file)
  }
  const saved = files.map(({ savedAt, savedBy, lines }, i) => ({ ...(names[i] && { file: names[i] }), savedAt, savedBy, lines: lines.length }))
  process.stdout.write(`${JSON.stringify({ files: saved, records: changesSummary(files.flatMap(({ lines }) => lines)) }, null, 2)}\n`)
}

/** What `merge` would answer; nothing is written. */
async function checkAgainst(register: string, names: readonly string[], identity: string | undefined): Promise<void> {
  const { openRegister } = await import('./register-in-memory.ts')
  const { mergeFiles } = await import('./merge-files.ts')
  const answer = await mergeFiles((await openRegister(register)).store, names, identity)
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  if (answer.conflicts.length > 0) process.exitCode = 1
}
