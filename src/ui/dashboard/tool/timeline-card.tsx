/** How we got here: the tool's history as a line of steps, newest first, with every change behind it. */
import type { ToolProfile, VendorProfile } from '#core/register/profile.ts'
import { linesOfTool } from '#core/timeline/lines-of-tool.ts'
import type { TimelineStep } from '#core/timeline/timeline-step.ts'
import { toolTimeline } from '#core/timeline/tool-timeline.ts'
import { readHistory } from '#store/queries.ts'
import { Card } from '#ui/components/card.tsx'
import { HistoryList } from '#ui/components/history-list.tsx'
import { OutsideLink } from '#ui/components/outside-link.tsx'
import { stepWords } from '#ui/dashboard/tool/step-words.ts'
import type { StepTone } from '#ui/dashboard/tool/worded-step.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import { useLiveQuery } from '#ui/hooks/use-live-query.ts'

interface TimelineCardProps {
  tool: ToolProfile
  vendor: VendorProfile | undefined
}

export function TimelineCard({ tool, vendor }: TimelineCardProps) {
  const { t, store, facts, today } = useDaylight()
  const about = [tool.id, ...(tool.vendorId ? [tool.vendorId] : [])]
  const lines = useLiveQuery(() => readHistory(store.db, about), [store, about.join()])
  const history = lines && linesOfTool(lines, tool.id, tool.vendorId)
  const steps = history && toolTimeline({ tool, vendor, facts, history, today, timeZone: store.clock.timeZone() })
  return (
    <Card
      title={t('tool.timeline.title')}
      aside={
        <a class="text-xs" href={hashFor(['audit'], { about: tool.id })}>
          {t('audit.whole-trail')}
        </a>
      }
    >
      {steps?.length === 0 && <p class="text-soft">{t('tool.timeline.none')}</p>}
      {steps && (
        <ol class="grid grid-cols-[auto_1.25rem_minmax(0,1fr)] gap-x-1.5">
          {steps.map((step, i) => (
            <Step key={`${step.day} ${step.kind} ${step.seq ?? i}`} step={step} isLast={i === steps.length - 1} />
          ))}
        </ol>
      )}
      {history && history.length > 0 && (
        <details class="mt-3">
          <summary class="text-info w-fit cursor-pointer text-xs">{t('tool.timeline.all-changes', { count: history.length })}</summary>
          <div class="mt-3">
            <HistoryList entries={history} />
          </div>
        </details>
      )}
    </Card>
  )
}

const dotColours: Record<StepTone, string> = {
  good: 'bg-success',
  warn: 'bg-warning',
  bad: 'bg-error',
  info: 'bg-info',
  mute: 'bg-bar-off',
}

function Step({ step, isLast }: { step: TimelineStep; isLast: boolean }) {
  const daylight = useDaylight()
  const { title, details, tone, url } = stepWords(step, daylight)
  return (
    <li class="col-span-full grid grid-cols-subgrid">
      <time class="text-faint pt-px text-right text-xs whitespace-nowrap" dateTime={step.day}>
        {daylight.date(step.day)}
      </time>
      <span class="relative" aria-hidden="true">
        {!isLast && <span class="bg-line absolute top-2.5 -bottom-1.5 left-[9px] w-px" />}
        <span class={`ring-base-100 absolute top-[5px] left-[5px] size-[9px] rounded-full ring-3 ${dotColours[tone]}`} />
      </span>
      <div class={`min-w-0 ${isLast ? '' : 'pb-3.5'}`}>
        <p class="font-semibold break-words">{title}</p>
        {(details.length > 0 || url) && (
          <p class="text-soft text-xs break-words">
            {details.join(' · ')}
            {url && (
              <>
                {details.length > 0 && ' · '}
                <OutsideLink url={url} />
              </>
            )}
          </p>
        )}
      </div>
    </li>
  )
}
