/** A due item in the words of a calendar. */
import type { DueItem } from '#core/due/due-items.ts'
import type { DueWords } from '#core/interchange/due-calendar.ts'
import { dueDetail } from '#ui/dashboard/due/due-detail.ts'
import type { Translator } from '#ui/i18n/translator.ts'

export function dueWords(item: DueItem, { t, date }: Pick<Translator, 't' | 'date'>): DueWords {
  const { kind, name, owner, snooze } = item
  const what = t(`due.kind.${kind}`)
  const lines = [dueDetail(item, { t, date }), owner && t('other.calendar-owner', { owner }), snooze && t('due.snoozed', { date: date(snooze.until), reason: snooze.reason })]
  return { summary: t('due.notice.one', { name, what }), lines: lines.filter((line) => !!line) as string[], category: what }
}
