/** Writes a workbook as an Excel file: headings that stay in sight, days as days, text as text. */
import writeExcelFile from 'write-excel-file/universal'
import { columnWidths, type Sheet, type SheetCell, sheetCell } from '#core/interchange/workbook.ts'

/** The file, as Excel and LibreOffice open it without a question. */
export async function workbookBlob(sheets: readonly Sheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, table }) => ({
      sheet: name,
      data: [
        table.columns.map((heading) => ({ value: heading, type: String, fontWeight: 'bold' as const })),
        ...table.rows.map((row) => row.map((value, i) => written(sheetCell(value, table.kinds?.[i])))),
      ],
      columns: columnWidths(table).map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBlob()
}

function written(cell: SheetCell) {
  if (cell === undefined) return null
  if ('number' in cell) return { value: cell.number, type: Number }
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return { value: cell.text, type: String }
}
