/** What one register puts on its table for a merged record: beside what is shared, each keeps when and how it found a tool. */
import type { FieldChange } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'
import type { IsoDate } from '#core/calendar/iso-date.ts'
import type { MergedRecord } from '#core/merging/merge-record.ts'
import { mergedKinds } from '#core/merging/merged-kind.ts'
import type { MergedSubject } from '#core/merging/merged-subjects.ts'
import { isSame, sharedFields } from '#core/merging/record-of-fields.ts'
import { unreviewed } from '#core/register/decision.ts'
import type { InventoryEntry } from '#core/register/inventory.ts'

/** `present`: the record as it stands here. A tool that was found here stays found, whatever a colleague deleted; what cannot be read changes nothing. */
export function adoptedRecord(subject: MergedSubject, present: object | undefined, { record, isUnreadable }: MergedRecord, today: IsoDate): object | undefined {
  if (isUnreadable) return present
  if (subject !== 'tool') return record
  const own = present as InventoryEntry | undefined
  if (record === undefined) return own && own.foundBy !== 'import' ? { ...own, decision: unreviewed } : undefined
  const entry = record as Pick<InventoryEntry, 'toolId' | 'decision'>
  return { toolId: entry.toolId, foundOn: own?.foundOn ?? entry.decision.decidedOn ?? today, foundBy: own?.foundBy ?? 'import', decision: entry.decision }
}

/** What stands in the record here and in no line of its history, as after a move to another id or a restored table. Empty where all is in the trail. */
export function unrecordedChanges(subject: MergedSubject, subjectId: string, present: object | undefined, known: MergedRecord): FieldChange[] {
  if (known.isUnreadable) return []
  const here = sharedFields(subject, subjectId, present)
  const told = sharedFields(subject, subjectId, known.record)
  const differs = [...new Set([...here.keys(), ...told.keys()])].some((field) => !isSame(here.get(field), told.get(field)))
  const isGone = (present === undefined) !== (known.record === undefined) && (here.size > 0 || told.size > 0)
  const { localFields } = mergedKinds[subject]
  return differs || isGone ? fieldChanges(known.record, present).filter(({ field }) => !localFields.includes(field)) : []
}
