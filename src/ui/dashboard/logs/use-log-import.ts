/** The way of a log from the chosen file to what it tells. What is shown of it is gone when the page is left. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type LogFault, UnreadableLogError } from '#core/log-import/log-fault.ts'
import type { LogPlan } from '#core/log-import/log-reading.ts'
import { type LogSample, sampleLog } from '#core/log-import/read-log.ts'
import { logBytes } from '#platform/log-file.ts'
import { type LogFileProgress, type LogFileResult, readLogFile } from '#platform/log-reader.ts'
import { useToolList } from '#ui/dashboard/logs/use-tool-list.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

/** How the last attempt ended, where it came to nothing. */
export type LogEnding = { files: readonly File[] } & ({ kind: 'cancelled' } | { kind: 'refused'; fault: LogFault } | { kind: 'failed'; detail: string })

export interface LogDone extends LogFileResult {
  at: 'done'
  files: readonly File[]
  plan: LogPlan
  seconds: number
  /** true: the hosts that are no tool were asked for. */
  hasOutside: boolean
}

export type LogStep =
  | { at: 'start'; after?: LogEnding }
  | { at: 'look'; files: readonly File[]; sample: LogSample }
  | { at: 'running'; files: readonly File[]; progress: LogFileProgress }
  | LogDone

export function useLogImport() {
  const { today } = useDaylight()
  const tools = useToolList()
  const [step, setStep] = useState<LogStep>({ at: 'start' })
  const abort = useRef<AbortController>(undefined)
  // Leaving the page ends the reading.
  useEffect(() => () => abort.current?.abort(), [])
  /** The first of the parts decides about all. */
  const choose = async (files: readonly File[]) => {
    const [first] = files
    if (first === undefined) return
    try {
      setStep({ at: 'look', files, sample: await sampleLog(logBytes(first), today) })
    } catch (fault) {
      setStep({ at: 'start', after: endingOf(fault, [first]) })
    }
  }
  const read = async (files: readonly File[], plan: LogPlan, wantsOutside = false) => {
    const controller = new AbortController()
    abort.current = controller
    const startedAt = performance.now()
    setStep({ at: 'running', files, progress: { bytes: 0, lines: 0, tools: 0 } })
    try {
      const found = await readLogFile({ files, plan, tools, wantsOutside }, (progress) => setStep({ at: 'running', files, progress }), controller.signal)
      const seconds = Math.round((performance.now() - startedAt) / 100) / 10
      setStep(found === undefined ? { at: 'start', after: { kind: 'cancelled', files } } : { at: 'done', files, plan, seconds, hasOutside: wantsOutside, ...found })
    } catch (fault) {
      setStep({ at: 'start', after: endingOf(fault, files) })
    }
  }
  return { step, choose, read, cancel: () => abort.current?.abort(), reset: () => setStep({ at: 'start' }) }
}

function endingOf(fault: unknown, files: readonly File[]): LogEnding {
  if (fault instanceof UnreadableLogError) return { kind: 'refused', files, fault: fault.fault }
  return { kind: 'failed', files, detail: fault instanceof Error ? fault.message : String(fault) }
}
