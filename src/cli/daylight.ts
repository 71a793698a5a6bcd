// The command line: `npm run -s daylight -- detect < addresses.txt`. It runs the extension's own core, with no build step.
import { runDetect } from './detect.ts'

const usage = `usage: npm run -s daylight -- COMMAND

  detect    reads web addresses or bare hosts from standard input, one a line, and writes one JSON object a line in the same order:
            {"input", "tool", "vendor", "category", "match"}; "tool" is null where nothing matches, "error" says that a line is no address
`

const commands: Readonly<Record<string, () => Promise<void>>> = { detect: runDetect }
const command = commands[process.argv[2] ?? '']
if (command === undefined) {
  process.stderr.write(usage)
  process.exitCode = 2
} else {
  await command()
}
