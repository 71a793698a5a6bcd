/** The hosts of a log that are no known tool: shown on request, never stored, and each may become a tool of the organisation's own. */
import { useState } from 'preact/hooks'
import { Card } from '#ui/components/card.tsx'
import type { LogDone } from '#ui/dashboard/logs/use-log-import.ts'
import { OwnToolDialog } from '#ui/dashboard/own-tools/own-tool-dialog.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const shownAtFirst = 12

export function OutsideCard({ done: { hasOutside, outside, result }, onReadAgain }: { done: LogDone; onReadAgain: () => void }) {
  const { t, facts } = useDaylight()
  const [adding, setAdding] = useState<string>()
  const [showsAll, setShowsAll] = useState(false)
  const own = new Set(facts.ownTools.flatMap((tool) => tool.matches.flatMap((pattern) => pattern.host ?? [])))
  const shown = showsAll ? outside : outside.slice(0, shownAtFirst)
  const isAnyAdded = outside.some(({ host }) => own.has(host))
  return (
    <Card title={t('logs.outside')}>
      <p class="text-soft mb-3">{t(hasOutside ? 'logs.outside-shown' : 'logs.outside-ask')}</p>
      {hasOutside && (
        <ul class="divide-line mb-3 divide-y">
          {shown.map(({ host, requests }) => (
            <li key={host} class="flex items-center justify-between gap-3 py-1.5">
              <span class="min-w-0 flex-1 truncate">{host}</span>
              <span class="text-soft text-xs whitespace-nowrap">{t('logs.requests-count', { requests })}</span>
              {own.has(host) ? (
                <span class="text-success text-xs whitespace-nowrap">{t('logs.outside-added')}</span>
              ) : (
                <button type="button" class="btn btn-xs" aria-label={t('logs.outside-add-host', { host })} onClick={() => setAdding(host)}>
                  {t('logs.outside-add')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {shown.length < outside.length && (
        <button type="button" class="btn btn-ghost btn-sm mr-2" onClick={() => setShowsAll(true)}>
          {t('logs.outside-all', { hosts: outside.length })}
        </button>
      )}
      {(!hasOutside || isAnyAdded) && (
        <button type="button" class="btn btn-sm" disabled={result.tally.outside === 0} onClick={onReadAgain}>
          {t(hasOutside ? 'logs.read-again' : 'logs.outside-show')}
        </button>
      )}
      {adding && <OwnToolDialog tool={undefined} host={adding} onClose={() => setAdding(undefined)} />}
    </Card>
  )
}
