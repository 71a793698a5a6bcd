/** While a log is read: how far it is, what was found so far, and the way out. */
import { Card } from '#ui/components/card.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import type { LogStep } from '#ui/dashboard/logs/use-log-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface LogRunningProps {
  step: Extract<LogStep, { at: 'running' }>
  onCancel: () => void
}

export function LogRunning({ step: { file, progress }, onCancel }: LogRunningProps) {
  const { t } = useDaylight()
  const { bytes, lines, tools } = progress
  return (
    <>
      <PageHead title={t('logs.reading', { file: file.name })} under={t('logs.reading-under')} />
      <Card>
        <progress class="progress w-full" aria-label={t('logs.progress')} value={bytes} max={Math.max(file.size, 1)} />
        <div class="mt-3 flex flex-wrap items-center justify-between gap-3">
          <p class="text-soft">{t('logs.read-so-far', { percent: Math.floor((100 * bytes) / Math.max(file.size, 1)), lines, tools })}</p>
          <button type="button" class="btn" onClick={onCancel}>
            {t('common.cancel')}
          </button>
        </div>
      </Card>
    </>
  )
}
