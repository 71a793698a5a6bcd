/** The history of a vendor or a tool, newest first: when, who, what, and from what to what. */
import { useState } from 'preact/hooks'
import type { AuditEntry, FieldChange } from '#core/audit/audit-entry.ts'
import { auditWording, changeWords, lineWords, shownChanges } from '#ui/components/audit-wording.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

const linesAtFirst = 12
const changesAtFirst = 3

/** `entries` newest first, as `readHistory` gives them. `isWhole`: every line with every field. */
export function HistoryList({ entries, isWhole: isWholeAtFirst = false }: { entries: readonly AuditEntry[]; isWhole?: boolean }) {
  const { t } = useDaylight()
  const [isWhole, setIsWhole] = useState(isWholeAtFirst)
  if (entries.length === 0) return <p class="text-soft">{t('history.none')}</p>
  return (
    <>
      <ol>
        {entries.slice(0, isWhole ? undefined : linesAtFirst).map((entry) => (
          <HistoryLine key={entry.seq} entry={entry} atFirst={isWholeAtFirst ? entry.changes.length : changesAtFirst} />
        ))}
      </ol>
      {!isWhole && entries.length > linesAtFirst && (
        <button type="button" class="btn btn-sm mt-2" onClick={() => setIsWhole(true)}>
          {t('history.show-all', { count: entries.length })}
        </button>
      )}
    </>
  )
}

function HistoryLine({ entry, atFirst }: { entry: AuditEntry; atFirst: number }) {
  const daylight = useDaylight()
  const { t, dateTime } = daylight
  const changes = shownChanges(entry)
  return (
    <li class="border-line grid grid-cols-1 gap-x-4 border-t py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <time class="text-faint text-xs leading-5" dateTime={entry.at}>
        {dateTime(entry.at)}
      </time>
      <div class="min-w-0">
        <p>{lineWords(entry, daylight)}</p>
        {entry.reason && <p class="text-soft text-xs">{t('history.reason', { reason: entry.reason })}</p>}
        <Changes entry={entry} changes={changes.slice(0, atFirst)} />
        {changes.length > atFirst && (
          <details class="text-xs">
            <summary class="text-soft cursor-pointer">{t('history.more', { count: changes.length - atFirst })}</summary>
            <Changes entry={entry} changes={changes.slice(atFirst)} />
          </details>
        )}
      </div>
    </li>
  )
}

function Changes({ entry, changes }: { entry: AuditEntry; changes: readonly FieldChange[] }) {
  return (
    <ul class="text-soft flex flex-wrap gap-x-4 text-xs">
      {changes.map((change) => (
        <li key={change.field} class="max-w-full break-words">
          <ChangeText entry={entry} change={change} />
        </li>
      ))}
    </ul>
  )
}

function ChangeText({ entry, change }: { entry: AuditEntry; change: FieldChange }) {
  const daylight = useDaylight()
  return <>{changeWords(entry, change, auditWording(daylight))}</>
}
