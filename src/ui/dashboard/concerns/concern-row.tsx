/** One request or concern: about which tool, by whom, in their words, and how it stands. */
import { useState } from 'preact/hooks'
import type { Concern } from '#core/register/concern.ts'
import { ConcernChip } from '#ui/dashboard/concerns/concern-chip.tsx'
import { HandleDialog } from '#ui/dashboard/concerns/handle-dialog.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import { useToolName } from '#ui/hooks/use-tool-name.ts'

export function ConcernRow({ concern }: { concern: Concern }) {
  const { t, date } = useDaylight()
  const tool = useToolName()(concern.toolId)
  const [isHandling, setHandling] = useState(false)
  const { kind, toolId, day, text, by, state, handledBy, outcome, answer, closedOn } = concern
  return (
    <li class="border-line grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1 border-t px-4 py-3 first:border-t-0">
      <div class="min-w-0">
        <p class="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <a class="text-base-content font-semibold" href={hashFor(['tool', toolId])}>
            {tool}
          </a>
          <span>{t(`concern-kind.${kind}`)}</span>
          <ConcernChip concern={concern} />
        </p>
        <p class="mt-1 max-w-[86ch] break-words whitespace-pre-line">{text}</p>
        {answer && <p class="text-soft mt-1 max-w-[86ch] break-words whitespace-pre-line">{t('concerns.answer', { answer })}</p>}
        <p class="text-faint mt-1 flex flex-wrap gap-x-3 text-xs">
          <span>{t('concerns.from', { who: by || t('concerns.anonymous'), date: date(day) })}</span>
          {handledBy && <span>{t('concerns.handled-by', { who: handledBy })}</span>}
          {outcome && closedOn && <span>{t('concerns.closed-on', { outcome: t(`concern-outcome.${outcome}`), date: date(closedOn) })}</span>}
        </p>
      </div>
      <button
        type="button"
        class={`btn btn-sm ${state === 'open' ? 'btn-primary' : ''}`}
        onClick={() => setHandling(true)}
        aria-label={t('concerns.handle-name', { kind: t(`concern-kind.${kind}`), tool, date: date(day) })}
      >
        {t(state === 'closed' ? 'concerns.change' : 'concerns.handle')}
      </button>
      {isHandling && <HandleDialog concern={concern} onClose={() => setHandling(false)} />}
    </li>
  )
}
