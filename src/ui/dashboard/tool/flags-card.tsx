/** What colleagues reported of the tool: for what, with which data and account, and what worries them. */
import { Trash2 } from 'lucide'
import type { Flag } from '#core/register/inventory.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { deleteFlag } from '#store/commands/flags.ts'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function FlagsCard({ tool: { flags, decision } }: { tool: ToolProfile }) {
  const { t } = useDaylight()
  return (
    <Card title={t('tool.flags.title')} aside={flags.length > 0 && <span class="text-faint text-xs">{t('tool.flags.count', { count: flags.length })}</span>}>
      {flags.length === 0 && <p class="text-soft">{t('tool.flags.none')}</p>}
      <ul>
        {flags
          .toSorted((a, b) => b.day.localeCompare(a.day))
          .map((flag) => (
            <FlagLine key={flag.id} flag={flag} unnamedData={unnamedData(flag, decision)} />
          ))}
      </ul>
    </Card>
  )
}

function FlagLine({ flag, unnamedData }: { flag: Flag; unnamedData: Flag['data'] }) {
  const { t, date, list, store } = useDaylight()
  const notify = useToast()
  const remove = async () => notify(t('tool.flags.deleted', { date: date(flag.day) }), await deleteFlag(store, flag))
  return (
    <li class="border-line flex items-start gap-2 border-t py-2 first:border-t-0 first:pt-0">
      <div class="min-w-0 flex-1">
        <p class="break-words">{flag.purpose || t('tool.flags.no-purpose')}</p>
        <p class="text-soft text-xs">{[t(`account.${flag.account}`), list(flag.data.map((each) => t(`data.${each}`)))].filter(Boolean).join(' · ')}</p>
        {unnamedData.length > 0 && <p class="text-warning text-xs">{t('tool.flags.beyond', { data: list(unnamedData.map((each) => t(`data.${each}`))) })}</p>}
        {flag.note && <p class="text-soft text-xs break-words whitespace-pre-line">“{flag.note}”</p>}
        <p class="text-faint text-xs">{[date(flag.day), flag.by || t('tool.flags.unnamed')].join(', ')}</p>
      </div>
      <button type="button" class="btn btn-ghost btn-sm btn-square" onClick={remove} aria-label={t('tool.flags.delete', { date: date(flag.day) })}>
        <Icon icon={Trash2} size={14} />
      </button>
    </li>
  )
}

/** Kinds of data in a report that the approval does not name. */
function unnamedData({ data }: Flag, { status, allowedData }: ToolProfile['decision']): Flag['data'] {
  const isApproval = status === 'approved' || status === 'approved-with-conditions'
  return isApproval && allowedData.length > 0 ? data.filter((each) => !allowedData.includes(each)) : []
}
