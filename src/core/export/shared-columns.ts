/** Columns that many tables have, under one meaning. */
import { answerStates, type PointAnswer } from '#core/controls/control-answer.ts'
import { columnsOf, meaning, type TableColumn } from '#core/export/table-column.ts'
import { day, text, word } from '#core/export/value-kinds.ts'

/** The id of a record that has no better key. */
export function idColumn<Row extends { id: string }>(): TableColumn<Row> {
  return meaning('id', columnsOf<{ id: string }>('any').recorded('Id', 'ID', 'id', text))
}

/** The tool of a record: its name to read, its id to be read back. */
export function toolColumns<Row extends { toolId: string }>(): TableColumn<Row>[] {
  const { recorded, shown } = columnsOf<{ toolId: string }>('any')
  return [
    meaning(
      'tool',
      shown('Tool', 'ツール', ({ toolId }, _, names) => names.tool(toolId)),
    ),
    meaning('tool-id', recorded('Tool id', 'ツールID', 'toolId', text)),
  ]
}

/** The vendor of a record: its name to read, its id to be read back. */
export function vendorColumns<Row extends { vendorId: string }>(): TableColumn<Row>[] {
  const { recorded, shown } = columnsOf<{ vendorId: string }>('any')
  return [
    meaning(
      'vendor',
      shown('Vendor', 'ベンダー', ({ vendorId }, _, names) => names.vendor(vendorId)),
    ),
    meaning('vendor-id', recorded('Vendor id', 'ベンダーID', 'vendorId', text)),
  ]
}

/** The answer to one point of a control, given for a tool or for a vendor. */
export function answerColumns<Row extends PointAnswer>(): TableColumn<Row>[] {
  const { recorded } = columnsOf<PointAnswer>('any')
  return [
    meaning(
      'answer',
      recorded(
        'Answer',
        '回答',
        'state',
        word(answerStates, (value) => `answer.${value}`),
      ),
    ),
    meaning('note', recorded('Note', 'メモ', 'note', text)),
    meaning('owner', recorded('Owner', '管理責任者', 'owner', text)),
    meaning('due', recorded('To be done by', '対応期限', 'dueOn', day)),
  ]
}
