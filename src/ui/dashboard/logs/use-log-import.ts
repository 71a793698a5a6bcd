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
export type LogEnding = { kind: 'cancelled'; file: string } | { kind: 'refused'; file: string; fault: LogFault } | { kind: 'failed'; file: string; detail: string }

export interface LogDone extends LogFileResult {
  at: 'done'
  file: File
  plan: LogPlan
  seconds: number
  /** true: the hosts that are no tool were asked for. */
  hasOutside: boolean
}

export type LogStep = { at: 'start'; after?: LogEnding } | { at: 'look'; file: File; sample: LogSample } | { at: 'running'; file: File; progress: LogFileProgress } | LogDone

export function useLogImport() {
  const { today } = useDaylight()
  const tools = useToolList()
  const [step, setStep] = useState<LogStep>({ at: 'start' })
  const abort = useRef<AbortController>(undefined)
  // Leaving the page ends the reading.
  useEffect(() => () => abort.current?.abort(), [])
  const choose = async (file: File) => {
    try {
      setStep({ at: 'look', file, sample: await sampleLog(logBytes(file), today) })
    } catch (fault) {
      setStep({ at: 'start', after: endingOf(fault, file) })
    }
  }
  const read = async (file: File, plan: LogPlan, wantsOutside = false) => {
    const controller = new AbortController()
    abort.current = controller
    const startedAt = performance.now()
    setStep({ at: 'running', file, progress: { bytes: 0, lines: 0, tools: 0 } })
    try {
      const found = await readLogFile({ file, plan, tools, wantsOutside }, (progress) => setStep({ at: 'running', file, progress }), controller.signal)
      const seconds = Math.round((performance.now() - startedAt) / 100) / 10
      setStep(found === undefined ? { at: 'start', after: { kind: 'cancelled', file: file.name } } : { at: 'done', file, plan, seconds, hasOutside: wantsOutside, ...found })
    } catch (fault) {
      setStep({ at: 'start', after: endingOf(fault, file) })
    }
  }
  return { step, choose, read, cancel: () => abort.current?.abort(), reset: () => setStep({ at: 'start' }) }
}

function endingOf(fault: unknown, { name }: File): LogEnding {
  if (fault instanceof UnreadableLogError) return { kind: 'refused', file: name, fault: fault.fault }
  return { kind: 'failed', file: name, detail: fault instanceof Error ? fault.message : String(fault) }
}
