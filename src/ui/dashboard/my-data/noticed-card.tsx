/** The sightings held here: a strip of the last twelve weeks, and a table by tool or by day. */
import { useMemo, useState } from 'preact/hooks'
import { sightingsByDay, sightingsByTool } from '#core/register/sighting-groups.ts'
import { Card, EmptyState } from '#ui/components/card.tsx'
import { DayTable } from '#ui/dashboard/my-data/day-table.tsx'
import { StripOfDays } from '#ui/dashboard/my-data/strip-of-days.tsx'
import { ToolTable } from '#ui/dashboard/my-data/tool-table.tsx'
import type { Remember } from '#ui/dashboard/my-data/use-deletions.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

type Grouping = 'tool' | 'day'

export function NoticedCard({ onDeleted }: { onDeleted: Remember }) {
  const { t, facts } = useDaylight()
  const [grouping, setGrouping] = useState<Grouping>('tool')
  const byTool = useMemo(() => sightingsByTool(facts.sightings), [facts.sightings])
  const byDay = useMemo(() => sightingsByDay(facts.sightings), [facts.sightings])
  const isEmpty = facts.sightings.length === 0
  return (
    <Card title={t('my-data.noticed')} aside={!isEmpty && <GroupingChoice grouping={grouping} onChange={setGrouping} />}>
      {isEmpty ? (
        <EmptyState title={t('my-data.noticed-empty')} />
      ) : (
        <>
          <p class="text-soft mb-4">{t('my-data.noticed-under', { sightings: facts.sightings.length })}</p>
          <StripOfDays groups={byDay} />
          {grouping === 'tool' ? <ToolTable groups={byTool} onDeleted={onDeleted} /> : <DayTable groups={byDay} />}
        </>
      )}
    </Card>
  )
}

function GroupingChoice({ grouping, onChange }: { grouping: Grouping; onChange: (grouping: Grouping) => void }) {
  const { t } = useDaylight()
  return (
    <fieldset class="join">
      <legend class="sr-only">{t('my-data.by')}</legend>
      {(['tool', 'day'] as const).map((each) => (
        <input
          key={each}
          type="radio"
          name="grouping"
          class="join-item btn btn-sm"
          aria-label={t(`my-data.by-${each}`)}
          checked={grouping === each}
          onChange={() => onChange(each)}
        />
      ))}
    </fieldset>
  )
}
