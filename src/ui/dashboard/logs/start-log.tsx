/** Before a log is chosen: what will happen with it, in plain words, and which logs can be read. */
import { FileSearch, ListChecks, UserX } from 'lucide'
import { logFormats } from '#core/log-import/log-shape.ts'
import { Card } from '#ui/components/card.tsx'
import { FileDrop } from '#ui/components/file-drop.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { StepList } from '#ui/components/step-list.tsx'
import { StoppedStrip } from '#ui/components/stopped-strip.tsx'
import { useFileLabel } from '#ui/dashboard/logs/use-file-label.ts'
import type { LogEnding } from '#ui/dashboard/logs/use-log-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface StartLogProps {
  after: LogEnding | undefined
  onFiles: (files: readonly File[]) => Promise<void>
}

export function StartLog({ after, onFiles }: StartLogProps) {
  const { t } = useDaylight()
  const steps = [
    { icon: FileSearch, text: t('logs.step-read') },
    { icon: UserX, text: t('logs.step-users') },
    { icon: ListChecks, text: t('logs.step-look') },
  ]
  return (
    <>
      <PageHead takesFocus={after !== undefined} title={t('logs.title')} under={t('logs.under')} />
      {after && <Ending after={after} />}
      <div class="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card title={t('logs.what-happens')}>
          <div class="mb-5">
            <StepList steps={steps} />
          </div>
          <FileDrop isMain icon={FileSearch} text={t('logs.drop')} hint={t('logs.drop-hint')} label={t('logs.choose')} onFiles={onFiles} />
        </Card>
        <Card title={t('logs.formats')}>
          <ul class="text-soft flex flex-col gap-1.5">
            {logFormats.map((format) => (
              <li key={format}>{t(`logs.format.${format}`)}</li>
            ))}
          </ul>
          <p class="text-faint mt-3 text-xs">{t('logs.formats-more')}</p>
        </Card>
      </div>
    </>
  )
}

function Ending({ after }: { after: LogEnding }) {
  const { t } = useDaylight()
  const file = useFileLabel()(after.files)
  const words =
    after.kind === 'refused' ? t(`logs.fault.${after.fault}`, { file }) : after.kind === 'failed' ? t('logs.failed', { file, detail: after.detail }) : t('logs.cancelled', { file })
  return <StoppedStrip>{words}</StoppedStrip>
}
