/** What a log told, by tool and by day, with what does not belong taken out; nothing is stored before it is confirmed. */
import { useState } from 'preact/hooks'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import { chosenRequests, requestPlan } from '#core/log-import/request-plan.ts'
import { sightingsByDay, sightingsByTool } from '#core/register/sighting-groups.ts'
import { takeOverLog } from '#store/commands/log-import.ts'
import { EmptyState } from '#ui/components/card.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { SegmentedChoice } from '#ui/components/segmented-choice.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { FoundDays } from '#ui/dashboard/first-day/found-days.tsx'
import { FoundTools } from '#ui/dashboard/first-day/found-tools.tsx'
import { OutsideCard } from '#ui/dashboard/logs/outside-card.tsx'
import { TallyCard } from '#ui/dashboard/logs/tally-card.tsx'
import { useFileLabel } from '#ui/dashboard/logs/use-file-label.ts'
import type { LogDone } from '#ui/dashboard/logs/use-log-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface LogPreviewProps {
  done: LogDone
  /** Reads the log once more, with the hosts that are no tool. */
  onReadAgain: () => void
  onDiscard: () => void
}

export function LogPreview({ done, onReadAgain, onDiscard }: LogPreviewProps) {
  const { t } = useDaylight()
  const { rows, tally } = done.result
  return (
    <>
      <Head done={done} />
      {rows.length > 0 ? (
        <Found done={done} onDiscard={onDiscard} />
      ) : (
        <div class="bg-base-100 border-line rounded-box border">
          <EmptyState title={t('logs.nothing-more')}>
            <button type="button" class="btn" onClick={onDiscard}>
              {t('logs.other-file')}
            </button>
          </EmptyState>
        </div>
      )}
      <div class="mt-4 grid items-start gap-4 lg:grid-cols-2">
        <TallyCard tally={tally} />
        <OutsideCard done={done} onReadAgain={onReadAgain} />
      </div>
    </>
  )
}

function Head({ done: { files, seconds, plan, result } }: { done: LogDone }) {
  const { t, date } = useDaylight()
  const file = useFileLabel()(files)
  const { rows, tally } = result
  const [first, last] = [rows[0]?.day, rows.at(-1)?.day]
  const under = t('logs.found-under', { lines: tally.lines, seconds, timeZone: plan.timeZone })
  if (first === undefined || last === undefined) return <PageHead title={t('logs.nothing', { file })} under={under} />
  const tools = new Set(rows.map(({ toolId }) => toolId)).size
  return <PageHead title={t('logs.found', { tools, days: new Set(rows.map(({ day }) => day)).size, first: date(first), last: date(last) })} under={under} />
}

function Found({ done: { result }, onDiscard }: { done: LogDone; onDiscard: () => void }) {
  const { t, store, facts } = useDaylight()
  const notify = useToast()
  const [view, setView] = useState<'tool' | 'day'>('tool')
  const [toolIds, setToolIds] = useState<ReadonlySet<string>>(new Set())
  const [days, setDays] = useState<ReadonlySet<IsoDate>>(new Set())
  const shown = result.rows.map(({ toolId, host, day, requests }) => ({ toolId, host, day, count: requests }))
  const chosen = chosenRequests(result.rows, { toolIds, days })
  const tools = new Set(chosen.map(({ toolId }) => toolId)).size
  const onRecord = new Map(facts.sightings.map((sighting) => [`${sighting.toolId} ${sighting.host} ${sighting.day}`, sighting]))
  const rows = requestPlan(
    chosen,
    chosen.map(({ toolId, host, day }) => onRecord.get(`${toolId} ${host} ${day}`)),
  ).length
  const confirm = async () => {
    const undo = await takeOverLog(store, chosen)
    location.hash = '#/'
    notify(t('logs.stored', { tools }), undo)
  }
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
          <FoundTools groups={sightingsByTool(shown)} counted="requests" leftOut={toolIds} onChange={setToolIds} />
        ) : (
          <FoundDays groups={sightingsByDay(shown)} counted="requests" leftOut={days} onChange={setDays} />
        )}
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
