/** Reads a log apart from the page, which stays usable meanwhile. Started by log-reader.ts, and ended by it. */
import { joinedResults } from '#core/log-import/joined-results.ts'
import { knownTools } from '#core/log-import/known-tools.ts'
import { UnreadableLogError } from '#core/log-import/log-fault.ts'
import type { LogResult } from '#core/log-import/log-reading.ts'
import { OutsideHosts } from '#core/log-import/outside-hosts.ts'
import { type LogProgress, readLog } from '#core/log-import/read-log.ts'
import { logBytes } from '#platform/log-file.ts'
import type { LogAnswer, LogJob } from '#platform/log-reader.ts'
import { registrableDomain } from '#platform/registrable-domain.ts'

/** Between two words to the page. Milliseconds. */
const reportEvery = 100
const mostOutside = 50

addEventListener('message', ({ data }: MessageEvent<LogJob>) => {
  void run(data).then(answer, (fault) => {
    if (fault instanceof UnreadableLogError) answer({ kind: 'refused', fault: fault.fault })
    else answer({ kind: 'failed', detail: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault) })
  })
})

async function run({ files, plan, tools, wantsOutside }: LogJob): Promise<LogAnswer> {
  const outside = new OutsideHosts(registrableDomain)
  const known = knownTools(tools)
  const parts: LogResult[] = []
  const toolIds = new Set<string>()
  let [bytesBefore, linesBefore, reportedAt] = [0, 0, 0]
  for (const file of files) {
    let bytes = 0
    const pieces = logBytes(file, (read) => {
      bytes = read
    })
    const onProgress = ({ lines, tools: found }: LogProgress) => {
      if (performance.now() - reportedAt < reportEvery) return
      reportedAt = performance.now()
      answer({ kind: 'progress', bytes: bytesBefore + bytes, lines: linesBefore + lines, tools: Math.max(found, toolIds.size) })
    }
    const part = await readLog(pieces, plan, known, { onProgress, ...(wantsOutside && { onOutside: (place: string) => outside.add(place) }) })
    parts.push(part)
    bytesBefore += file.size
    linesBefore += part.tally.lines
    for (const { toolId } of part.rows) toolIds.add(toolId)
  }
  return { kind: 'done', result: joinedResults(parts), outside: outside.top(mostOutside) }
}

function answer(message: LogAnswer): void {
  postMessage(message)
}
