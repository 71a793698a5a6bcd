/** What was found by tool: each with a tick, its weeks, and how often it was opened. */
import { daysOpenedByWeek } from '#core/register/recent-days.ts'
import type { ToolSightings } from '#core/register/sighting-groups.ts'
import { Chip } from '#ui/components/chip.tsx'
import { LetterTile } from '#ui/components/letter-tile.tsx'
import { toggled, toggledAll } from '#ui/dashboard/first-day/choice-set.ts'
import { BarStrip } from '#ui/dashboard/my-data/bar-strip.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useToolName } from '#ui/hooks/use-tool-name.ts'

const weeks = 13

interface FoundToolsProps {
  groups: readonly ToolSightings[]
  /** Ids of the tools that are not to be stored. */
  leftOut: ReadonlySet<string>
  onChange: (leftOut: ReadonlySet<string>) => void
  /** What the numbers count. */
  counted: 'pages' | 'requests'
}

export function FoundTools({ groups, leftOut, onChange, counted }: FoundToolsProps) {
  const { t } = useDaylight()
  const ids = groups.map((group) => group.toolId)
  const head = 'px-3 py-2 text-right font-semibold whitespace-nowrap'
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
              onChange={() => onChange(toggledAll(leftOut, ids))}
            />
          </th>
          <th scope="col" class="px-2 py-2 font-semibold">
            {t('first-day.tool')}
          </th>
          <th scope="col" class="hidden w-32 px-3 font-semibold lg:table-cell">
            {t('first-day.recent')}
          </th>
          <th scope="col" class={head}>
            {t('first-day.day-count')}
          </th>
          <th scope="col" class={head}>
            {t(counted === 'pages' ? 'first-day.pages' : 'logs.requests')}
          </th>
          <th scope="col" class={`${head} hidden lg:table-cell`}>
            {t('first-day.first')}
          </th>
          <th scope="col" class={`${head} pr-4`}>
            {t('first-day.last')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <ToolRow key={group.toolId} group={group} counted={counted} isTaken={!leftOut.has(group.toolId)} onToggle={() => onChange(toggled(leftOut, group.toolId))} />
        ))}
      </tbody>
    </table>
  )
}

interface ToolRowProps {
  group: ToolSightings
  counted: 'pages' | 'requests'
  isTaken: boolean
  onToggle: () => void
}

function ToolRow({ group: { toolId, hosts, days, pages }, counted, isTaken, onToggle }: ToolRowProps) {
  const { t, date, number, today, profiles } = useDaylight()
  const tool = profiles.tool(toolId)
  const name = useToolName()(toolId)
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  return (
    <tr class={`border-line border-t first:border-t-0 ${isTaken ? '' : 'text-faint'}`}>
      <td class="py-2 pl-4">
        <input class="checkbox checkbox-sm align-middle" type="checkbox" aria-label={t('first-day.take-tool', { name })} checked={isTaken} onChange={onToggle} />
      </td>
      <td class="w-full max-w-0 px-2 py-2">
        <div class="flex items-center gap-2.5">
          <LetterTile name={name} size="small" />
          <div class="min-w-0">
            <p class="flex items-center gap-2">
              <span class={`truncate font-semibold ${isTaken ? '' : 'line-through'}`}>{name}</span>
              {tool?.entry === undefined && <Chip tone="info">{t('first-day.new')}</Chip>}
            </p>
            <p class="text-faint truncate text-xs">{[tool?.vendorName, ...hosts].filter(Boolean).join(' · ')}</p>
          </div>
        </div>
      </td>
      <td class="hidden px-3 lg:table-cell">
        <BarStrip values={daysOpenedByWeek(days, today, weeks)} label={t(counted === 'pages' ? 'first-day.recent-of' : 'logs.recent-of', { name })} class="h-5 w-26" most={7} />
      </td>
      <td class="px-3 text-right">{number(days.length)}</td>
      <td class="px-3 text-right">{number(pages)}</td>
      <td class="hidden px-3 text-right whitespace-nowrap lg:table-cell">{first && date(first)}</td>
      <td class="px-3 pr-4 text-right whitespace-nowrap">{last && date(last)}</td>
    </tr>
  )
}
