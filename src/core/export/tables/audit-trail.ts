/** The audit trail, one row per changed field. It goes out only: a history that could be brought in would prove nothing. */
import type { AuditEntry, FieldChange } from '#core/audit/audit-entry.ts'
import { canonicalJson } from '#core/audit/canonical-json.ts'
import type { RegisterTable } from '#core/export/register-table.ts'
import { columnsOf } from '#core/export/table-column.ts'

interface AuditRow {
  entry: AuditEntry
  change?: FieldChange
}

const { shown } = columnsOf<AuditRow>('audit-trail')

export const auditTrailTable: RegisterTable<AuditRow> = {
  name: 'audit-trail',
  rows: ({ audit }) => auditFieldRows(audit),
  columns: [
    shown('Line', '行', ({ entry }) => entry.seq, 'number'),
    shown('At', '日時', ({ entry }) => entry.at),
    shown('By', '変更者', ({ entry }) => entry.by),
    shown('Kind of record', '記録の種類', ({ entry }) => entry.subject),
    shown('Record id', '記録のID', ({ entry }) => entry.subjectId),
    shown('About', 'ツール・ベンダー', ({ entry }) => entry.about),
    shown('Action', '操作', ({ entry }) => entry.action),
    shown('Field', '項目', ({ change }) => change?.field),
    shown('From', '変更前', ({ change }) => plain(change?.from)),
    shown('To', '変更後', ({ change }) => plain(change?.to)),
    shown('Reason', '理由', ({ entry }) => entry.reason),
    shown('Hash', 'ハッシュ', ({ entry }) => entry.hash),
  ],
}

/** The rows of the given lines, in their order. */
export function auditFieldRows(lines: readonly AuditEntry[]): AuditRow[] {
  return lines.flatMap(rowsOf)
}

/** A line without changes has a row all the same: no line may be missing. */
function rowsOf(entry: AuditEntry): AuditRow[] {
  return entry.changes.length === 0 ? [{ entry }] : entry.changes.map((change) => ({ entry, change }))
}

function plain(value: FieldChange['from'] | undefined): string | undefined {
  if (value === null || value === undefined) return undefined
  return typeof value === 'string' ? value : canonicalJson(value)
}
