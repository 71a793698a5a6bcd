/** Has a worker read a log, and ends the worker when the log is read or the person has had enough. */
import type { ToolList } from '#core/log-import/known-tools.ts'
import type { LogFault } from '#core/log-import/log-fault.ts'
import { UnreadableLogError } from '#core/log-import/log-fault.ts'
import type { LogPlan, LogResult } from '#core/log-import/log-reading.ts'
import type { OutsideHost } from '#core/log-import/outside-hosts.ts'

export interface LogJob {
  /** The parts of one log. */
  files: readonly File[]
  plan: LogPlan
  tools: ToolList
  /** true: the hosts that are no tool are wanted too. */
  wantsOutside: boolean
}

export interface LogFileProgress {
  /** Of the files themselves, compressed or not. */
  bytes: number
  lines: number
  tools: number
}

export interface LogFileResult {
  result: LogResult
  /** Most requests first; empty where they were not wanted. */
  outside: readonly OutsideHost[]
}

/** What the worker says. */
export type LogAnswer = ({ kind: 'progress' } & LogFileProgress) | ({ kind: 'done' } & LogFileResult) | { kind: 'refused'; fault: LogFault } | { kind: 'failed'; detail: string }

/** undefined: `signal` ended it. Throws UnreadableLogError, or an Error with what the browser said. */
export function readLogFile(job: LogJob, onProgress: (progress: LogFileProgress) => void, signal: AbortSignal): Promise<LogFileResult | undefined> {
  const worker = new Worker(new URL('./log-reader-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<LogFileResult | undefined>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.addEventListener('message', ({ data }: MessageEvent<LogAnswer>) => {
      if (data.kind === 'progress') onProgress(data)
      else if (data.kind === 'done') resolve(data)
      else reject(data.kind === 'refused' ? new UnreadableLogError(data.fault) : new Error(data.detail))
    })
    worker.postMessage(job)
  }).finally(() => worker.terminate())
}
