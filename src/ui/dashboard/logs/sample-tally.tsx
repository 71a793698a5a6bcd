/** What the first lines of a log give with the present choices, so that a wrong column is seen before a million lines are read. */
import { useMemo } from 'preact/hooks'
import { knownTools } from '#core/log-import/known-tools.ts'
import { type LogPlan, LogReading } from '#core/log-import/log-reading.ts'
import { rejectedLines } from '#core/log-import/log-tally.ts'
import { useToolList } from '#ui/dashboard/logs/use-tool-list.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function SampleTally({ plan, text }: { plan: LogPlan; text: string }) {
  const { t } = useDaylight()
  const list = useToolList()
  const tools = useMemo(() => knownTools(list), [list])
  const reading = new LogReading(plan, tools)
  // The last line of a sample may be cut.
  reading.push(text.slice(0, text.lastIndexOf('\n') + 1) || text)
  const { tally } = reading.end()
  const rejected = rejectedLines(tally)
  return (
    <div role="status" class={`rounded-lg px-3 py-2 ${rejected > 0 ? 'bg-warn-bg' : 'bg-base-200'}`}>
      <p>{t('logs.sample', { lines: tally.lines, accepted: tally.accepted, outside: tally.outside })}</p>
      {rejected > 0 && <p class="text-warning mt-1">{t('logs.sample-rejected', { rejected })}</p>}
    </div>
  )
}
