/** Two people changed one record: both sides field by field, and the choice between them. Nothing is written until it is made. */
import { fieldChanges } from '#core/audit/field-changes.ts'
import { auditWording, fieldWord, shownChanges, valueWord } from '#ui/components/audit-wording.ts'
import { Dialog } from '#ui/components/dialog.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { FormConflict } from '#ui/hooks/use-form.ts'
import { useLastChange } from '#ui/hooks/use-last-change.ts'

interface ConflictDialogProps {
  conflict: FormConflict
  /** Leaves the form; what stands on record stays. */
  onKeepTheirs: () => void
}

export function ConflictDialog({ conflict: { sides, saveMine, backToForm }, onKeepTheirs }: ConflictDialogProps) {
  const { t } = useDaylight()
  return (
    <Dialog wide title={t('conflict.title', { what: t(`subject.${sides.subject}`) })} onClose={backToForm}>
      <WhoChanged sides={sides} />
      <SidesTable sides={sides} />
      <div class="mt-4 flex flex-wrap justify-end gap-2">
        <button type="button" class="btn btn-ghost mr-auto" onClick={backToForm}>
          {t('conflict.back')}
        </button>
        <button type="button" class="btn" onClick={onKeepTheirs}>
          {t(sides.theirs ? 'conflict.keep-theirs' : 'conflict.keep-deleted')}
        </button>
        <button type="button" class="btn btn-primary" onClick={saveMine}>
          {t('conflict.save-mine')}
        </button>
      </div>
    </Dialog>
  )
}

/** By the newest line of the audit trail on this record. */
function WhoChanged({ sides }: Pick<FormConflict, 'sides'>) {
  const { t, dateTime, sentences } = useDaylight()
  const last = useLastChange(sides)
  const who = last?.by || t('history.somebody')
  return <p class="mb-3">{sentences([last && t(sides.theirs ? 'conflict.changed-by' : 'conflict.deleted-by', { who, when: dateTime(last.at) }), t('conflict.choose')])}</p>
}

function SidesTable({ sides: { subject, opened, theirs, mine } }: Pick<FormConflict, 'sides'>) {
  const daylight = useDaylight()
  const { t } = daylight
  const wording = auditWording(daylight)
  const before = new Map(fieldChanges(undefined, opened).map(({ field, to }) => [field, to]))
  const differing = shownChanges({ changes: fieldChanges(theirs, mine) })
  return (
    <table class="w-full table-fixed text-left">
      <thead class="text-faint text-xs">
        <tr>
          <th class="pb-1 font-normal">{t('conflict.field')}</th>
          <th class="pb-1 font-normal">{t('conflict.opened')}</th>
          <th class="pb-1 font-normal">{t('conflict.theirs')}</th>
          <th class="pb-1 font-normal">{t('conflict.mine')}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ field, from, to }) => {
          const at = before.get(field) ?? null
          const isOurs = (value: typeof at) => JSON.stringify(value) !== JSON.stringify(at)
          return (
            <tr key={field} class="border-line border-t align-top">
              <th scope="row" class="text-soft py-1.5 pr-3 font-normal break-words">
                {fieldWord(subject, field, daylight)}
              </th>
              {[at, from, to].map((value, column) => (
                <td key={column} class={`py-1.5 pr-3 break-words whitespace-pre-line ${column > 0 && isOurs(value) ? 'font-semibold' : 'text-soft'}`}>
                  {valueWord(subject, field, value, wording)}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
