/** Turns a record into its fields by path, and fields into a record again, as the audit trail names them ("decision.status"). */
import type { AuditValue } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'
import { keyParts, mergedKinds } from '#core/merging/merged-kind.ts'
import type { MergedSubject } from '#core/merging/merged-subjects.ts'

export type Fields = ReadonlyMap<string, AuditValue>

/**
 * What colleagues share of a record: not what names it, not what each register keeps for itself, and not what nobody has written yet.
 * null: somebody emptied a field that the blank record has.
 */
export function sharedFields(subject: MergedSubject, subjectId: string, record: object | undefined): Map<string, AuditValue> {
  if (record === undefined) return new Map()
  const { keyFields, localFields } = mergedKinds[subject]
  const blank = blankFields(subject, subjectId)
  const present = fieldsOf(record)
  const names = [...new Set([...blank.keys(), ...present.keys()])].filter((field) => !keyFields.includes(field) && !localFields.includes(field))
  return new Map(names.map((field) => [field, present.get(field) ?? null] as const).filter(([field, value]) => !isSame(value, blank.get(field) ?? null)))
}

/** True for two values that read the same. */
export function isSame(a: AuditValue | undefined, b: AuditValue | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

/** The fields of the record on which nobody has written anything. */
export function blankFields(subject: MergedSubject, subjectId: string): Map<string, AuditValue> {
  return fieldsOf(mergedKinds[subject].blank(keyParts(subject, subjectId)))
}

/**
 * The record that has these fields, with its key from `subjectId`, filled up from the blank record. It is as it stands, not yet checked against its schema.
 * Paths come from a file: objects are made by entries, so that a field named "__proto__" is a field and nothing else.
 */
export function recordOfFields(subject: MergedSubject, subjectId: string, fields: Fields): object {
  const { keyFields } = mergedKinds[subject]
  const parts = keyParts(subject, subjectId)
  const all = new Map([...blankFields(subject, subjectId), ...fields, ...keyFields.map((field, i) => [field, parts[i] ?? ''] as const)])
  const top = new Map<string, unknown>()
  const nested = new Map<string, [string, unknown][]>()
  for (const [path, value] of all) {
    if (value === null) continue
    const [name = '', inner] = path.split('.')
    if (inner === undefined) top.set(name, value)
    else nested.set(name, [...(nested.get(name) ?? []), [inner, value]])
  }
  for (const [name, entries] of nested) top.set(name, Object.fromEntries(entries))
  return Object.fromEntries(top)
}

function fieldsOf(record: object | undefined): Map<string, AuditValue> {
  return new Map(fieldChanges(undefined, record).map(({ field, to }) => [field, to]))
}
