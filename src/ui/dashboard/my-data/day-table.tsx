/** Sightings by day: which tools, on how many pages, and the hosts when a row is opened. */
import { useState } from 'preact/hooks'
import type { DaySightings } from '#core/register/sighting-groups.ts'
import { OpenableRow } from '#ui/dashboard/my-data/openable-row.tsx'
import { useSightingCount } from '#ui/dashboard/my-data/use-sighting-count.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useToolName } from '#ui/hooks/use-tool-name.ts'

const shownAtFirst = 14

export function DayTable({ groups }: { groups: readonly DaySightings[] }) {
  const { t } = useDaylight()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? groups : groups.slice(0, shownAtFirst)
  return (
    <>
      <table class="w-full text-left">
        <thead class="text-faint text-xs break-keep">
          <tr>
            <td class="w-8" />
            <th scope="col" class="w-36 py-1.5 font-semibold">
              {t('my-data.day')}
            </th>
            <th scope="col" class="px-3 font-semibold">
              {t('my-data.tools')}
            </th>
            <th scope="col" class="px-3 text-right font-semibold">
              {t('my-data.pages')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((group) => (
            <DayRow key={group.day} group={group} />
          ))}
        </tbody>
      </table>
      {shown.length < groups.length && (
        <button type="button" class="btn btn-ghost btn-sm mt-2" onClick={() => setShowsAll(true)}>
          {t('my-data.show-all-days', { days: groups.length })}
        </button>
      )}
    </>
  )
}

function DayRow({ group }: { group: DaySightings }) {
  const { t, dateWithWeekday, list, number } = useDaylight()
  const nameOf = useToolName()
  const day = dateWithWeekday(group.day)
  return (
    <OpenableRow label={t('my-data.show-day', { date: day })} columns={4} detail={<SightingsOfDay group={group} />}>
      <td class="py-2.5 whitespace-nowrap">{day}</td>
      <td class="px-3">{list(group.toolIds.map(nameOf))}</td>
      <td class="px-3 text-right">{number(group.pages)}</td>
    </OpenableRow>
  )
}

function SightingsOfDay({ group }: { group: DaySightings }) {
  const nameOf = useToolName()
  const countOf = useSightingCount()
  return (
    <ul class="text-xs">
      {group.sightings.map((sighting) => (
        <li key={`${sighting.toolId} ${sighting.host}`} class="flex gap-3 py-0.5">
          <span class="w-36 shrink-0">{nameOf(sighting.toolId)}</span>
          <span class="text-soft min-w-0 flex-1 truncate">{sighting.host}</span>
          <span class="text-soft pr-3 whitespace-nowrap">{countOf(sighting)}</span>
        </li>
      ))}
    </ul>
  )
}
