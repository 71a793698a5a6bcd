/** Where bundles are dropped: progress while they are opened, then what became of each of them. */
import { FileLock2 } from 'lucide'
import type { SharingKey } from '#store/database.ts'
import { Card } from '#ui/components/card.tsx'
import { FileDrop } from '#ui/components/file-drop.tsx'
import { RunningBar } from '#ui/components/running-bar.tsx'
import { TakeInAnswers } from '#ui/dashboard/colleagues/take-in-answers.tsx'
import { useTakeIn } from '#ui/dashboard/colleagues/use-take-in.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useHandedFiles } from '#ui/hooks/handed-files.tsx'

export function TakeInCard({ keys }: { keys: readonly SharingKey[] }) {
  const { t } = useDaylight()
  const { state, takeIn, cancel, reset } = useTakeIn(keys)
  useHandedFiles('#/imports/colleagues', takeIn)
  return (
    <Card title={t('sharing.take-in.title')}>
      {state.at === 'opening' ? (
        <RunningBar
          label={t('sharing.take-in.progress')}
          done={state.done}
          of={state.of}
          text={t('sharing.take-in.opening', { done: state.done, of: state.of })}
          onCancel={cancel}
        />
      ) : (
        <>
          {state.at === 'cancelled' && <p role="status">{t('sharing.take-in.cancelled')}</p>}
          {state.at === 'done' && <TakeInAnswers {...state} onUndone={reset} />}
          <div class="mt-3 first:mt-0">
            <FileDrop icon={FileLock2} text={t('sharing.take-in.drop')} hint={t('sharing.take-in.drop-how')} label={t('sharing.take-in.choose')} onFiles={takeIn} />
          </div>
        </>
      )}
    </Card>
  )
}
