/** What became of every line of a log: accepted + outside + blocked + beside + rejected = lines. */
import { type Rejection, rejections } from '#core/log-import/log-fault.ts'

export interface LogTally {
  lines: number
  /** Requests to a tool of the catalogue or of the organisation's own. */
  accepted: number
  /** Requests to any other host: counted here and forgotten. */
  outside: number
  /** Requests to a tool that the proxy or resolver refused: nothing was opened. */
  blocked: number
  /** No requests: empty lines, comments, the heading, a server's other messages. */
  beside: number
  rejected: Partial<Record<Rejection, RejectedLines>>
}

interface RejectedLines {
  lines: number
  /** The number of the first such line, from 1. Its text is not kept: it may name a person. */
  first: number
}

export function emptyTally(): LogTally {
  return { lines: 0, accepted: 0, outside: 0, blocked: 0, beside: 0, rejected: {} }
}

export function addRejected(tally: LogTally, why: Rejection, line: number): void {
  const known = tally.rejected[why]
  if (known === undefined) tally.rejected[why] = { lines: 1, first: line }
  else known.lines += 1
}

/** All rejected lines. */
export function rejectedLines({ rejected }: LogTally): number {
  return rejections.reduce((sum, why) => sum + (rejected[why]?.lines ?? 0), 0)
}
