/** Finds which fields of a record differ between before and after, as the audit trail writes them down. */
import type { AuditValue, FieldChange } from '#core/audit/audit-entry.ts'

type PlainRecord = Readonly<Record<string, unknown>>

/**
 * The fields that differ, in the order of their names; nested records are named by path ("decision.status"), lists are compared as a whole.
 * `before` undefined: the record is new; `after` undefined: it is gone. Empty when nothing changed.
 */
export function fieldChanges(before: object | undefined, after: object | undefined): FieldChange[] {
  const from = flatten(before)
  const to = flatten(after)
  const fields = [...new Set([...from.keys(), ...to.keys()])].sort()
  return fields.flatMap((field) => {
    const change = { field, from: from.get(field) ?? null, to: to.get(field) ?? null }
    return JSON.stringify(change.from) === JSON.stringify(change.to) ? [] : [change]
  })
}

function flatten(record: object | undefined, prefix = ''): Map<string, AuditValue> {
  const flat = new Map<string, AuditValue>()
  for (const [key, value] of Object.entries((record ?? {}) as PlainRecord)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      for (const [path, inner] of flatten(value, `${prefix}${key}.`)) flat.set(path, inner)
    } else {
      flat.set(`${prefix}${key}`, value as AuditValue)
    }
  }
  return flat
}
