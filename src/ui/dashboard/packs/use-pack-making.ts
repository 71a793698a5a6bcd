/** Making an evidence pack from the page: how far it is, stopping it, and what came of it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { exportFileName } from '#core/export/export-file-name.ts'
import { extensionVersion } from '#platform/pages.ts'
import { saveStream } from '#platform/save-stream.ts'
import { useToast } from '#ui/components/toast.tsx'
import { makePack } from '#ui/dashboard/packs/make-pack.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface PackMakingState {
  /** Bytes written so far; undefined while none is made. */
  written?: number
  /** Why the last one was not made, in a sentence. */
  fault?: string
  make: () => Promise<void>
  stop: () => void
}

/** The page is told of progress this often at most: to be told of every piece would cost more than writing it. */
const toldEveryMs = 150

export function usePackMaking(): PackMakingState {
  const { t, store, catalogue, today } = useDaylight()
  const notify = useToast()
  const [written, setWritten] = useState<number | undefined>()
  const [fault, setFault] = useState<string | undefined>()
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const make = async () => {
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const name = exportFileName('evidence-pack', today, catalogue.version, 'zip')
    setFault(undefined)
    setWritten(0)
    let told = 0
    const onBytes = (bytes: number) => {
      if (Date.now() - told < toldEveryMs) return
      told = Date.now()
      setWritten(bytes)
    }
    try {
      const write = (sink: WritableStream<Uint8Array>) => makePack(store, sink, { catalogue, daylightVersion: extensionVersion(), signal, onBytes })
      await saveStream({ name, mediaType: 'application/zip', write, signal })
      notify(t('pack.saved', { file: name }))
    } catch (reason) {
      if (signal.aborted) notify(t('pack.cancelled'))
      else setFault(t('pack.failed', { fault: reason instanceof Error ? reason.message : String(reason) }))
    } finally {
      setWritten(undefined)
    }
  }
  return { ...(written !== undefined && { written }), ...(fault !== undefined && { fault }), make, stop: () => running.current?.abort() }
}
