/** Compares two lists of records by their keys. */
import type { FieldChange } from '#core/audit/audit-entry.ts'
import { fieldChanges } from '#core/audit/field-changes.ts'

interface RecordDifferences<Row> {
  added: Row[]
  removed: Row[]
  changed: { before: Row; after: Row; fields: FieldChange[] }[]
}

/** In the order of the lists. */
export function recordDifferences<Row extends object>(before: readonly Row[], after: readonly Row[], keyOf: (row: Row) => string): RecordDifferences<Row> {
  const old = new Map(before.map((row) => [keyOf(row), row]))
  const fresh = new Map(after.map((row) => [keyOf(row), row]))
  const changed = after.flatMap((row) => {
    const was = old.get(keyOf(row))
    const fields = was ? fieldChanges(was, row) : []
    return was && fields.length > 0 ? [{ before: was, after: row, fields }] : []
  })
  return { added: after.filter((row) => !old.has(keyOf(row))), removed: before.filter((row) => !fresh.has(keyOf(row))), changed }
}
