/** One conflict: what each side wrote beside what the other wrote, who and when and why, the history, and the ways to settle it. */
import { useState } from 'preact/hooks'
import { ZodError } from 'zod'
import type { Conflict, ConflictSide } from '#core/merging/conflict.ts'
import { conflictHistory } from '#core/merging/conflict-history.ts'
import type { Fields } from '#core/merging/record-of-fields.ts'
import { settleConflict } from '#store/commands/settle-conflict.ts'
import type { OpenConflicts } from '#store/known-lines.ts'
import { Card } from '#ui/components/card.tsx'
import { HistoryList } from '#ui/components/history-list.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { ConflictSides } from '#ui/dashboard/changes/conflict-sides.tsx'
import { OwnValuesForm } from '#ui/dashboard/changes/own-values-form.tsx'
import { recordTitle } from '#ui/dashboard/changes/record-title.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { faultsByPath } from '#ui/hooks/use-form.ts'
import { isMessageKey } from '#ui/i18n/translator.ts'

interface ConflictCardProps {
  record: OpenConflicts
  conflict: Conflict
}

export function ConflictCard({ record, conflict }: ConflictCardProps) {
  const daylight = useDaylight()
  const { t, store } = daylight
  const notify = useToast()
  const [isWriting, setIsWriting] = useState(false)
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const { name, href, what } = recordTitle(record, new Map(record.lines.flatMap(({ changes }) => changes.map(({ field, to }) => [field, to] as const))), daylight)
  const settle = async (values: Fields | 'keep' | 'delete', reason?: string) => {
    try {
      const isDone = await settleConflict(store, { ...record, conflict, values, ...(reason && { reason }) })
      notify(t(isDone ? 'changes.settled' : 'changes.settled-before', { name }))
    } catch (fault) {
      if (!(fault instanceof ZodError)) throw fault
      setFaults(faultsByPath(fault))
      setIsWriting(true)
    }
  }
  const take = ({ deletes, values }: ConflictSide) => settle(conflict.kind === 'deleted' ? (deletes ? 'delete' : 'keep') : values)
  return (
    <Card
      title={t('changes.conflict-about', { name, what })}
      aside={
        <a class="text-xs" href={href}>
          {t('changes.open-record')}
        </a>
      }
    >
      <p class="max-w-[86ch]">{reasonOf(conflict, daylight)}</p>
      <ConflictSides record={record} conflict={conflict} onTake={take} />
      {conflict.kind !== 'deleted' &&
        (isWriting ? (
          <OwnValuesForm record={record} conflict={conflict} faults={faults} onSave={settle} onCancel={() => setIsWriting(false)} />
        ) : (
          <button type="button" class="btn btn-sm mt-3" onClick={() => setIsWriting(true)}>
            {t('changes.write-another')}
          </button>
        ))}
      <History record={record} conflict={conflict} />
    </Card>
  )
}

function reasonOf({ kind, sides, fault = '' }: Conflict, { t, list }: ReturnType<typeof useDaylight>): string {
  const people = [...new Set(sides.map(({ line }) => line.by || t('history.somebody')))]
  const key = `fault.${fault.split(': ')[1]}`
  const rule = isMessageKey(key) ? t(key) : fault
  return t(`changes.kind.${kind}`, { who: list(people), rule })
}

/** Every line about these fields, newest first as they follow each other. */
function History({ record: { lines }, conflict: { fields } }: ConflictCardProps) {
  const { t } = useDaylight()
  // Lines of several trails may bear the same number.
  const entries = conflictHistory(lines, fields)
    .map((line, i) => ({ ...line, seq: i + 1 }))
    .reverse()
  return (
    <details class="mt-3">
      <summary class="text-soft cursor-pointer">{t('changes.history', { count: entries.length })}</summary>
      <HistoryList entries={entries} isWhole />
    </details>
  )
}
