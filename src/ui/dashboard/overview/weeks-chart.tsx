/** The drawing of the weeks: one bar a week, stacked by stance, with its count above. The table beside it says the same in words. */
import { stances, totalOf } from '#core/overview/stance.ts'
import type { Week } from '#core/overview/weekly-use.ts'
import { axisSteps } from '#ui/dashboard/overview/axis-steps.ts'
import { Hatching, stanceLooks } from '#ui/dashboard/overview/stance-looks.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useSize } from '#ui/hooks/use-size.ts'

const least = { width: 480, height: 216 }
const leastWidth = 200
/** Room for the axes and for the number above the highest bar. */
const margin = { right: 2, top: 20, bottom: 28 }
/** For each figure of the numbers at the axis, and beside them. */
const figure = { width: 8, gap: 12 }
/** A day stands under the last bar and under every fourth before it. */
const weeksPerLabel = 4

/** Fills the room it has; the words in it keep their size. */
export function WeeksChart({ weeks }: { weeks: readonly Week[] }) {
  const { ref, size: room } = useSize<HTMLDivElement>(least)
  // While the page is being laid out there may be no room at all.
  const size = { width: Math.max(room.width, leastWidth), height: Math.max(room.height, least.height) }
  const steps = axisSteps(Math.max(...weeks.map(({ counts }) => totalOf(counts))))
  const most = steps.at(-1) ?? 1
  const bottom = size.height - margin.bottom
  const yOf = (count: number) => bottom - ((bottom - margin.top) * count) / most
  const left = figure.width * String(most).length + figure.gap
  const slot = (size.width - left - margin.right) / weeks.length
  return (
    <div ref={ref} class="relative min-h-[216px] flex-1">
      <svg width={size.width} height={size.height} class="absolute inset-0" aria-hidden="true">
        <Hatching />
        {steps.map((step) => (
          <g key={step}>
            <line x1={left} x2={size.width} y1={yOf(step)} y2={yOf(step)} stroke="var(--line)" />
            <text x={left - 8} y={yOf(step) + 4} text-anchor="end" class="text-faint fill-current text-xs">
              {step}
            </text>
          </g>
        ))}
        {weeks.map((week, i) => (
          <WeekBar key={week.start} week={week} left={left + slot * i} slot={slot} yOf={yOf} />
        ))}
        <DayLabels weeks={weeks} left={left} slot={slot} y={size.height - 8} />
      </svg>
    </div>
  )
}

function WeekBar({ week: { start, counts }, left, slot, yOf }: { week: Week; left: number; slot: number; yOf: (count: number) => number }) {
  const { t, date } = useDaylight()
  const total = totalOf(counts)
  const width = Math.min(slot * 0.66, 40)
  const x = left + (slot - width) / 2
  let below = 0
  return (
    <g class="group">
      <title>{t('overview.week-title', { date: date(start), count: total, allowed: counts.allowed, undecided: counts.undecided, refused: counts['not-allowed'] })}</title>
      <rect x={left} y="0" width={slot} height={yOf(0)} class="group-hover:fill-base-300 fill-transparent" rx="4" />
      {stances.map((stance) => {
        const from = yOf(below)
        below += counts[stance]
        const to = yOf(below)
        // Half a pixel on every side for the outline, one more below as a gap.
        return counts[stance] > 0 && <rect key={stance} x={x + 0.5} y={to + 0.5} width={width - 1} height={Math.max(from - to - 2, 1)} rx="2" {...stanceLooks[stance].paint} />
      })}
      {total > 0 && (
        <text x={left + slot / 2} y={yOf(total) - 5} text-anchor="middle" class="text-soft fill-current text-xs">
          {total}
        </text>
      )}
    </g>
  )
}

function DayLabels({ weeks, left, slot, y }: { weeks: readonly Week[]; left: number; slot: number; y: number }) {
  const { t, shortDate } = useDaylight()
  const last = weeks.length - 1
  return (
    <>
      {weeks.map(
        ({ start }, i) =>
          (last - i) % weeksPerLabel === 0 && (
            <text key={start} x={left + slot * (i === last ? i + 1 : i + 0.5)} y={y} text-anchor={i === last ? 'end' : 'middle'} class="text-faint fill-current text-xs">
              {i === last ? t('overview.this-week') : shortDate(start)}
            </text>
          ),
      )}
    </>
  )
}
