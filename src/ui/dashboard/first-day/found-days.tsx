/** What was found by day: each with a tick, the tools that were opened, and how many pages. */
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { DaySightings } from '#core/register/sighting-groups.ts'
import { toggled, toggledAll } from '#ui/dashboard/first-day/choice-set.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useToolName } from '#ui/hooks/use-tool-name.ts'

interface FoundDaysProps {
  groups: readonly DaySightings[]
  /** Days that are not to be stored. */
  leftOut: ReadonlySet<IsoDate>
  onChange: (leftOut: ReadonlySet<IsoDate>) => void
  /** What the numbers count. */
  counted: 'pages' | 'requests'
}

export function FoundDays({ groups, leftOut, onChange, counted }: FoundDaysProps) {
  const { t, dateWithWeekday, number } = useDaylight()
  const nameOf = useToolName()
  const days = groups.map((group) => group.day)
  return (
    <table class="w-full text-left">
      <thead class="text-faint border-line border-b text-xs">
        <tr>
          <th scope="col" class="w-10 py-2 pl-4">
            <input
              class="checkbox checkbox-sm align-middle"
              type="checkbox"
              aria-label={t('first-day.all')}
              checked={leftOut.size === 0}
              onChange={() => onChange(toggledAll(leftOut, days))}
            />
          </th>
          <th scope="col" class="w-44 px-2 py-2 font-semibold">
            {t('first-day.day')}
          </th>
          <th scope="col" class="px-3 py-2 font-semibold">
            {t('first-day.tools')}
          </th>
          <th scope="col" class="px-3 py-2 pr-4 text-right font-semibold whitespace-nowrap">
            {t(counted === 'pages' ? 'first-day.pages' : 'logs.requests')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ day, sightings, toolIds, pages }) => (
          <tr key={day} class={`border-line border-t first:border-t-0 ${leftOut.has(day) ? 'text-faint line-through' : ''}`}>
            <td class="py-2 pl-4">
              <input
                class="checkbox checkbox-sm align-middle"
                type="checkbox"
                aria-label={t('first-day.take-day', { date: dateWithWeekday(day) })}
                checked={!leftOut.has(day)}
                onChange={() => onChange(toggled(leftOut, day))}
              />
            </td>
            <th scope="row" class="px-2 py-2 font-semibold whitespace-nowrap">
              {dateWithWeekday(day)}
            </th>
            <td class="w-full px-3 py-2">
              {toolIds.map((id) => `${nameOf(id)} ${number(sightings.reduce((sum, row) => (row.toolId === id ? sum + row.count : sum), 0))}`).join(' · ')}
            </td>
            <td class="px-3 py-2 pr-4 text-right">{number(pages)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
