/** How many AI tools were opened, day by day, over the last twelve weeks. */
import { addDays } from '#core/calendar/iso-date.ts'
import { recentDays } from '#core/register/recent-days.ts'
import type { DaySightings } from '#core/register/sighting-groups.ts'
import { BarStrip } from '#ui/dashboard/my-data/bar-strip.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

/** Twelve weeks. */
const stripDays = 84

export function StripOfDays({ groups }: { groups: readonly DaySightings[] }) {
  const { t, date, today } = useDaylight()
  const toolCounts = groups.map(({ day, sightings }) => ({ day, count: new Set(sightings.filter(({ count }) => count > 0).map(({ toolId }) => toolId)).size }))
  const values = recentDays(toolCounts, today, stripDays)
  const dayAt = (index: number) => date(addDays(today, index + 1 - stripDays))
  const label = t('my-data.strip-label', { from: dayAt(0), to: date(today), days: values.filter(Boolean).length, most: Math.max(...values) })
  return (
    <figure class="mb-4">
      <figcaption class="text-faint mb-1 text-xs">{t('my-data.strip')}</figcaption>
      <BarStrip values={values} label={label} class="h-14 w-full" titleOf={(i) => t('my-data.strip-day', { date: dayAt(i), tools: values[i] ?? 0 })} />
      <div class="text-faint mt-1 flex justify-between text-xs" aria-hidden="true">
        <span>{dayAt(0)}</span>
        <span>{dayAt(stripDays / 2)}</span>
        <span>{date(today)}</span>
      </div>
    </figure>
  )
}
