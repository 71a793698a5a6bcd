/** The drawing of the weeks: one bar a week, stacked by stance, with its count above. The table beside it says the same in words. */
import { type Stance, stances, totalOf } from '#core/overview/stance.ts'
import type { Week } from '#core/overview/weekly-use.ts'
import { axisSteps } from '#ui/dashboard/overview/axis-steps.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { MessageKey } from '#ui/i18n/messages.ts'

/** Told apart by place and texture too: what is not allowed is hatched, as a ladder out of force is. */
export const stanceLooks: Record<Stance, { label: MessageKey; paint: { fill: string; stroke?: string } }> = {
  allowed: { label: 'overview.stance-allowed', paint: { fill: 'color-mix(in oklab, var(--color-success) 70%, var(--color-base-100))' } },
  undecided: { label: 'overview.stance-undecided', paint: { fill: 'color-mix(in oklab, var(--bar) 26%, var(--color-base-100))' } },
  'not-allowed': { label: 'overview.stance-not-allowed', paint: { fill: 'url(#stance-not-allowed)', stroke: 'var(--color-error)' } },
}

const width = 500
const height = 216
const plot = { left: 30, right: 496, top: 20, bottom: 188 }

export function WeeksChart({ weeks }: { weeks: readonly Week[] }) {
  const steps = axisSteps(Math.max(...weeks.map(({ counts }) => totalOf(counts))))
  const most = steps.at(-1) ?? 1
  const yOf = (count: number) => plot.bottom - ((plot.bottom - plot.top) * count) / most
  const slot = (plot.right - plot.left) / weeks.length
  return (
    <svg viewBox={`0 0 ${width} ${height}`} class="my-auto w-full" aria-hidden="true">
      <Hatching />
      {steps.map((step) => (
        <g key={step}>
          <line x1={plot.left} x2={plot.right} y1={yOf(step)} y2={yOf(step)} stroke="var(--line)" />
          <text x={plot.left - 8} y={yOf(step) + 4} text-anchor="end" font-size="12" fill="var(--faint)">
            {step}
          </text>
        </g>
      ))}
      {weeks.map((week, i) => (
        <WeekBar key={week.start} week={week} left={plot.left + slot * i} slot={slot} yOf={yOf} hasDate={(weeks.length - 1 - i) % 4 === 0 || i === 0} />
      ))}
    </svg>
  )
}

interface WeekBarProps {
  week: Week
  left: number
  slot: number
  yOf: (count: number) => number
  hasDate: boolean
}

function WeekBar({ week: { start, counts }, left, slot, yOf, hasDate }: WeekBarProps) {
  const { t, date, shortDate } = useDaylight()
  const total = totalOf(counts)
  const middle = left + slot / 2
  let below = 0
  return (
    <g class="group">
      <title>{t('overview.week-title', { date: date(start), count: total, allowed: counts.allowed, undecided: counts.undecided, refused: counts['not-allowed'] })}</title>
      <rect x={left} y={plot.top - 16} width={slot} height={plot.bottom - plot.top + 16} fill="transparent" class="group-hover:fill-base-200" rx="4" />
      {stances.map((stance) => {
        if (counts[stance] === 0) return null
        const [from, to] = [below, below + counts[stance]]
        below = to
        return <rect key={stance} x={left + slot * 0.17} y={yOf(to) + 0.75} width={slot * 0.66} height={yOf(from) - yOf(to) - 1.5} rx="2" {...stanceLooks[stance].paint} />
      })}
      {total > 0 && (
        <text x={middle} y={yOf(total) - 5} text-anchor="middle" font-size="12" fill="var(--soft)">
          {total}
        </text>
      )}
      {hasDate && (
        <text x={middle} y={plot.bottom + 20} text-anchor="middle" font-size="12" fill="var(--faint)">
          {shortDate(start)}
        </text>
      )}
    </g>
  )
}

function Hatching() {
  return (
    <defs>
      <pattern id="stance-not-allowed" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" fill="var(--bad-bg)" />
        <rect width="1.5" height="4" fill="var(--color-error)" />
      </pattern>
    </defs>
  )
}
