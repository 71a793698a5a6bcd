// The command line: `npm run -s daylight -- detect < addresses.txt`. It runs the extension's own core, with no build step.
import { commands, manual, usage } from './commands.ts'

const command = commands[process.argv[2] ?? '']
if (command === undefined) {
  process.stderr.write(usage())
  process.exitCode = 2
} else if (process.argv.includes('--help')) {
  process.stdout.write(`${manual(command)}\n`)
} else {
  try {
    await command.run()
  } catch (fault) {
    process.stderr.write(`daylight: ${fault instanceof Error ? fault.message : fault}\n`)
    process.exitCode = 2
  }
}
