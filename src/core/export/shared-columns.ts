/** Columns that many tables have, under one meaning. */
import { columnsOf, meaning, type TableColumn } from '#core/export/table-column.ts'
import { text } from '#core/export/value-kinds.ts'

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
