/** Every command of the command line: how it is called, what it does, and the module that does it, loaded when it is called. */

export interface Command {
  /** The ways to call it. */
  calls: readonly string[]
  /** What it reads, writes and answers with its exit code, one line each. */
  says: readonly string[]
  run: () => Promise<void>
}

export const commands: Readonly<Record<string, Command>> = {
  detect: {
    calls: ['detect'],
    says: [
      'reads web addresses or bare hosts from standard input, one a line, and writes one JSON object a line in the same order:',
      '{"input", "tool", "vendor", "category", "match"}; "tool" is null where nothing matches, "error" says that a line is no address',
    ],
    run: async () => (await import('./detect.ts')).runDetect(),
  },
  assess: {
    calls: ['assess [--on YYYY-MM-DD]'],
    says: [
      'reads a copy saved by "My data", or a backup, from standard input and writes the assurance and the requirement of every tool on that',
      'day, or on the day of the copy, as one JSON object (docs/backup-format.md)',
    ],
    run: async () => (await import('./assess.ts')).runAssess(),
  },
  verify: {
    calls: ['verify [--kept HASH]', 'verify PACK.zip [--key FINGERPRINT] [--lang en|ja] [--json]'],
    says: [
      'reads such a copy and writes whether its audit trail is as it was written, as one JSON object; with --kept also up to which line a hash',
      'that was kept elsewhere vouches for it. Of an evidence pack it checks everything offline and says in sentences whether it is as it was',
      'made, by which key it was signed, and what was altered; with --key only that signer will do (docs/pack-format.md).',
      'Exit code 1 where something is wrong',
    ],
    run: async () => (await import('./verify.ts')).runVerify(),
  },
  diff: {
    calls: ['diff OLD.zip NEW.zip [--lang en|ja] [--json]'],
    says: ['checks two evidence packs and says what changed from one to the other'],
    run: async () => (await import('./diff.ts')).runDiff(),
  },
  export: {
    calls: [
      "export --table TABLE [--language en|ja] [--delimiter ','|';'|tab] [--no-bom] [--columns NAME,NAME] [--on YYYY-MM-DD]",
      'export --as xlsx|ics|cyclonedx|ciso-assistant|verifywise [--on YYYY-MM-DD] [--language en|ja] [--out FILE]',
    ],
    says: ['reads a copy or a backup and writes one table of its register as CSV (docs/exports.md), or the register in the format of another system', '(docs/other-systems.md)'],
    run: async () => (process.argv.includes('--table') ? (await import('./export-table.ts')).runExportTable() : (await import('./export.ts')).runExport()),
  },
  'check-backup': {
    calls: ['check-backup BACKUP.zip'],
    says: [
      'checks a backup as restoring does, every file against its hash and every record against its schema, and writes its version, its day, what',
      'it holds and how its audit trail stands, as one JSON object (docs/backup-format.md). Exit code 1 where it is refused',
    ],
    run: async () => (await import('./check-backup.ts')).runCheckBackup(),
  },
  'check-import': {
    calls: ['check-import --into BACKUP.zip [--table TABLE] [--dates day-first|month-first] [--encoding NAME] [--delimiter C] [--map HEADING=COLUMN]… [FILE.csv]'],
    says: [
      'reads a CSV file, or standard input, and writes what bringing it in would do with each row, against the register of the backup or copy, as',
      'one JSON object. Exit code 1 where a row is rejected. Nothing is stored',
    ],
    run: async () => (await import('./check-import.ts')).runCheckImport(),
  },
  import: {
    calls: ['import --into BACKUP.zip --out NEW.zip [--conflicts stop|skip|update] [as for check-import] [FILE.csv]'],
    says: [
      'brings the file in as the dashboard does and writes the register that results as a new backup. Without --conflicts nothing is written where',
      'a row would change a record. Exit code 1 where a row is rejected, or where it stopped (docs/how-to/work-from-the-terminal.md)',
    ],
    run: async () => (await import('./import.ts')).runImport(),
  },
  'check-changes': {
    calls: ['check-changes [--into BACKUP.zip] [--identity KEY.txt] [FILE…]'],
    says: [
      "reads files with a colleague's changes, or one from standard input, checks every line and writes which records they change and which of",
      'these are in conflict, as one JSON object (docs/changes-format.md); with --into what merge would do. Exit code 1 where one is refused',
    ],
    run: async () => (await import('./check-changes.ts')).runCheckChanges(),
  },
  merge: {
    calls: ['merge --into BACKUP.zip --out NEW.zip [--identity KEY.txt] FILE…'],
    says: [
      "brings colleagues' changes in and writes the register that results as a new backup: all files, or none where one is refused. Writes what each",
      'changed and both sides of what is in conflict, as one JSON object. Exit code 1 where something is',
    ],
    run: async () => (await import('./merge.ts')).runMerge(),
  },
  settle: {
    calls: ['settle KIND ID --take NAME|TIME [--field FIELD] [--reason TEXT] --into BACKUP.zip --out NEW.zip'],
    says: ['ends a conflict that merge told of by taking one side, and writes the register that results as a new backup. Exit code 1 where something is', 'in conflict still'],
    run: async () => (await import('./settle.ts')).runSettle(),
  },
  changes: {
    calls: ['changes BACKUP.zip --out FILE [--for NAME] [--since YYYY-MM-DD|last] [--to age1…] [--evidence] [--keep NEW.zip]'],
    says: ['writes what the register has for a colleague; with --to sealed for their key, with --keep also the register that remembers it'],
    run: async () => (await import('./changes.ts')).runChanges(),
  },
  share: {
    calls: [
      'share BACKUP.zip [--precision day|week|month] [--with pages,hosts,flags,texts] [--leave-out TOOL,TOOL] [--name NAME] [--withdraw]',
      'share BACKUP.zip … --out FILE.age --keep NEW.zip [--to age1…]…',
    ],
    says: [
      'writes what would leave for the AIMS manager, letter by letter; with --out seals it for the keys of --to, or for those that the register keeps,',
      'and writes the register that remembers it (docs/bundle-format.md)',
    ],
    run: async () => (await import('./share.ts')).runShare(),
  },
  colleagues: {
    calls: ['colleagues --identity KEY.txt [--group N] FILE…', 'colleagues --identity KEY.txt --into BACKUP.zip --out NEW.zip FILE…'],
    says: [
      "opens colleagues' sealed bundles with an age identity and writes what became of each and what groups of at least N of them, 5 or more,",
      'report, as one JSON object (docs/bundle-format.md); with --into the tools of a group come into the inventory of the register. Never the rows',
      'of a bundle. Exit code 1 where a file is refused',
    ],
    run: async () => (await import('./colleagues.ts')).runColleagues(),
  },
  'read-log': {
    calls: [
      'read-log [--format NAME] [--day YYYY-MM-DD] [--dates day-first|month-first] [--log-times local|utc] [--zone Asia/Tokyo]',
      'read-log --into BACKUP.zip --out NEW.zip [as above]',
    ],
    says: [
      'reads the log of a proxy, resolver or CASB, gzip or not, and writes how many requests went to which tool on which day, and what became of',
      'every line, as one JSON object; nothing else of the log is kept (docs/how-to/read-a-network-log.md). With --into the days come into the register',
    ],
    run: async () => (await import('./read-log.ts')).runReadLog(),
  },
  pack: {
    calls: ['pack BACKUP.zip --key KEY.pem --out PACK.zip'],
    says: ['makes an evidence pack of the register, assessed as of today and signed with an Ed25519 key that `openssl genpkey -algorithm ed25519` makes', '(docs/pack-format.md)'],
    run: async () => (await import('./pack.ts')).runPack(),
  },
}

const files = [
  '  A file that is read is never changed. --out and --keep write a new file, whole or not at all; one that is there already is replaced only with --force.',
  '  BACKUP.zip may also be the JSON copy that "My data" saves, which has no evidence files.',
].join('\n')

/** What the command line says when it is called without a command that it knows. */
export function usage(): string {
  return `usage: npm run -s daylight -- COMMAND\n\n${Object.values(commands).map(manual).join('\n')}\n\n${files}\n`
}

/** What it says of one command. */
export function manual({ calls, says }: Command): string {
  return [...calls.map((call) => `  ${call}`), ...says.map((line) => `            ${line}`)].join('\n')
}
