/** The flags held here, as they were written, each to be taken back. */
import { Trash2 } from 'lucide'
import type { Flag } from '#core/register/inventory.ts'
import { deleteFlag } from '#store/commands/flags.ts'
import { Card, EmptyState } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import type { Remember } from '#ui/dashboard/my-data/use-deletions.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useToolName } from '#ui/hooks/use-tool-name.ts'

export function FlagsCard({ onDeleted }: { onDeleted: Remember }) {
  const { t, facts } = useDaylight()
  const newestFirst = facts.flags.toSorted((a, b) => b.day.localeCompare(a.day))
  return (
    <Card title={t('my-data.flags')}>
      {newestFirst.length === 0 ? (
        <EmptyState title={t('my-data.flags-empty')} />
      ) : (
        <ul>
          {newestFirst.map((flag) => (
            <FlagLine key={flag.id} flag={flag} onDeleted={onDeleted} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function FlagLine({ flag, onDeleted }: { flag: Flag; onDeleted: Remember }) {
  const { t, date, list, store } = useDaylight()
  const name = useToolName()(flag.toolId)
  const remove = async () => onDeleted(t('my-data.flag-deleted', { name }), await deleteFlag(store, flag))
  const facts = [list(flag.data.map((data) => t(`data.${data}`))), t(`account.${flag.account}`), flag.by ? t('my-data.flag-by', { name: flag.by }) : t('my-data.flag-unsigned')]
  const label = t('my-data.delete-flag', { name, date: date(flag.day) })
  return (
    <li class="border-line flex items-start justify-between gap-3 border-t py-2.5">
      <div class="min-w-0">
        <p>
          <span class="font-semibold">{name}</span> <span class="text-faint text-xs">{date(flag.day)}</span>
        </p>
        <p class="break-words">{flag.purpose || t('my-data.flag-no-purpose')}</p>
        {flag.note && <p class="text-soft break-words">{flag.note}</p>}
        <p class="text-soft text-xs">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <button type="button" class="btn btn-ghost btn-sm btn-square" aria-label={label} title={label} onClick={remove}>
        <Icon icon={Trash2} />
      </button>
    </li>
  )
}
