/** The sightings held here: a strip of the last twelve weeks, and a table by tool or by day. */
import { useMemo, useState } from 'preact/hooks'
import { sightingsByDay, sightingsByTool } from '#core/register/sighting-groups.ts'
import { Card, EmptyState } from '#ui/components/card.tsx'
import { SegmentedChoice } from '#ui/components/segmented-choice.tsx'
import { DayTable } from '#ui/dashboard/my-data/day-table.tsx'
import { StripOfDays } from '#ui/dashboard/my-data/strip-of-days.tsx'
import { ToolTable } from '#ui/dashboard/my-data/tool-table.tsx'
import type { Remember } from '#ui/dashboard/my-data/use-deletions.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const groupings = ['tool', 'day'] as const

export function NoticedCard({ onDeleted }: { onDeleted: Remember }) {
  const { t, facts } = useDaylight()
  const [grouping, setGrouping] = useState<(typeof groupings)[number]>('tool')
  const byTool = useMemo(() => sightingsByTool(facts.sightings), [facts.sightings])
  const byDay = useMemo(() => sightingsByDay(facts.sightings), [facts.sightings])
  const isEmpty = facts.sightings.length === 0
  const choice = (
    <SegmentedChoice label={t('my-data.by')} hideLabel options={groupings.map((value) => ({ value, label: t(`my-data.by-${value}`) }))} value={grouping} onChange={setGrouping} />
  )
  return (
    <Card title={t('my-data.noticed')} aside={!isEmpty && choice}>
      {isEmpty ? (
        <EmptyState title={t('my-data.noticed-empty')}>
          <a class="btn btn-sm text-base-content mt-2 hover:no-underline" href="#/first-day">
            {t('first-day.link')}
          </a>
        </EmptyState>
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
