/** While the history is searched: how far it is, what was found so far, and the way out. */
import { Card } from '#ui/components/card.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { RunningBar } from '#ui/components/running-bar.tsx'
import type { ScanProgress } from '#ui/dashboard/first-day/use-history-scan.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ScanRunning({ progress: { days, done, entries, tools }, onCancel }: { progress: ScanProgress; onCancel: () => void }) {
  const { t } = useDaylight()
  return (
    <>
      <PageHead takesFocus title={t('first-day.scanning', { days })} under={t('first-day.step-search')} />
      <Card>
        <RunningBar label={t('first-day.progress')} done={done} of={days} text={t('first-day.scanned', { done, of: days, entries, tools })} onCancel={onCancel} />
      </Card>
    </>
  )
}
