/** `check-changes`: whether files with changes are as they were saved, and what they hold together. */
import { readFile } from 'node:fs/promises'
import { type ChangesFile, readChangesFile } from '#core/merging/changes-file.ts'
import { changesSummary } from '#core/merging/changes-summary.ts'
import { readInput } from './input.ts'

/** Files are the arguments; without any the one on standard input. The exit code is 1 where one is refused. */
export async function runCheckChanges(): Promise<void> {
  const names = process.argv.slice(3)
  const texts = names.length === 0 ? [await readInput()] : await Promise.all(names.map((name) => readFile(name, 'utf8')))
  const files: ChangesFile[] = []
  for (const [i, text] of texts.entries()) {
    const read = readChangesFile(text)
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
