/** Reads a log apart from the page, which stays usable meanwhile. Started by log-reader.ts, and ended by it. */
import { knownTools } from '#core/log-import/known-tools.ts'
import { UnreadableLogError } from '#core/log-import/log-fault.ts'
import { OutsideHosts } from '#core/log-import/outside-hosts.ts'
import { readLog } from '#core/log-import/read-log.ts'
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

async function run({ file, plan, tools, wantsOutside }: LogJob): Promise<LogAnswer> {
  const outside = new OutsideHosts(registrableDomain)
  let bytes = 0
  let reportedAt = 0
  const result = await readLog(
    logBytes(file, (read) => {
      bytes = read
    }),
    plan,
    knownTools(tools),
    {
      onProgress: (progress) => {
        if (performance.now() - reportedAt < reportEvery) return
        reportedAt = performance.now()
        answer({ kind: 'progress', bytes, ...progress })
      },
      ...(wantsOutside && { onOutside: (place: string) => outside.add(place) }),
    },
  )
  return { kind: 'done', result, outside: outside.top(mostOutside) }
}

function answer(message: LogAnswer): void {
  postMessage(message)
}
