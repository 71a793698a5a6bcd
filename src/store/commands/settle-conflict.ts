/** Settles what is in conflict between colleagues. That is a change of its own: it follows every side, so it ends the conflict wherever it arrives. */
import type { FieldChange } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'
import { today } from '#core/calendar/clock.ts'
import { instantOf } from '#core/calendar/iso-date.ts'
import { adoptedRecord } from '#core/merging/adopted-record.ts'
import type { Conflict } from '#core/merging/conflict.ts'
import { mergeRecord } from '#core/merging/merge-record.ts'
import type { MergedSubject } from '#core/merging/merged-subjects.ts'
import type { Fields } from '#core/merging/record-of-fields.ts'
import { sameConflict, settledRecord } from '#core/merging/settled-record.ts'
import { appendRecordLine, nameOfUser } from '#store/change-record.ts'
import { inTransaction, noteConflicts, putRecord } from '#store/commands/changes.ts'
import { readRecordLines } from '#store/known-lines.ts'
import { mergedTable, tableKey } from '#store/merged-tables.ts'
import type { Store } from '#store/store.ts'

export interface ConflictChoice {
  subject: MergedSubject
  subjectId: string
  about: string
  conflict: Conflict
  /** What the fields shall say; or whether a record that one deleted and one changed goes or stays. */
  values: Fields | 'delete' | 'keep'
  reason?: string
}

/** Answers false where the conflict is no longer open as it was shown: then nothing is written. Throws ZodError where the record would break a rule. */
export async function settleConflict(store: Store, choice: ConflictChoice): Promise<boolean> {
  return inTransaction(store, async () => {
    const { subject, subjectId, values } = choice
    const merged = mergeRecord(subject, subjectId, await readRecordLines(store.db, subject, subjectId))
    const conflict = sameConflict(merged.conflicts, choice.conflict)
    if (conflict === undefined) return false
    if (typeof values === 'string') await keepOrDelete(store, choice, values)
    else {
      const settled = settledRecord(subject, subjectId, merged, conflict, values)
      const present = await mergedTable(store.db, subject).get(tableKey(subject, subjectId))
      const record = adoptedRecord(subject, present, { ...merged, record: settled.record }, today(store.clock))
      await putRecord(store, choice, record)
      await note(store, choice, 'changed', settled.changes)
    }
    await noteConflicts(store, { subject, subjectId, merged: mergeRecord(subject, subjectId, await readRecordLines(store.db, subject, subjectId)) })
    return true
  })
}

async function keepOrDelete(store: Store, choice: ConflictChoice, values: 'delete' | 'keep'): Promise<void> {
  const { subject, subjectId } = choice
  if (values === 'keep') return note(store, choice, 'changed', [])
  const present = await mergedTable(store.db, subject).get(tableKey(subject, subjectId))
  await putRecord(store, choice, undefined)
  await note(store, choice, 'deleted', fieldChanges(present, undefined))
}

async function note(store: Store, { subject, subjectId, about, reason }: ConflictChoice, action: 'changed' | 'deleted', changes: FieldChange[]): Promise<void> {
  await appendRecordLine(store, {
    at: instantOf(store.clock.now()),
    by: await nameOfUser(store),
    subject,
    subjectId,
    about,
    action,
    changes,
    settles: true,
    ...(reason && { reason }),
  })
}
