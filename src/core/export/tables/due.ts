/** What needs somebody, and by which day: computed from the rest of the register, so it goes out only. */
import { allDueItems, type DueItem, dueKinds } from '#core/due/due-items.ts'
import type { RegisterTable } from '#core/export/register-table.ts'
import { columnsOf } from '#core/export/table-column.ts'
import { word } from '#core/export/value-kinds.ts'

const { shown } = columnsOf<DueItem>('due')
const kind = word(dueKinds, (value) => `due.kind.${value}`)

export const dueTable: RegisterTable<DueItem> = {
  name: 'due',
  rows: ({ facts, profiles, today }) => allDueItems(facts, (subject, id) => profiles[subject](id)?.name, today),
  columns: [
    shown('Due on', '期限', (item) => item.on, 'day'),
    shown('What', '内容', (item, wording) => kind.write(item.kind, wording)),
    shown('Name', '名称', (item) => item.name),
    shown('About', '対象の種類', (item, wording) => wording(`record-kind.${item.subject}`)),
    shown('About id', '対象のID', (item) => item.id),
    shown('Owner', '管理責任者', (item) => item.owner),
    shown('Put aside until', '保留の期限', (item) => item.snooze?.until, 'day'),
    shown('Reason', '保留の理由', (item) => item.snooze?.reason),
  ],
}
