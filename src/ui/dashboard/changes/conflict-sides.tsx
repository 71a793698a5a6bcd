/** The sides of a conflict in columns: who and when, the values field by field, and the button that takes a side. */
import type { Conflict, ConflictSide } from '#core/merging/conflict.ts'
import type { OpenConflicts } from '#store/known-lines.ts'
import { auditWording, fieldWord, tellingFirst, valueWord } from '#ui/components/audit-wording.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface ConflictSidesProps {
  record: ConflictRecord
  conflict: Conflict
  /** Left out: the sides are only shown. */
  onTake?: (side: ConflictSide) => Promise<void>
}

/** `own`: the hashes of the lines that are known in this browser without the file. */
type ConflictRecord = Pick<OpenConflicts, 'subject' | 'own'>

export function ConflictSides({ record, conflict, onTake }: ConflictSidesProps) {
  const { t } = useDaylight()
  return (
    <div class="mt-3 grid gap-3 sm:grid-cols-2">
      {conflict.sides.map((side, i) => (
        <section key={side.line.hash} class="border-line bg-base-200 flex flex-col gap-2 rounded-lg border px-3.5 py-3">
          <SideHead record={record} side={side} isShown={i === 0} />
          {conflict.kind === 'deleted' ? (
            <p class="font-semibold">{t(side.deletes ? 'changes.side-deleted' : 'changes.side-changed')}</p>
          ) : (
            <SideValues record={record} conflict={conflict} side={side} />
          )}
          {onTake && (
            <button type="button" class="btn btn-sm mt-auto self-start" onClick={() => onTake(side)}>
              {takeLabel(side, conflict, record, t)}
            </button>
          )}
        </section>
      ))}
    </div>
  )
}

function SideHead({ record: { own }, side: { line }, isShown }: { record: ConflictRecord; side: ConflictSide; isShown: boolean }) {
  const { t, dateTime } = useDaylight()
  const who = line.by || t('history.somebody')
  return (
    <header>
      <p class="font-semibold">{own.has(line.hash) ? t('changes.side-here', { who }) : who}</p>
      <p class="text-soft text-xs">
        <time dateTime={line.at}>{dateTime(line.at)}</time>
        {isShown && ` · ${t('changes.shows-now')}`}
      </p>
      {line.reason && <p class="text-soft text-xs">{t('history.reason', { reason: line.reason })}</p>}
    </header>
  )
}

function SideValues({ record: { subject }, conflict, side }: Omit<ConflictSidesProps, 'onTake'> & { side: ConflictSide }) {
  const daylight = useDaylight()
  const wording = auditWording(daylight)
  return (
    <dl class="grid grid-cols-[minmax(6rem,auto)_minmax(0,1fr)] gap-x-3 gap-y-1">
      {tellingFirst(conflict.fields).map((field) => (
        <div key={field} class="contents">
          <dt class="text-faint text-xs leading-5">{fieldWord(subject, field, daylight)}</dt>
          <dd class="break-words">{valueWord(subject, field, side.values.get(field) ?? null, wording)}</dd>
        </div>
      ))}
    </dl>
  )
}

function takeLabel({ line, deletes }: ConflictSide, { kind }: Conflict, { own }: ConflictRecord, t: ReturnType<typeof useDaylight>['t']): string {
  if (kind === 'deleted') return t(deletes ? 'changes.take-deletion' : 'changes.take-keeping')
  if (own.has(line.hash)) return t('changes.take-mine')
  return line.by ? t('changes.take-of', { who: line.by }) : t('changes.take-theirs')
}
