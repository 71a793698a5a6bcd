/** The record as a person settles a conflict: one side's values, or values of the person's own. */
import type { FieldChange } from '#core/audit/audit-entry.ts'
import type { Conflict } from '#core/merging/conflict.ts'
import type { MergedRecord } from '#core/merging/merge-record.ts'
import { mergedKinds } from '#core/merging/merged-kind.ts'
import type { MergedSubject } from '#core/merging/merged-subjects.ts'
import { type Fields, recordOfFields } from '#core/merging/record-of-fields.ts'

export interface SettledRecord {
  record: object
  /** Every field of the conflict, also where the value stays as it shows. */
  changes: FieldChange[]
}

/** `values` for each field of the conflict; null or missing empties it. Throws ZodError where the record would break a rule. */
export function settledRecord(subject: MergedSubject, subjectId: string, merged: MergedRecord, conflict: Conflict, values: Fields): SettledRecord {
  const chosen = new Map(conflict.fields.map((field) => [field, values.get(field) ?? null] as const))
  const record = mergedKinds[subject].schema.parse(recordOfFields(subject, subjectId, new Map([...merged.fields, ...chosen])))
  return { record, changes: [...chosen].map(([field, to]) => ({ field, from: merged.fields.get(field) ?? null, to })) }
}

/** The open conflict that is still the same as `wanted`; undefined where somebody settled or changed it since. */
export function sameConflict(open: readonly Conflict[], wanted: Conflict): Conflict | undefined {
  const nameOf = ({ kind, fields, sides }: Conflict) => [kind, ...fields, ...sides.map(({ line }) => line.hash).sort()].join(' ')
  return open.find((conflict) => nameOf(conflict) === nameOf(wanted))
}
