/** What is in conflict in a register, as the dashboard shows it: both sides and how it came about. */
import type { Conflict } from '#core/merging/conflict.ts'
import { conflictHistory } from '#core/merging/conflict-history.ts'
import type { KnownLine } from '#core/merging/line-graph.ts'
import { type OpenConflicts, readOpenConflicts } from '#store/known-lines.ts'
import type { Store } from '#store/store.ts'

/** Of each conflict the side that shows for now first, and the history oldest line first. */
export async function toldConflicts({ db }: Store) {
  return (await readOpenConflicts(db)).flatMap((record) => record.conflicts.map((conflict) => told(record, conflict)))
}

function told({ subject, subjectId, about, own, lines }: OpenConflicts, { kind, fields, fault, sides }: Conflict) {
  return {
    subject,
    id: subjectId,
    about,
    kind,
    fields,
    ...(fault && { fault }),
    sides: sides.map(({ line, values, deletes }) => ({
      ...toldLine(line),
      here: own.has(line.hash),
      ...(deletes ? { deletes } : { values: Object.fromEntries(fields.map((field) => [field, values.get(field) ?? null])) }),
    })),
    history: conflictHistory(lines, fields).map((line) => ({ ...toldLine(line), action: line.action, changes: line.changes })),
  }
}

function toldLine({ by, at, reason }: KnownLine) {
  return { by, at, ...(reason && { reason }) }
}
