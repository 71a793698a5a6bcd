/** The person's own flag, where there is one already, and taking it back. */
import { Flag as FlagIcon } from 'lucide'
import type { Flag } from '#core/register/inventory.ts'
import { deleteFlag } from '#store/commands/flags.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function FlaggedNote({ flag, isReadOnly }: { flag: Flag; isReadOnly: boolean }) {
  const { t, date, store } = useDaylight()
  const notify = useToast()
  const takeBack = async () => notify(t('popup.taken-back'), await deleteFlag(store, flag))
  return (
    <p class="text-soft flex items-start gap-2 px-0.5 text-xs">
      <span class="pt-0.5">
        <Icon icon={FlagIcon} size={13} />
      </span>
      <span class="min-w-0 flex-1 break-words">{t('popup.flagged-on', { date: date(flag.day), purpose: flag.purpose, has: flag.purpose === '' ? 'no' : 'yes' })}</span>
      <button type="button" class="text-info cursor-pointer whitespace-nowrap hover:underline disabled:opacity-50" disabled={isReadOnly} onClick={takeBack}>
        {t('popup.take-back')}
      </button>
    </p>
  )
}
