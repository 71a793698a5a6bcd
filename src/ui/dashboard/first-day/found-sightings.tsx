/** Days that were told from elsewhere, by tool and by day, each with a tick; what is left is stored when somebody says so. */
import { useState } from 'preact/hooks'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { LeftOut } from '#core/first-day/import-plan.ts'
import type { Sighting } from '#core/register/inventory.ts'
import { sightingsByDay, sightingsByTool } from '#core/register/sighting-groups.ts'
import { SegmentedChoice } from '#ui/components/segmented-choice.tsx'
import { FoundDays } from '#ui/dashboard/first-day/found-days.tsx'
import { FoundTools } from '#ui/dashboard/first-day/found-tools.tsx'
import type { Taking } from '#ui/dashboard/first-day/use-taking.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface FoundSightingsProps {
  found: readonly Sighting[]
  /** What the numbers count. */
  counted: 'pages' | 'requests'
  taking: (leftOut: LeftOut) => Taking
  onDiscard: () => void
}

export function FoundSightings({ found, counted, taking, onDiscard }: FoundSightingsProps) {
  const { t } = useDaylight()
  const [view, setView] = useState<'tool' | 'day'>('tool')
  const [toolIds, setToolIds] = useState<ReadonlySet<string>>(new Set())
  const [days, setDays] = useState<ReadonlySet<IsoDate>>(new Set())
  const { tools, rows, known, store } = taking({ toolIds, days })
  return (
    <>
      <div class="mb-3">
        <SegmentedChoice
          label={t('first-day.view')}
          hideLabel
          options={[
            { value: 'tool', label: t('first-day.by-tool') },
            { value: 'day', label: t('first-day.by-day') },
          ]}
          value={view}
          onChange={setView}
        />
      </div>
      <div class="bg-base-100 border-line rounded-box overflow-clip border">
        {view === 'tool' ? (
          <FoundTools groups={sightingsByTool(found)} counted={counted} leftOut={toolIds} onChange={setToolIds} />
        ) : (
          <FoundDays groups={sightingsByDay(found)} counted={counted} leftOut={days} onChange={setDays} />
        )}
        <div class="bg-base-100 border-line sticky bottom-0 flex flex-wrap items-center justify-between gap-3 border-t px-4 py-3">
          <p class="text-soft" role="status">
            {t('first-day.will-store', { rows, known })}
          </p>
          <div class="flex gap-2">
            <button type="button" class="btn btn-ghost" onClick={onDiscard}>
              {t('first-day.discard')}
            </button>
            <button type="button" class="btn btn-primary" disabled={rows === 0} onClick={store}>
              {t('first-day.store', { tools })}
            </button>
          </div>
        </div>
      </div>
    </>
  )
}
