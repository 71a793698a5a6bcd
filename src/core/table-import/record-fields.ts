/** Reading and setting the fields of a record by their path: "expiresOn", "decision.reason". */
import type { PlainRecord } from '#core/export/register-table.ts'

export function fieldOf(record: PlainRecord | undefined, path: string): unknown {
  const dot = path.indexOf('.')
  if (dot < 0) return record?.[path]
  return (record?.[path.slice(0, dot)] as PlainRecord | undefined)?.[path.slice(dot + 1)]
}

/** `record` with another value in a field; undefined takes the field out. */
export function withField(record: PlainRecord, path: string, value: unknown): PlainRecord {
  const dot = path.indexOf('.')
  if (dot >= 0) {
    const key = path.slice(0, dot)
    return { ...record, [key]: withField((record[key] ?? {}) as PlainRecord, path.slice(dot + 1), value) }
  }
  if (value !== undefined) return { ...record, [path]: value }
  const { [path]: _, ...rest } = record
  return rest
}

/** Sets a field of `copy`, a record of the caller's own; undefined takes it out. A nested record is copied first: it may be that of another record. */
export function setField(copy: Record<string, unknown>, path: string, value: unknown): void {
  const dot = path.indexOf('.')
  if (dot >= 0) {
    const inner = { ...(copy[path.slice(0, dot)] as PlainRecord | undefined) }
    copy[path.slice(0, dot)] = inner
    setField(inner, path.slice(dot + 1), value)
  } else if (value === undefined) delete copy[path]
  else copy[path] = value
}

export function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
}
