/** What keeps a file from being read as a log, and a line from being counted. */

/** Why a whole file is refused. */
export const logFaults = ['empty', 'binary', 'archive', 'damaged-gzip', 'json-document', 'unknown-format'] as const
export type LogFault = (typeof logFaults)[number]

/** Why a line is rejected. */
export const rejections = ['too-long', 'unfinished-quote', 'not-in-format', 'no-host', 'no-time', 'impossible-day', 'no-count'] as const
export type Rejection = (typeof rejections)[number]

/** A file that is no log that can be read. The message is for the command line; the interface words `fault`. */
export class UnreadableLogError extends Error {
  readonly fault: LogFault

  constructor(fault: LogFault) {
    super(`${fault}: ${meanings[fault]}`)
    this.name = 'UnreadableLogError'
    this.fault = fault
  }
}

const meanings: Readonly<Record<LogFault, string>> = {
  empty: 'there is no line in it',
  binary: 'it is no text',
  archive: 'it is an archive or a workbook: unpack it and give the log inside',
  'damaged-gzip': 'the compressed data ends early or is damaged: copy the file again',
  'json-document': 'it is one JSON document: write one object a line, such as by jq -c ".data[]"',
  'unknown-format': 'no line has a format that is known; give --format, or a header line',
}
