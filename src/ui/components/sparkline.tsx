/** The last two weeks of a tool as small bars, one a day; a dash where it was not opened. */

import { daysOpened, recentDays } from '#core/register/recent-days.ts'
import type { DayCount } from '#core/register/sighting-digest.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const length = 14
const height = 20
const step = 5.6
const barWidth = 4

/** Two paths, not fourteen bars: a long table holds many of these. */
export function Sparkline({ days }: { days: readonly DayCount[] }) {
  const { t, today } = useDaylight()
  const counts = recentDays(days, today, length)
  const most = Math.max(...counts)
  const label = t('common.days-opened-of', { days: daysOpened(days, today, length), of: length })
  const bars = counts.map((count, i) => (count > 0 ? upright(i, 5 + (13 * count) / most) : '')).join('')
  const dashes = counts.map((count, i) => (count === 0 ? upright(i, 2) : '')).join('')
  return (
    <svg width={length * step} height={height} viewBox={`0 0 ${length * step} ${height}`} class="shrink-0" role="img" aria-label={label}>
      <title>{label}</title>
      <path d={bars} fill="var(--bar)" />
      <path d={dashes} fill="var(--bar-off)" />
    </svg>
  )
}

function upright(place: number, tall: number): string {
  return `M${(place * step).toFixed(1)} ${(height - tall).toFixed(1)}h${barWidth}v${tall.toFixed(1)}h-${barWidth}z`
}
