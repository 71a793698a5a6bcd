/** What was found, by tool and by day, with what does not belong taken out; nothing is stored before it is confirmed. */
import { useState } from 'preact/hooks'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { chosenSightings, importPlan } from '#core/first-day/import-plan.ts'
import { sightingsByDay, sightingsByTool } from '#core/register/sighting-groups.ts'
import { takeOverHistory } from '#store/commands/first-day.ts'
import { PageHead } from '#ui/components/page-head.tsx'
import { SegmentedChoice } from '#ui/components/segmented-choice.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { FoundDays } from '#ui/dashboard/first-day/found-days.tsx'
import { FoundTools } from '#ui/dashboard/first-day/found-tools.tsx'
import type { Scan } from '#ui/dashboard/first-day/use-history-scan.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface FoundPreviewProps {
  result: Extract<Scan, { at: 'done' }>
  onDiscard: () => void
}

export function FoundPreview({ result: { found, entries, seconds }, onDiscard }: FoundPreviewProps) {
  const { t, date, store, facts } = useDaylight()
  const notify = useToast()
  const [view, setView] = useState<'tool' | 'day'>('tool')
  const [toolIds, setToolIds] = useState<ReadonlySet<string>>(new Set())
  const [days, setDays] = useState<ReadonlySet<IsoDate>>(new Set())
  const byDay = sightingsByDay(found)
  const byTool = sightingsByTool(found)
  const chosen = chosenSightings(found, { toolIds, days })
  const tools = new Set(chosen.map((sighting) => sighting.toolId)).size
  const onRecord = new Map(facts.sightings.map((sighting) => [`${sighting.toolId} ${sighting.host} ${sighting.day}`, sighting]))
  const rows = importPlan(
    chosen,
    chosen.map(({ toolId, host, day }) => onRecord.get(`${toolId} ${host} ${day}`)),
  ).length
  const confirm = async () => {
    const undo = await takeOverHistory(store, chosen)
    location.hash = '#/'
    notify(t('first-day.stored', { tools }), undo)
  }
  return (
    <>
      <PageHead
        title={t('first-day.found', { tools: byTool.length, days: byDay.length, date: date(byDay.at(-1)?.day ?? ('' as IsoDate)) })}
        under={t('first-day.found-under', { entries, seconds })}
      />
      <div class="mb-3 flex flex-wrap items-center justify-between gap-3">
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
        {view === 'tool' ? <FoundTools groups={byTool} leftOut={toolIds} onChange={setToolIds} /> : <FoundDays groups={byDay} leftOut={days} onChange={setDays} />}
        <div class="bg-base-100 border-line sticky bottom-0 flex flex-wrap items-center justify-between gap-3 border-t px-4 py-3">
          <p class="text-soft" role="status">
            {t('first-day.will-store', { rows, known: chosen.length - rows })}
          </p>
          <div class="flex gap-2">
            <button type="button" class="btn btn-ghost" onClick={onDiscard}>
              {t('first-day.discard')}
            </button>
            <button type="button" class="btn btn-primary" disabled={rows === 0} onClick={confirm}>
              {t('first-day.store', { tools })}
            </button>
          </div>
        </div>
      </div>
    </>
  )
}
