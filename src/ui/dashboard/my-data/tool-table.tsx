/** Sightings by tool: how often, when last, and every day of it when a row is opened. */
import { Trash2 } from 'lucide'
import { daysOpenedByWeek } from '#core/register/recent-days.ts'
import type { ToolSightings } from '#core/register/sighting-groups.ts'
import { deleteSightings } from '#store/commands/deletion.ts'
import { Icon } from '#ui/components/icon.tsx'
import { LetterTile } from '#ui/components/letter-tile.tsx'
import { BarStrip } from '#ui/dashboard/my-data/bar-strip.tsx'
import { OpenableRow } from '#ui/dashboard/my-data/openable-row.tsx'
import type { Remember } from '#ui/dashboard/my-data/use-deletions.ts'
import { useSightingCount } from '#ui/dashboard/my-data/use-sighting-count.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import { useToolName } from '#ui/hooks/use-tool-name.ts'

const weeks = 12

interface ToolTableProps {
  groups: readonly ToolSightings[]
  onDeleted: Remember
}

export function ToolTable({ groups, onDeleted }: ToolTableProps) {
  const { t } = useDaylight()
  return (
    <table class="w-full text-left">
      <thead class="text-faint text-xs break-keep">
        <tr>
          <td class="w-8" />
          <th scope="col" class="pb-1.5 align-bottom font-semibold">
            {t('my-data.tool')}
          </th>
          <th scope="col" class="hidden w-28 px-2 pb-1.5 align-bottom font-semibold lg:table-cell">
            {t('my-data.recent')}
          </th>
          <th scope="col" class="px-2 text-right pb-1.5 align-bottom font-semibold">
            {t('my-data.days')}
          </th>
          <th scope="col" class="hidden px-2 text-right pb-1.5 align-bottom font-semibold sm:table-cell">
            {t('my-data.pages')}
          </th>
          <th scope="col" class="px-2 text-right pb-1.5 align-bottom font-semibold">
            {t('my-data.last')}
          </th>
          <td class="w-10" />
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <ToolRow key={group.toolId} group={group} onDeleted={onDeleted} />
        ))}
      </tbody>
    </table>
  )
}

function ToolRow({ group, onDeleted }: Omit<ToolTableProps, 'groups'> & { group: ToolSightings }) {
  const { t, date, number, store, today } = useDaylight()
  const name = useToolName()(group.toolId)
  const lastDay = group.days.at(-1)?.day ?? group.sightings[0]?.day
  const remove = async () => {
    const undo = await deleteSightings(store, group.toolId)
    onDeleted(t('my-data.tool-deleted', { name, sightings: group.sightings.length }), undo)
  }
  return (
    <OpenableRow label={t('my-data.show-days', { name })} columns={7} detail={<DaysOfTool group={group} />}>
      <td class="w-full max-w-0 py-2">
        <div class="flex items-center gap-2.5">
          <LetterTile name={name} size="small" />
          <div class="min-w-0">
            <a class="text-base-content block truncate font-semibold" href={hashFor(['tool', group.toolId])}>
              {name}
            </a>
            <p class="text-faint truncate text-xs" title={group.hosts.join(', ')}>
              {group.hosts.join(', ')}
            </p>
          </div>
        </div>
      </td>
      <td class="hidden px-2 lg:table-cell">
        <BarStrip values={daysOpenedByWeek(group.days, today, weeks)} label={t('my-data.tool-days', { name, days: group.days.length })} class="h-5 w-24" most={7} />
      </td>
      <td class="px-2 text-right">{number(group.days.length)}</td>
      <td class="hidden px-2 text-right sm:table-cell">{number(group.pages)}</td>
      <td class="text-soft px-2 text-right whitespace-nowrap">{lastDay && date(lastDay)}</td>
      <td class="text-right">
        <button type="button" class="btn btn-ghost btn-sm btn-square" aria-label={t('my-data.delete-tool', { name })} title={t('my-data.delete-tool', { name })} onClick={remove}>
          <Icon icon={Trash2} />
        </button>
      </td>
    </OpenableRow>
  )
}

function DaysOfTool({ group }: { group: ToolSightings }) {
  const { dateWithWeekday } = useDaylight()
  const countOf = useSightingCount()
  return (
    <ul class={`gap-8 text-xs ${group.sightings.some(({ requests }) => requests) ? 'columns-md' : 'columns-3xs'}`}>
      {group.sightings.map((sighting) => (
        <li key={`${sighting.host} ${sighting.day}`} class="flex gap-3 py-0.5">
          <span class="w-30 shrink-0">{dateWithWeekday(sighting.day)}</span>
          <span class="text-soft min-w-0 flex-1 truncate">{sighting.host}</span>
          <span class="text-soft whitespace-nowrap">{countOf(sighting)}</span>
        </li>
      ))}
    </ul>
  )
}
