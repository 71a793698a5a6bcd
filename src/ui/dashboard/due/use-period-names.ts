/** The names of the periods of the look ahead: "November 2026" in full, "Nov" on the axis. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface PeriodNames {
  inFull: (period: string) => string
  /** The year stands with the first month of it. */
  onAxis: (period: string) => string
}

export function usePeriodNames(): PeriodNames {
  const { t, month, shortMonth } = useDaylight()
  const outside = (period: string) => (period === 'overdue' ? t('due.group.overdue') : period === 'later' ? t('due.period-after') : undefined)
  const firstDay = (period: string) => `${period}-01` as IsoDate
  return {
    inFull: (period) => outside(period) ?? month(firstDay(period)),
    onAxis: (period) => outside(period) ?? shortMonth(firstDay(period), period.endsWith('-01')),
  }
}
