/** What a colleague's file brought in just now, with the way back until the page is left. */
import { Undo2 } from 'lucide'
import { focusOn } from '#ui/components/focus-on.ts'
import { Icon } from '#ui/components/icon.tsx'
import type { BroughtIn } from '#ui/dashboard/changes/use-changes-file.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useTakeBack } from '#ui/hooks/use-take-back.ts'

export function BroughtInStrip({ broughtIn: { name, records, undo } }: { broughtIn: BroughtIn }) {
  const { t } = useDaylight()
  const { state, takeBack } = useTakeBack(undo)
  return (
    <div role="status" class="bg-info-bg mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-lg px-3 py-2">
      {state === 'undone' ? (
        <p>{t('changes.taken-back', { file: name })}</p>
      ) : (
        <>
          <p class="min-w-0 break-words">{t('changes.brought-in', { records, file: name })}</p>
          <button type="button" class="btn btn-ghost btn-sm" disabled={state === 'undoing'} ref={focusOn} onClick={takeBack}>
            <Icon icon={Undo2} />
            {t('common.undo')}
          </button>
        </>
      )}
    </div>
  )
}
