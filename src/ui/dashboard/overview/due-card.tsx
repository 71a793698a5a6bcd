/** What needs somebody, the longest overdue first. */
import { useState } from 'preact/hooks'
import { type DueItem, dueItems } from '#core/due/due-items.ts'
import { Card } from '#ui/components/card.tsx'
import { DueLine } from '#ui/dashboard/overview/due-line.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const shownFirst = 6

export function DueCard() {
  const { t, profiles, today } = useDaylight()
  const [showsAll, setShowsAll] = useState(false)
  const items = dueItems(profiles, today)
  const overdue = items.filter((item) => item.on < today).length
  const rest = items.length - shownFirst
  const counted = items.length > 0 && <span class="text-soft text-xs">{t('overview.due-count', { count: items.length, overdue })}</span>
  return (
    <Card title={t('overview.due')} aside={counted}>
      {items.length === 0 && <p class="text-soft">{t('overview.due-none')}</p>}
      <ul>
        {items.slice(0, showsAll ? items.length : shownFirst).map((item) => (
          <DueLine key={keyOf(item)} item={item} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="text-info mt-2 cursor-pointer text-xs hover:underline" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('overview.due-fewer') : t('overview.due-more', { count: rest })}
        </button>
      )}
    </Card>
  )
}

function keyOf(item: DueItem): string {
  const part = 'certificate' in item ? item.certificate.id : 'pointId' in item ? item.pointId : ''
  return `${item.kind} ${item.id} ${part}`
}
