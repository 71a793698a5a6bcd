/** Keeps the number on the toolbar button in step with what is changed here. While no dashboard is open, the worker does. */
import { useEffect } from 'preact/hooks'
import { overdueCount } from '#core/due/due-items.ts'
import { showBadge } from '#platform/badge.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useDue } from '#ui/hooks/use-due.ts'

export function useBadge(): void {
  const count = overdueCount(useDue(), useDaylight().today)
  useEffect(() => void showBadge(count), [count])
}
