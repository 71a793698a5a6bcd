/** The due list by keyboard, wherever on the page the focus is: J and K move, S puts aside or brings back, R notes a review; Enter follows the link as everywhere. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { DueItem } from '#core/due/due-items.ts'
import { isReviewable } from '#ui/dashboard/due/use-due-actions.ts'
import { isTakenElsewhere } from '#ui/hooks/is-taken-elsewhere.ts'

interface DueKeys {
  /** In the order of the rows. */
  items: readonly DueItem[]
  onSnooze: (item: DueItem) => void
  onWake: (item: DueItem) => void
  onReview: (item: DueItem) => void
}

/** Answers what holds the rows. Its links are marked by `data-due`. */
export function useDueKeys({ items, onSnooze, onWake, onReview }: DueKeys): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTakenElsewhere(event)) return
      const links = linksIn(list.current)
      const at = focusedRow(links)
      const item = items[at]
      const key = event.key.toLowerCase()
      // The arrows scroll the page until somebody is in the list.
      if (key === 'j' || (at >= 0 && event.key === 'ArrowDown')) links[Math.min(at + 1, links.length - 1)]?.focus()
      else if (key === 'k' || (at >= 0 && event.key === 'ArrowUp')) links[Math.max(at - 1, 0)]?.focus()
      else if (key === 's' && item) item.snooze ? onWake(item) : onSnooze(item)
      else if (key === 'r' && item && isReviewable(item)) onReview(item)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  })
  useRowsFocused(list)
  return list
}

/** Where a row leaves that had the focus, the row that takes its place receives it: a list is worked off without a search for the next. */
function useRowsFocused(list: RefObject<HTMLDivElement | null>): void {
  const last = useRef(-1)
  useEffect(() => {
    const links = linksIn(list.current)
    const isLost = document.activeElement === document.body && last.current >= 0
    if (isLost) links[Math.min(last.current, links.length - 1)]?.focus()
  })
  useEffect(() => {
    const keep = () => {
      last.current = focusedRow(linksIn(list.current))
    }
    // A press beside the rows takes the focus away on purpose.
    const forget = ({ target }: MouseEvent) => {
      if (target instanceof Element && !target.closest('a, button')) last.current = -1
    }
    addEventListener('focusin', keep)
    addEventListener('mousedown', forget)
    return () => {
      removeEventListener('focusin', keep)
      removeEventListener('mousedown', forget)
    }
  }, [list])
}

function linksIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('a[data-due]') ?? [])]
}

function focusedRow(links: readonly HTMLElement[]): number {
  return links.findIndex((link) => link.closest('li')?.contains(document.activeElement))
}
