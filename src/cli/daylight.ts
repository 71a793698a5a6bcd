// The command line: `npm run -s daylight -- detect < addresses.txt`. It runs the extension's own core, with no build step.

const usage = `usage: npm run -s daylight -- COMMAND

  detect    reads web addresses or bare hosts from standard input, one a line, and writes one JSON object a line in the same order:
            {"input", "tool", "vendor", "category", "match"}; "tool" is null where nothing matches, "error" says that a line is no address
  assess [--on YYYY-MM-DD]
            reads a copy saved by "My data", or a backup, from standard input and writes the assurance and the requirement of every tool on that day,
            or on the day of the copy, as one JSON object (docs/backup-format.md)
  verify [--kept HASH]
            reads such a copy and writes whether its audit trail is as it was written, as one JSON object; with --kept also up to which
            line a hash that was kept elsewhere vouches for it. Exit code 1 where it is not
  verify PACK.zip [--key FINGERPRINT] [--lang en|ja] [--json]
            checks an evidence pack offline and says in sentences whether it is as it was made, by which key it was signed, and what was
            altered; with --key only that signer will do. Exit code 1 where something is wrong (docs/pack-format.md)
  diff OLD.zip NEW.zip [--lang en|ja] [--json]
            checks two evidence packs and says what changed from one to the other
  export --as xlsx|ics|cyclonedx|ciso-assistant|verifywise [--on YYYY-MM-DD] [--language en|ja] [--out FILE]
            reads such a copy or a backup and writes it in the format of another system (docs/other-systems.md)
  check-changes [FILE…]
            reads files with a colleague's changes, or one from standard input, checks every line and writes which records they change and
            which of these are in conflict, as one JSON object (docs/changes-format.md). Exit code 1 where one is refused
  export --table TABLE [--language en|ja] [--delimiter ','|';'|tab] [--no-bom] [--columns NAME,NAME] [--on YYYY-MM-DD]
            reads such a copy and writes one table of its register as CSV (docs/exports.md)
  check-import --copy FILE [--table TABLE] [--dates day-first|month-first]
            reads a CSV file from standard input and writes what bringing it in would do with each row, against the register of the copy,
            as one JSON object. Exit code 1 where a row is rejected. Nothing is stored
  colleagues --identity KEY.txt [--group N] FILE…
            opens colleagues' sealed bundles with an age identity and writes what became of each and what groups of at least N of them, 5 or
            more, report, as one JSON object (docs/bundle-format.md). Never the rows of one. Exit code 1 where a file is refused
`

// What only one command needs is loaded with it.
const commands: Readonly<Record<string, () => Promise<void>>> = {
  detect: async () => (await import('./detect.ts')).runDetect(),
  assess: async () => (await import('./assess.ts')).runAssess(),
  verify: async () => (await import('./verify.ts')).runVerify(),
  export: async () => (process.argv.includes('--table') ? (await import('./export-table.ts')).runExportTable() : (await import('./export.ts')).runExport()),
  'check-import': async () => (await import('./check-import.ts')).runCheckImport(),
  'check-changes': async () => (await import('./check-changes.ts')).runCheckChanges(),
  colleagues: async () => (await import('./colleagues.ts')).runColleagues(),
  diff: async () => (await import('./diff.ts')).runDiff(),
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
