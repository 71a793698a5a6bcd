/** Decides of which due days the browser tells today: each once at each lead time, also where the browser was off on the day itself. */
import { daysBetween, type IsoDate } from '#core/calendar/iso-date.ts'
import type { DueItem } from '#core/due/due-items.ts'
import type { Notified } from '#core/due/notified.ts'

interface DueNotices {
  /** To be told now, the longest overdue first. */
  fresh: readonly DueItem[]
  /** To be written down, so that none of it is told again. */
  notified: readonly Notified[]
}

/** `leadDays` in any order. A lead time that was passed while a nearer one was told is not made up for. What is snoozed waits until it is back. */
export function dueNotices(items: readonly DueItem[], told: readonly Notified[], leadDays: readonly number[], today: IsoDate): DueNotices {
  const toldLeads = new Map(told.map(({ id, lead }) => [id, lead]))
  const due = items.flatMap((item) => {
    const reached = leadDays.filter((lead) => daysBetween(today, item.on) <= lead)
    const lead = Math.min(...reached)
    const isTold = lead >= (toldLeads.get(noticeId(item)) ?? Number.POSITIVE_INFINITY)
    return reached.length === 0 || isTold || item.snooze ? [] : [{ item, lead }]
  })
  return { fresh: due.map(({ item }) => item), notified: due.map(({ item, lead }) => ({ id: noticeId(item), lead, day: today })) }
}

/** A day that moves is told anew; that a certificate has expired is not, though its day may move with today. */
function noticeId({ kind, key, on }: DueItem): string {
  return kind === 'certificate-expired' ? key : `${key} ${on}`
}
