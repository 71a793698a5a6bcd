/** The last two weeks of a tool as small bars, one a day; a dash where it was not opened. */

import type { DayCount } from '#core/register/profiles.ts'
import { daysOpened, recentDays } from '#core/register/recent-days.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const length = 14
const height = 20
const step = 5.6

export function Sparkline({ days }: { days: readonly DayCount[] }) {
  const { t, today } = useDaylight()
  const counts = recentDays(days, today, length)
  const most = Math.max(...counts)
  const label = t('common.days-opened-of', { days: daysOpened(days, today, length), of: length })
  return (
    <svg width={length * step} height={height} viewBox={`0 0 ${length * step} ${height}`} class="shrink-0" role="img" aria-label={label}>
      <title>{label}</title>
      {counts.map((count, i) => {
        const tall = count === 0 ? 2 : 5 + (13 * count) / most
        return <rect key={i} x={i * step} y={height - tall} width="4" height={tall} rx="1" fill={count === 0 ? 'var(--bar-off)' : 'var(--bar)'} />
      })}
    </svg>
  )
}
