/** What a log told, by tool and by day, with what does not belong taken out; nothing is stored before it is confirmed. */
import { requestPlan } from '#core/log-import/request-plan.ts'
import { takeOverLog } from '#store/commands/log-import.ts'
import { EmptyState } from '#ui/components/card.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { FoundSightings } from '#ui/dashboard/first-day/found-sightings.tsx'
import type { Taken } from '#ui/dashboard/first-day/taken-tools.tsx'
import { useTaking } from '#ui/dashboard/first-day/use-taking.ts'
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
  onTaken: (taken: Taken) => void
}

export function LogPreview({ done, onReadAgain, onDiscard, onTaken }: LogPreviewProps) {
  const { t } = useDaylight()
  const { rows, tally } = done.result
  return (
    <>
      <Head done={done} />
      {rows.length > 0 ? (
        <Found done={done} onDiscard={onDiscard} onTaken={onTaken} />
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
  if (first === undefined || last === undefined) return <PageHead takesFocus title={t('logs.nothing', { file })} under={under} />
  const tools = new Set(rows.map(({ toolId }) => toolId)).size
  return <PageHead takesFocus title={t('logs.found', { tools, days: new Set(rows.map(({ day }) => day)).size, first: date(first), last: date(last) })} under={under} />
}

function Found({ done: { result }, onDiscard, onTaken }: Omit<LogPreviewProps, 'onReadAgain'>) {
  const taking = useTaking(result.rows, { plan: requestPlan, takeOver: takeOverLog, onTaken })
  const found = result.rows.map(({ toolId, host, day, requests }) => ({ toolId, host, day, count: requests }))
  return <FoundSightings found={found} counted="requests" taking={taking} onDiscard={onDiscard} />
}
