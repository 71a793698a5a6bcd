/** Saves one table as a CSV file: as a whole, or page by page from the database where it may have any number of rows. */
import type { AuditEntry } from '#core/audit/audit-entry.ts'
import type { CsvOptions } from '#core/export/csv-options.ts'
import { exportFileName } from '#core/export/export-file-name.ts'
import { namesIn, type Register, type RegisterTable, type TableName } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { cellsOf, headingOf, type TableColumn, tableOf } from '#core/export/table-column.ts'
import { csvHead, csvLines, csvText } from '#platform/csv.ts'
import { saveFile } from '#platform/files.ts'
import { saveStream } from '#platform/save-stream.ts'
import { auditPages, sightingPages } from '#store/pages-of-rows.ts'
import type { Daylight } from '#ui/hooks/daylight-context.tsx'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'

export interface TableToSave {
  name: TableName
  options: CsvOptions
  /** English names; undefined: all. */
  columns?: readonly string[] | undefined
  /** Only these rows of the table; undefined: all. */
  rows?: readonly unknown[] | undefined
}

/** Tables that grow without end: they are never held as a whole. */
const pagedTables: Partial<Record<TableName, (store: Daylight['store']) => AsyncGenerator<readonly unknown[]>>> = {
  sightings: ({ db }) => sightingPages(db),
  'audit-trail': ({ db }) => auditPages(db),
}

/** Answers the name of the file. `onRows` hears how many rows are written; an aborted `signal` leaves no file behind. */
export async function saveTable(daylight: Daylight, { name, options, columns, rows }: TableToSave, onRows: (rows: number) => void, signal?: AbortSignal): Promise<string> {
  const { store, profiles, catalogue, today } = daylight
  const table = tableDefinition(name)
  const chosen = table.columns.filter((column) => columns === undefined || columns.includes(column.name))
  const fileName = exportFileName(name, today, catalogue.version, 'csv')
  const names = namesIn(profiles)
  const wording = wordingOf(translatorFor(options.language))
  const pages = pagedTables[name]
  if (rows === undefined && pages !== undefined) {
    const write = (sink: WritableStream<Uint8Array>) =>
      writePages(
        sink,
        csvPages(pages(store), pageRows(table, daylight), chosen, options, (row) => cellsOf(chosen, row, wording, names), onRows),
        signal,
      )
    await saveStream({ name: fileName, mediaType: 'text/csv', write, ...(signal && { signal }) })
  } else {
    saveFile(fileName, csvText(tableOf(chosen, rows ?? table.rows(registerOf(daylight)), wording, names, options.language), options), 'text/csv')
  }
  return fileName
}

/** The register as the exports see it; the audit trail is read page by page instead. */
export function registerOf({ facts, profiles, today, colleagueFigures }: Daylight, audit: readonly AuditEntry[] = []): Register {
  return { facts, profiles, audit, today, colleagueFigures }
}

/** One line of the audit trail makes several rows. */
function pageRows(table: RegisterTable, daylight: Daylight): (page: readonly unknown[]) => readonly unknown[] {
  return table.name === 'audit-trail' ? (page) => table.rows(registerOf(daylight, page as readonly AuditEntry[])) : (page) => page
}

async function* csvPages(
  pages: AsyncGenerator<readonly unknown[]>,
  rowsIn: (page: readonly unknown[]) => readonly unknown[],
  columns: readonly TableColumn<unknown>[],
  options: CsvOptions,
  cells: (row: unknown) => ReturnType<typeof cellsOf>,
  onRows: (rows: number) => void,
): AsyncGenerator<string> {
  const kinds = columns.map(({ kind }) => kind)
  yield csvHead(
    columns.map((column) => headingOf(column, options.language)),
    options,
  )
  let written = 0
  for await (const page of pages) {
    const rows = rowsIn(page)
    yield csvLines(rows.map(cells), kinds, options)
    written += rows.length
    onRows(written)
  }
}

/** One page at a time: the next is read when the disk has taken this one. */
async function writePages(sink: WritableStream<Uint8Array>, pages: AsyncGenerator<string>, signal: AbortSignal | undefined): Promise<void> {
  const encoder = new TextEncoder()
  const writer = sink.getWriter()
  for await (const page of pages) {
    signal?.throwIfAborted()
    await writer.write(encoder.encode(page))
  }
  await writer.close()
}
