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

/** A copy of which the fields may be set one after the other. */
export function copied(record: PlainRecord): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...record }
  for (const [field, value] of Object.entries(copy)) if (value !== null && typeof value === 'object' && !Array.isArray(value)) copy[field] = { ...value }
  return copy
}

/** Sets a field of a copy; undefined takes it out. */
export function setField(copy: Record<string, unknown>, path: string, value: unknown): void {
  const dot = path.indexOf('.')
  const key = path.slice(0, Math.max(dot, 0))
  if (dot >= 0 && copy[key] === undefined) copy[key] = {}
  const holder = dot < 0 ? copy : (copy[key] as Record<string, unknown>)
  const field = dot < 0 ? path : path.slice(dot + 1)
  if (value === undefined) delete holder[field]
  else holder[field] = value
}

export function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
}
