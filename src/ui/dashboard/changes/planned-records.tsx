/** What a file would change, by tool and vendor: each record with its fields from → to, whose changes they are, and whether they are in conflict. */
import { TriangleAlert } from 'lucide'
import { fieldChanges } from '#core/audit/field-changes.ts'
import type { PlannedRecord } from '#store/changes-plan.ts'
import { auditWording, changeWords, shownChanges } from '#ui/components/audit-wording.ts'
import { Chip } from '#ui/components/chip.tsx'
import { ConflictSides } from '#ui/dashboard/changes/conflict-sides.tsx'
import { recordTitle } from '#ui/dashboard/changes/record-title.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function PlannedRecords({ records }: { records: readonly PlannedRecord[] }) {
  const daylight = useDaylight()
  const byAbout = Map.groupBy(records, ({ about }) => about)
  return (
    <ul class="mt-3">
      {[...byAbout.values()].map((group) => (
        <li key={group[0]?.about} class="border-line border-t py-2.5">
          <p class="font-semibold">{group[0] && recordTitle(group[0], new Map(), daylight).name}</p>
          {group.map((record) => (
            <PlannedLine key={`${record.subject} ${record.subjectId}`} record={record} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function PlannedLine({ record }: { record: PlannedRecord }) {
  const daylight = useDaylight()
  const { t, list, dateTime } = daylight
  const { subject, present, adopted, changes, from, merged } = record
  const fields = new Map(fieldChanges(undefined, adopted ?? present).map(({ field, to }) => [field, to]))
  const action = adopted === undefined ? 'deleted' : present === undefined ? 'created' : 'changed'
  const wording = auditWording(daylight)
  const contested = new Set(merged.conflicts.flatMap((conflict) => conflict.fields))
  const shown = shownChanges({ changes: changes.filter(({ field }) => !contested.has(field)) })
  const own = new Set(merged.conflicts.flatMap(({ sides }) => sides.map(({ line }) => line.hash)).filter((hash) => record.fresh.every((line) => line.hash !== hash)))
  const people = from.map(({ by, at }) => t('changes.person-at', { who: by || t('history.somebody'), at: dateTime(at) }))
  return (
    <div class="py-1">
      <p class="flex flex-wrap items-center gap-x-2 gap-y-1">
        {t(`changes.would-be.${action}`, { what: recordTitle(record, fields, daylight).what })}
        {merged.conflicts.length > 0 && (
          <Chip tone="warn" icon={TriangleAlert}>
            {t('changes.in-conflict')}
          </Chip>
        )}
        <span class="text-faint text-xs">{list(people)}</span>
      </p>
      {shown.length === 0 && merged.conflicts.length === 0 && <p class="text-soft text-xs">{t(merged.isUnreadable ? 'changes.unreadable' : 'changes.stays')}</p>}
      {shown.length > 0 && (
        <ul class="text-soft flex flex-wrap gap-x-4 text-xs">
          {shown.map((change) => (
            <li key={change.field} class="max-w-full break-words">
              {changeWords({ subject, action }, change, wording)}
            </li>
          ))}
        </ul>
      )}
      {merged.conflicts.map((conflict) => (
        <ConflictSides key={conflict.fields.join()} record={{ subject, own }} conflict={conflict} />
      ))}
    </div>
  )
}
