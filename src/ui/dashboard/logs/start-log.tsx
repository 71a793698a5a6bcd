/** Before a log is chosen: what will happen with it, in plain words, and which logs can be read. */
import { FileSearch, ListChecks, UserX } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { logFormats } from '#core/log-import/log-shape.ts'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { StepList } from '#ui/components/step-list.tsx'
import { StoppedStrip } from '#ui/components/stopped-strip.tsx'
import { useFileLabel } from '#ui/dashboard/logs/use-file-label.ts'
import type { LogEnding } from '#ui/dashboard/logs/use-log-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface StartLogProps {
  after: LogEnding | undefined
  onFiles: (files: readonly File[]) => void
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
      <PageHead title={t('logs.title')} under={t('logs.under')} />
      {after && <Ending after={after} />}
      <div class="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card title={t('logs.what-happens')}>
          <div class="mb-5">
            <StepList steps={steps} />
          </div>
          <LogDrop onFiles={onFiles} />
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

/** The button opens the computer's file dialog; a file may also be dropped on it. */
function LogDrop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useDaylight()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])]
    if (input.current) input.current.value = ''
    onFiles(files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the way by keyboard is the button inside.
    <div
      class={`rounded-lg border border-dashed px-4 py-5 text-center ${isOver ? 'border-info bg-base-200' : 'border-line'}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <button type="button" class="btn btn-primary" onClick={() => input.current?.click()}>
        <Icon icon={FileSearch} />
        {t('logs.choose')}
      </button>
      <p class="text-faint mt-2 text-xs">{t('logs.choose-hint')}</p>
      <input ref={input} type="file" multiple class="hidden" aria-label={t('logs.choose')} onChange={() => take(input.current?.files)} />
    </div>
  )
}

function Ending({ after }: { after: LogEnding }) {
  const { t } = useDaylight()
  const file = useFileLabel()(after.files)
  const words =
    after.kind === 'refused' ? t(`logs.fault.${after.fault}`, { file }) : after.kind === 'failed' ? t('logs.failed', { file, detail: after.detail }) : t('logs.cancelled', { file })
  return <StoppedStrip>{words}</StoppedStrip>
}
