/** What needs somebody, the longest overdue first. */
import { useState } from 'preact/hooks'
import { isDueSoon, overdueCount } from '#core/due/due-items.ts'
import { Card } from '#ui/components/card.tsx'
import { BackupReminder } from '#ui/dashboard/backup/backup-reminder.tsx'
import { DueLine } from '#ui/dashboard/overview/due-line.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useDue } from '#ui/hooks/use-due.ts'

const shownFirst = 6

export function DueCard() {
  const { t, today } = useDaylight()
  const [showsAll, setShowsAll] = useState(false)
  const items = useDue().filter((item) => isDueSoon(item, today))
  const overdue = overdueCount(items, today)
  const rest = items.length - shownFirst
  const aside = (
    <span class="flex items-center gap-3 text-xs">
      {items.length > 0 && <span class="text-soft">{t('overview.due-count', { count: items.length, overdue })}</span>}
      <a href="#/due">{t('due.see-all')}</a>
    </span>
  )
  return (
    <Card title={t('overview.due')} aside={aside}>
      <BackupReminder />
      {items.length === 0 && <p class="text-soft">{t('overview.due-none')}</p>}
      <ul>
        {items.slice(0, showsAll ? items.length : shownFirst).map((item) => (
          <DueLine key={item.key} item={item} />
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
