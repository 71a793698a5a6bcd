/** What was deleted on this page just now, each with its way back. */
import { Undo2 } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '#ui/components/icon.tsx'
import type { Deletion } from '#ui/dashboard/my-data/use-deletions.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function UndoStrip({ deletions, onTakeBack }: { deletions: readonly Deletion[]; onTakeBack: (deletion: Deletion) => Promise<void> }) {
  const { t } = useDaylight()
  const newest = useRef<HTMLButtonElement>(null)
  const newestId = deletions[0]?.id
  // The button that deleted has gone with its row: the focus goes to the way back.
  useEffect(() => newest.current?.focus(), [newestId])
  return (
    <div role="status">
      {deletions.length > 0 && (
        <div class="bg-info-bg rounded-box mb-4 px-[18px] py-2.5">
          <ul class="flex flex-col gap-1">
            {deletions.map((deletion, i) => (
              <li key={deletion.id} class="flex flex-wrap items-center justify-between gap-x-4">
                {deletion.text}
                <button ref={i === 0 ? newest : null} type="button" class="btn btn-ghost btn-sm" onClick={() => onTakeBack(deletion)}>
                  <Icon icon={Undo2} />
                  {t('common.undo')}
                </button>
              </li>
            ))}
          </ul>
          <p class="text-soft text-xs">{t('my-data.undo-until')}</p>
        </div>
      )}
    </div>
  )
}
