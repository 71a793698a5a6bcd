/** After something was sent: what was recorded, who will see it, and the way back. */
import { CircleCheck } from 'lucide'
import { Fragment } from 'preact'
import { focusOn } from '#ui/components/focus-on.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { Sheet, SmallCard } from '#ui/popup/sheet.tsx'

export interface Receipt {
  title: string
  /** What was recorded. */
  rows: readonly { label: string; value: string }[]
  /** What follows from it, where that is not plain. */
  note?: string
  undo: () => Promise<void>
}

export function ThanksView({ receipt: { title, rows, note, undo }, onClose }: { receipt: Receipt; onClose: () => void }) {
  const { t } = useDaylight()
  const notify = useToast()
  const takeBack = async () => {
    await undo()
    notify(t('popup.taken-back'))
    onClose()
  }
  const actions = (
    <>
      <button type="button" class="btn btn-primary" onClick={onClose}>
        {t('popup.thanks.done')}
      </button>
      <button type="button" class="btn" onClick={takeBack}>
        {t('common.undo')}
      </button>
    </>
  )
  return (
    <Sheet actions={actions}>
      <h1 class="flex items-center gap-2 text-base outline-none" tabIndex={-1} ref={focusOn}>
        <span class="text-success">
          <Icon icon={CircleCheck} size={20} />
        </span>
        {title}
      </h1>
      <SmallCard label={t('popup.thanks.recorded')}>
        <h2 class="text-sm">{t('popup.thanks.recorded')}</h2>
        <dl class="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-xs">
          {rows.map(({ label, value }) => (
            <Fragment key={label}>
              <dt class="text-faint">{label}</dt>
              <dd class="min-w-0 break-words">{value}</dd>
            </Fragment>
          ))}
        </dl>
      </SmallCard>
      {note && <p class="text-xs">{note}</p>}
      <p class="text-soft text-xs">{t('popup.stays-here')}</p>
    </Sheet>
  )
}
