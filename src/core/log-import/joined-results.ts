/** Puts the parts of one log together, as resolvers and proxies write a file every few minutes or hours: requests of one day add up. */
import { rejections } from '#core/log-import/log-fault.ts'
import type { LogResult } from '#core/log-import/log-reading.ts'
import { emptyTally, type LogTally } from '#core/log-import/log-tally.ts'
import { RequestCounts } from '#core/log-import/tool-requests.ts'

/** The line numbers of rejected lines are those of the first part that has such a line. */
export function joinedResults(parts: readonly LogResult[]): LogResult {
  const counts = new RequestCounts()
  for (const { rows } of parts) for (const row of rows) counts.add(row, row.day, row.requests)
  return { rows: counts.rows(), tally: parts.map(({ tally }) => tally).reduce(joinedTally, emptyTally()) }
}

function joinedTally(a: LogTally, b: LogTally): LogTally {
  const rejected: LogTally['rejected'] = {}
  for (const why of rejections) {
    const [one, other] = [a.rejected[why], b.rejected[why]]
    const first = one ?? other
    if (first) rejected[why] = { lines: (one?.lines ?? 0) + (other?.lines ?? 0), first: first.first }
  }
  return {
    lines: a.lines + b.lines,
    accepted: a.accepted + b.accepted,
    outside: a.outside + b.outside,
    blocked: a.blocked + b.blocked,
    beside: a.beside + b.beside,
    rejected,
  }
}
