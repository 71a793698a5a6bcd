/** The due items by group, to be worked off by mouse or keyboard. */
import { useState } from 'preact/hooks'
import type { DueGroup } from '#core/due/due-groups.ts'
import type { DueItem } from '#core/due/due-items.ts'
import { DueRow } from '#ui/dashboard/due/due-row.tsx'
import { SnoozeDialog } from '#ui/dashboard/due/snooze-dialog.tsx'
import { useDueActions } from '#ui/dashboard/due/use-due-actions.ts'
import { useDueKeys } from '#ui/dashboard/due/use-due-keys.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function DueList({ groups }: { groups: readonly DueGroup[] }) {
  const { t } = useDaylight()
  const [snoozing, setSnoozing] = useState<DueItem>()
  const { review, wake } = useDueActions()
  const list = useDueKeys({ items: groups.flatMap(({ items }) => items), onSnooze: setSnoozing, onWake: wake, onReview: review })
  return (
    <div ref={list} data-keeps-focus class="flex flex-col gap-4">
      {groups.map(({ name, items }) => (
        <section key={name} class="bg-base-100 border-line rounded-box border" aria-labelledby={`due-${name}`}>
          <h2 id={`due-${name}`} class="flex items-baseline gap-2 px-4 pt-3 pb-2">
            {t(`due.group.${name}`)} <span class="text-faint text-xs font-normal">{items.length}</span>
          </h2>
          <ul>
            {items.map((item) => (
              <DueRow key={item.key} item={item} onSnooze={() => setSnoozing(item)} onWake={() => wake(item)} onReview={() => review(item)} />
            ))}
          </ul>
        </section>
      ))}
      <p class="text-faint text-xs">{t('due.keys')}</p>
      {snoozing && <SnoozeDialog item={snoozing} onClose={() => setSnoozing(undefined)} />}
    </div>
  )
}
