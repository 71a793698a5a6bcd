/** The inventory of the first day: what the browser remembers from before Daylight came, looked through on this computer and stored only when confirmed. */
import { FoundPreview } from '#ui/dashboard/first-day/found-preview.tsx'
import { NothingFound } from '#ui/dashboard/first-day/nothing-found.tsx'
import { ScanRunning } from '#ui/dashboard/first-day/scan-running.tsx'
import { StartScan } from '#ui/dashboard/first-day/start-scan.tsx'
import { useHistoryScan } from '#ui/dashboard/first-day/use-history-scan.ts'

export function FirstDayPage() {
  const { scan, start, cancel, reset } = useHistoryScan()
  if (scan.at === 'running') return <ScanRunning progress={scan} onCancel={cancel} />
  if (scan.at === 'start') return <StartScan after={scan.after} onStart={start} />
  if (scan.found.length === 0) return <NothingFound days={scan.days} entries={scan.entries} onAgain={reset} />
  return <FoundPreview result={scan} onDiscard={reset} />
}
