/** The due items by group. Inside the list J and K move, S puts aside, R notes a review; Enter follows the link as everywhere. */
import { useRef, useState } from 'preact/hooks'
import type { DueGroup } from '#core/due/due-groups.ts'
import type { DueItem } from '#core/due/due-items.ts'
import { DueRow } from '#ui/dashboard/due/due-row.tsx'
import { SnoozeDialog } from '#ui/dashboard/due/snooze-dialog.tsx'
import { isReviewable, useDueActions } from '#ui/dashboard/due/use-due-actions.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function DueList({ groups }: { groups: readonly DueGroup[] }) {
  const { t } = useDaylight()
  const list = useRef<HTMLDivElement>(null)
  const [snoozing, setSnoozing] = useState<DueItem>()
  const { review, wake } = useDueActions()
  const items = groups.flatMap((group) => group.items)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !list.current) return
    const links = [...list.current.querySelectorAll<HTMLElement>('a[data-due]')]
    const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement))
    const item = items[at]
    const key = event.key.toLowerCase()
    if (key === 'j' || event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus()
    else if (key === 'k' || event.key === 'ArrowUp') links[Math.max(at - 1, 0)]?.focus()
    else if (key === 's' && item) item.snooze ? void wake(item) : setSnoozing(item)
    else if (key === 'r' && item && isReviewable(item)) void review(item)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are short ways to what the rows' own links and buttons do.
    <div ref={list} class="flex flex-col gap-4" onKeyDown={onKeyDown}>
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
