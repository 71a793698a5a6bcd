// The command line: `npm run -s daylight -- detect < addresses.txt`. It runs the extension's own core, with no build step.
import { runAssess } from './assess.ts'
import { runCheckChanges } from './check-changes.ts'
import { runDetect } from './detect.ts'
import { runExport } from './export.ts'
import { runReadLog } from './read-log.ts'
import { runVerify } from './verify.ts'

const usage = `usage: npm run -s daylight -- COMMAND

  detect    reads web addresses or bare hosts from standard input, one a line, and writes one JSON object a line in the same order:
            {"input", "tool", "vendor", "category", "match"}; "tool" is null where nothing matches, "error" says that a line is no address
  assess [--on YYYY-MM-DD]
            reads a copy saved by "My data", or a backup, from standard input and writes the assurance and the requirement of every tool on that day,
            or on the day of the copy, as one JSON object (docs/backup-format.md)
  verify [--kept HASH]
            reads such a copy and writes whether its audit trail is as it was written, as one JSON object; with --kept also up to which
            line a hash that was kept elsewhere vouches for it. Exit code 1 where it is not
  export --as xlsx|ics|cyclonedx|ciso-assistant|verifywise [--on YYYY-MM-DD] [--language en|ja] [--out FILE]
            reads such a copy or a backup and writes it in the format of another system (docs/other-systems.md)
  check-changes [FILE…]
            reads files with a colleague's changes, or one from standard input, checks every line and writes which records they change and
            which of these are in conflict, as one JSON object (docs/changes-format.md). Exit code 1 where one is refused
  read-log [--format NAME] [--day YYYY-MM-DD] [--dates day-first|month-first] [--log-times local|utc] [--zone Asia/Tokyo]
            reads the log of a proxy, resolver or CASB, gzip or not, and writes how many requests went to which tool on which day, and what
            became of every line, as one JSON object; nothing else of the log is kept (docs/how-to/read-a-network-log.md)
`

const commands: Readonly<Record<string, () => Promise<void>>> = {
  detect: runDetect,
  assess: runAssess,
  verify: runVerify,
  export: runExport,
  'check-changes': runCheckChanges,
  'read-log': runReadLog,
}
const command = commands[process.argv[2] ?? '']
if (command === undefined) {
  process.stderr.write(usage)
  process.exitCode = 2
} else {
  try {
    await command()
  } catch (fault) {
    process.stderr.write(`daylight: ${fault instanceof Error ? fault.message : fault}\n`)
    process.exitCode = 2
  }
}
