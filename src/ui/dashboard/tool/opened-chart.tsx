/** Pages opened per day as bars, one slot for each day from `first` to `last`. */
import { addDays, daysBetween, type IsoDate } from '#core/calendar/iso-date.ts'
import type { DayCount } from '#core/register/sighting-digest.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface OpenedChartProps {
  days: readonly DayCount[]
  first: IsoDate
  last: IsoDate
}

const slot = 6
const height = 56
/** So that a day with one page is seen beside a day with a hundred. */
const leastBar = 5

export function OpenedChart({ days, first, last }: OpenedChartProps) {
  const { t, date, shortDate } = useDaylight()
  const shown = days.filter(({ day }) => day >= first && day <= last)
  const most = Math.max(1, ...shown.map(({ count }) => count))
  const slots = daysBetween(first, last) + 1
  const pages = shown.reduce((sum, { count }) => sum + count, 0)
  const width = slots * slot
  return (
    <figure>
      <div class="text-faint mb-1 flex justify-between text-xs">
        <span>{t('tool.opened.axis')}</span>
        <span>{t('tool.opened.most', { pages: most })}</span>
      </div>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        class="block h-14 w-full"
        role="img"
        aria-label={t('tool.opened.chart', { first: date(first), last: date(last), pages, days: shown.length, most })}
      >
        {monthStarts(first, last).map((day) => (
          <line key={day} x1={daysBetween(first, day) * slot} x2={daysBetween(first, day) * slot} y1="0" y2={height} stroke="var(--line)" vector-effect="non-scaling-stroke" />
        ))}
        <line x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} stroke="var(--bar-off)" vector-effect="non-scaling-stroke" />
        {shown.map(({ day, count }) => {
          const bar = leastBar + ((height - leastBar) * count) / most
          return (
            <rect key={day} x={daysBetween(first, day) * slot + 0.75} y={height - bar} width={slot - 1.5} height={bar} fill="var(--bar)">
              <title>{t('tool.opened.day', { date: date(day), pages: count })}</title>
            </rect>
          )
        })}
      </svg>
      <div class="text-faint relative h-5 text-xs" aria-hidden="true">
        {monthStarts(first, last).map((day) => (
          <span key={day} class="absolute top-0.5" style={{ left: `${(100 * daysBetween(first, day)) / slots}%` }}>
            {shortDate(day)}
          </span>
        ))}
      </div>
    </figure>
  )
}

/** The first days of the months between `first` and `last`. */
function monthStarts(first: IsoDate, last: IsoDate): IsoDate[] {
  const starts: IsoDate[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) if (day.endsWith('-01')) starts.push(day)
  return starts
}
