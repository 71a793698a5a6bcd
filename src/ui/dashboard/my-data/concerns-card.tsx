/** The requests and concerns sent from this browser, with what came of them, each to be taken back. */
import { Trash2 } from 'lucide'
import { type Concern, ownConcerns } from '#core/register/concern.ts'
import { takeConcernBack } from '#store/commands/concerns.ts'
import { Card, EmptyState } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { ConcernChip } from '#ui/dashboard/concerns/concern-chip.tsx'
import type { Remember } from '#ui/dashboard/my-data/use-deletions.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useToolName } from '#ui/hooks/use-tool-name.ts'

export function ConcernsCard({ onDeleted }: { onDeleted: Remember }) {
  const { t, facts, settings } = useDaylight()
  const own = ownConcerns(facts.concerns, settings.userName)
  return (
    <Card title={t('my-data.concerns')}>
      {own.length === 0 ? (
        <EmptyState title={t('my-data.concerns-empty')} />
      ) : (
        <ul>
          {own.map((concern) => (
            <ConcernLine key={concern.id} concern={concern} onDeleted={onDeleted} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function ConcernLine({ concern, onDeleted }: { concern: Concern; onDeleted: Remember }) {
  const { t, date, store } = useDaylight()
  const name = useToolName()(concern.toolId)
  const { kind, day, text, by, handledBy, answer } = concern
  const what = t('concerns.form', { kind: t(`concern-kind.${kind}`), tool: name })
  const label = t('my-data.delete-concern', { kind: t(`concern-kind.${kind}`), name, date: date(day) })
  const remove = async () => onDeleted(t('my-data.concern-deleted', { what }), await takeConcernBack(store, concern))
  return (
    <li class="border-line flex items-start justify-between gap-3 border-t py-2.5">
      <div class="min-w-0">
        <p class="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span class="font-semibold">{what}</span> <ConcernChip concern={concern} /> <span class="text-faint text-xs">{date(day)}</span>
        </p>
        <p class="break-words whitespace-pre-line">{text}</p>
        {answer && <p class="text-soft break-words whitespace-pre-line">{t('concerns.answer', { answer })}</p>}
        <p class="text-soft text-xs">
          {[by ? t('my-data.flag-by', { name: by }) : t('my-data.flag-unsigned'), handledBy && t('concerns.handled-by', { who: handledBy })].filter(Boolean).join(' · ')}
        </p>
      </div>
      <button type="button" class="btn btn-ghost btn-sm btn-square" aria-label={label} title={label} onClick={remove}>
        <Icon icon={Trash2} />
      </button>
    </li>
  )
}
