/** What one line of the trail writes into its record: fields with values, and whether the record is there at all. */
import type { AuditValue } from '#core/audit/audit-entry.ts'
import type { Conflict } from '#core/merging/conflict.ts'
import type { KnownLine } from '#core/merging/line-graph.ts'
import { mergedKinds } from '#core/merging/merged-kind.ts'
import type { MergedSubject } from '#core/merging/merged-subjects.ts'
import { blankFields, type Fields, isSame } from '#core/merging/record-of-fields.ts'

export interface LineWrites {
  fields: Fields
  /** undefined: the line leaves open whether the record is there. */
  exists?: boolean
}

/** What stood in the record as the author of a line saw it. */
export interface SeenRecord {
  fields: Fields
  conflicts: readonly Conflict[]
}

/**
 * A line that touches a conflict which its author saw settles it: the author left the other fields of the conflict as they stood, so they count as written.
 * Whether a record that somebody deleted and somebody changed stays is only settled by a line that says so.
 */
export function lineWrites(subject: MergedSubject, line: KnownLine, seen: SeenRecord | undefined): LineWrites {
  if (line.action === 'deleted') return { fields: new Map(), exists: false }
  const fields = line.action === 'created' ? createdFields(subject, line, seen) : listedFields(subject, line)
  const conflicts = seen?.conflicts ?? []
  const settled = new Map(fields)
  for (const conflict of conflicts) {
    if (!conflict.fields.some((field) => fields.has(field))) continue
    for (const field of conflict.fields) if (!fields.has(field)) settled.set(field, seen?.fields.get(field) ?? null)
  }
  const isOpenDeletion = conflicts.some(({ kind }) => kind === 'deleted')
  return line.action === 'changed' && isOpenDeletion && line.settles !== true ? { fields: settled } : { fields: settled, exists: true }
}

/** The given fields and all that belong together with one of them. `among`: the fields that there are. */
export function groupOf(subject: MergedSubject, field: string, among: Iterable<string>): string[] {
  const group = mergedKinds[subject].together.find((names) => names.some((name) => belongs(field, name)))
  return group === undefined ? [field] : [...among].filter((each) => group.some((name) => belongs(each, name)))
}

function belongs(field: string, name: string): boolean {
  return name.endsWith('.') ? field.startsWith(name) : field === name
}

function listedFields(subject: MergedSubject, { changes }: KnownLine): Map<string, AuditValue> {
  return new Map(changes.filter(({ field }) => isShared(subject, field)).map(({ field, to }) => [field, to]))
}

/** The first line of a record leaves alone what it has as the blank record has it; a record that is made again is written whole. */
function createdFields(subject: MergedSubject, line: KnownLine, seen: SeenRecord | undefined): Map<string, AuditValue> {
  const listed = listedFields(subject, line)
  const blank = new Map([...blankFields(subject, line.subjectId)].filter(([field]) => isShared(subject, field)))
  if (seen === undefined) {
    const written = [...blank.keys(), ...listed.keys()].map((field) => [field, listed.get(field) ?? null] as const)
    return new Map(written.filter(([field, value]) => !isSame(value, blank.get(field))))
  }
  return new Map([...[...blank.keys(), ...seen.fields.keys()].map((field) => [field, null] as const), ...listed])
}

function isShared(subject: MergedSubject, field: string): boolean {
  const { keyFields, localFields } = mergedKinds[subject]
  return !keyFields.includes(field) && !localFields.includes(field)
}
