/** Puts what is due into the groups of the page: overdue, within 30 and 90 days, later, and what is snoozed. */
import { addDays, type IsoDate } from '#core/calendar/iso-date.ts'
import type { DueItem } from '#core/due/due-items.ts'

export const dueGroupNames = ['overdue', 'soon', 'quarter', 'later', 'snoozed'] as const
type DueGroupName = (typeof dueGroupNames)[number]

export interface DueGroup {
  name: DueGroupName
  items: readonly DueItem[]
}

/** Groups without an item are left out; the order within one stays. */
export function dueGroups(items: readonly DueItem[], today: IsoDate): DueGroup[] {
  const grouped = Object.groupBy(items, (item) => groupOf(item, today))
  return dueGroupNames.flatMap((name) => (grouped[name] ? [{ name, items: grouped[name] }] : []))
}

function groupOf({ on, snooze }: DueItem, today: IsoDate): DueGroupName {
  if (snooze !== undefined) return 'snoozed'
  if (on < today) return 'overdue'
  if (on <= addDays(today, 30)) return 'soon'
  return on <= addDays(today, 90) ? 'quarter' : 'later'
}
