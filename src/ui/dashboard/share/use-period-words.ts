/** The time that a row tells, in words: a day, a week or a month. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { Precision } from '#core/sharing/colleague-report.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function usePeriodWords(): (from: IsoDate, precision: Precision) => string {
  const { t, date, month } = useDaylight()
  return (from, precision) => (precision === 'day' ? date(from) : precision === 'week' ? t('sharing.week-of', { date: date(from) }) : month(from))
}
