/** The inventory of the first day: what the browser remembers from before Daylight came, looked through on this computer and stored only when confirmed. */
import { useState } from 'preact/hooks'
import { FoundPreview } from '#ui/dashboard/first-day/found-preview.tsx'
import { NothingFound } from '#ui/dashboard/first-day/nothing-found.tsx'
import { ScanRunning } from '#ui/dashboard/first-day/scan-running.tsx'
import { StartScan } from '#ui/dashboard/first-day/start-scan.tsx'
import { type Taken, TakenTools } from '#ui/dashboard/first-day/taken-tools.tsx'
import { useHistoryScan } from '#ui/dashboard/first-day/use-history-scan.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function FirstDayPage() {
  const { t } = useDaylight()
  const [taken, setTaken] = useState<Taken>()
  const { scan, start, cancel, reset } = useHistoryScan()
  const again = () => {
    setTaken(undefined)
    reset()
  }
  if (taken) return <TakenTools taken={taken} title={t('first-day.stored', { tools: taken.toolIds.length })} again={t('first-day.again')} onAgain={again} />
  if (scan.at === 'running') return <ScanRunning progress={scan} onCancel={cancel} />
  if (scan.at === 'start') return <StartScan after={scan.after} onStart={start} />
  if (scan.found.length === 0) return <NothingFound days={scan.days} entries={scan.entries} onAgain={reset} />
  return <FoundPreview result={scan} onDiscard={reset} onTaken={setTaken} />
}
