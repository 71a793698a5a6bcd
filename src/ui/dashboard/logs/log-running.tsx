/** While a log is read: how far it is, what was found so far, and the way out. */
import { Card } from '#ui/components/card.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { RunningBar } from '#ui/components/running-bar.tsx'
import { useFileLabel } from '#ui/dashboard/logs/use-file-label.ts'
import type { LogStep } from '#ui/dashboard/logs/use-log-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface LogRunningProps {
  step: Extract<LogStep, { at: 'running' }>
  onCancel: () => void
}

export function LogRunning({ step: { files, progress }, onCancel }: LogRunningProps) {
  const { t } = useDaylight()
  const { bytes, lines, tools } = progress
  const size = Math.max(
    1,
    files.reduce((sum, file) => sum + file.size, 0),
  )
  const file = useFileLabel()(files)
  return (
    <>
      <PageHead takesFocus title={t('logs.reading', { file })} under={t('logs.reading-under')} />
      <Card>
        <RunningBar
          label={t('logs.progress')}
          done={bytes}
          of={size}
          text={t('logs.read-so-far', { percent: Math.floor((100 * bytes) / size), lines, tools })}
          onCancel={onCancel}
        />
      </Card>
    </>
  )
}
