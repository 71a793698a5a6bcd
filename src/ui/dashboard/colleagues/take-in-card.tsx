/** Where bundles are dropped: progress while they are opened, then what became of each of them. */
import { FileLock2 } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import type { SharingKey } from '#store/database.ts'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { TakeInAnswers } from '#ui/dashboard/colleagues/take-in-answers.tsx'
import { useTakeIn } from '#ui/dashboard/colleagues/use-take-in.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function TakeInCard({ keys }: { keys: readonly SharingKey[] }) {
  const { t } = useDaylight()
  const { state, takeIn, cancel, reset } = useTakeIn(keys)
  return (
    <Card title={t('sharing.take-in.title')}>
      {state.at === 'opening' ? (
        <div>
          <progress class="progress w-full" aria-label={t('sharing.take-in.progress')} value={state.done} max={state.of} />
          <div class="mt-3 flex flex-wrap items-center justify-between gap-3">
            <p class="text-soft" role="status">
              {t('sharing.take-in.opening', { done: state.done, of: state.of })}
            </p>
            <button type="button" class="btn" onClick={cancel}>
              {t('common.cancel')}
            </button>
          </div>
        </div>
      ) : (
        <>
          {state.at === 'cancelled' && <p role="status">{t('sharing.take-in.cancelled')}</p>}
          {state.at === 'done' && <TakeInAnswers {...state} onUndone={reset} />}
          <DropArea onFiles={takeIn} />
        </>
      )}
    </Card>
  )
}

function DropArea({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useDaylight()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0) onFiles(files)
  }
  const choose = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement
    const files = [...(field.files ?? [])]
    field.value = ''
    if (files.length > 0) onFiles(files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the way by keyboard is the button inside.
    <div
      class={`rounded-box mt-3 flex flex-col items-center gap-2 border-2 border-dashed px-4 py-7 text-center first:mt-0 ${isOver ? 'border-info bg-info-bg' : 'border-line'}`}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <span class="text-soft">
        <Icon icon={FileLock2} size={22} />
      </span>
      <p class="font-semibold">{t('sharing.take-in.drop')}</p>
      <p class="text-soft max-w-[60ch] text-xs">{t('sharing.take-in.drop-how')}</p>
      <button type="button" class="btn btn-sm" onClick={() => input.current?.click()}>
        {t('sharing.take-in.choose')}
      </button>
      <input ref={input} type="file" multiple class="hidden" aria-label={t('sharing.take-in.choose')} onChange={choose} />
    </div>
  )
}
