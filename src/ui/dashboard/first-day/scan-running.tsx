/** While the history is searched: how far it is, what was found so far, and the way out. */
import { Card } from '#ui/components/card.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import type { ScanProgress } from '#ui/dashboard/first-day/use-history-scan.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ScanRunning({ progress: { days, done, entries, tools }, onCancel }: { progress: ScanProgress; onCancel: () => void }) {
  const { t } = useDaylight()
  return (
    <>
      <PageHead title={t('first-day.scanning', { days })} under={t('first-day.step-search')} />
      <Card>
        <progress class="progress w-full" aria-label={t('first-day.progress')} value={done} max={days} />
        <div class="mt-3 flex flex-wrap items-center justify-between gap-3">
          <p class="text-soft">{t('first-day.scanned', { done, of: days, entries, tools })}</p>
          <button type="button" class="btn" onClick={onCancel}>
            {t('common.cancel')}
          </button>
        </div>
      </Card>
    </>
  )
}
